import process from 'node:process';
import { buildFolder } from '../../scripts/builds.js';
import { browserForTests } from '../../scripts/findBrowser.js';
import { serve } from '../../scripts/serve.js';
import { kentRun, median } from './command.js';

const MARKS = ['winterproof:first-picture', 'winterproof:run-pressed', 'winterproof:run-done'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

/** @typedef {{ name: string, at: number, replications: number | undefined }} Mark */

/**
 * The built page by its own marks: the first picture after opening, and its winters a second against the command's
 * with as many workers.
 * @param {{ quick: boolean }} size
 */
export async function browserSpeed({ quick }) {
  const { chromium } = await import('@playwright/test');
  const server = await serve({ folder: buildFolder('web'), port: 0 });
  const browser = await chromium.launch({ executablePath: browserForTests(), args: FLAGS });
  try {
    const visits = [];
    for (let visit = 0; visit < (quick ? 1 : 3); visit += 1)
      visits.push(await visitPage(browser, server.port));
    return lines(visits);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Opens the page afresh and waits for the end of its first run. @param {import('@playwright/test').Browser} browser @param {number} port */
async function visitPage(browser, port) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  const end = 'winterproof:run-done';
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, end, {
    timeout: 120_000,
  });
  const marks = await page.evaluate(readMarks, MARKS);
  await context.close();
  return marks;
}

/** Runs inside the page. @param {string[]} names @returns {Mark[]} */
function readMarks(names) {
  return names.flatMap((name) => {
    const mark = /** @type {PerformanceMark | undefined} */ (performance.getEntriesByName(name)[0]);
    return mark === undefined ? [] : [{ name, at: mark.startTime, replications: mark.detail?.replications }];
  });
}

/** @param {Mark[][]} visits */
function lines(visits) {
  const [picture, pressed, done] = MARKS.map((name) => median(visits.map((marks) => timeOf(marks, name))));
  const replications = visits[0].find(({ name }) => name === 'winterproof:run-done')?.replications;
  const first = [
    `first picture ${picture.toFixed(0)} ms after opening (within 1,200)`,
    `first picture ${(picture - pressed).toFixed(0)} ms after the run began (within 150)`,
  ];
  if (replications === undefined) return [...first, 'the page does not say how many winters it ran'];
  const inBrowser = (done - pressed) / 1000;
  const workers = Math.max(1, Number(process.env.WINTERPROOF_BENCH_WORKERS ?? 2));
  const inNode = kentRun(replications, workers).seconds;
  const ratio = `${(inBrowser / inNode).toFixed(2)} times Node (within 1.15)`;
  return [...first, `${replications} winters in ${inBrowser.toFixed(1)} s, ${ratio}`];
}

/** @param {Mark[]} marks @param {string} name */
function timeOf(marks, name) {
  return marks.find((mark) => mark.name === name)?.at ?? NaN;
}
