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

/** Seconds to the first picture of a built page that is opened in a browser just started. @param {string} folder */
export async function firstPicture(folder) {
  const { chromium } = await import('@playwright/test');
  const server = await serve({ folder, port: 0 });
  const browser = await chromium.launch({ executablePath: browserForTests(), args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`http://127.0.0.1:${server.port}/`);
    const [name] = MARKS;
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, {
      timeout: 120_000,
    });
    return timeOf(await page.evaluate(readMarks, [name]), name) / 1000;
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
  const opening = await page.evaluate(readMarks, MARKS);
  const again = await runAgain(page);
  await context.close();
  return { opening, again };
}

/**
 * Presses Run again on the warm page: milliseconds from the press to the first picture of that run.
 * @param {import('@playwright/test').Page} page
 */
async function runAgain(page) {
  await page.evaluate(() => performance.clearMarks());
  await page.getByRole('button', { name: 'Run again' }).click();
  const picture = 'winterproof:first-picture';
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, picture);
  const [pressed, drawn] = await page.evaluate(readMarks, ['winterproof:run-pressed', picture]);
  return drawn.at - pressed.at;
}

/** Runs inside the page. @param {string[]} names @returns {Mark[]} */
function readMarks(names) {
  return names.flatMap((name) => {
    const mark = /** @type {PerformanceMark | undefined} */ (performance.getEntriesByName(name)[0]);
    return mark === undefined ? [] : [{ name, at: mark.startTime, replications: mark.detail?.replications }];
  });
}

/** @param {{ opening: Mark[], again: number }[]} visits */
function lines(visits) {
  const [picture, pressed, done] = MARKS.map((name) =>
    median(visits.map(({ opening }) => timeOf(opening, name))),
  );
  const replications = visits[0].opening.find(({ name }) => name === 'winterproof:run-done')?.replications;
  const first = [
    `first picture ${picture.toFixed(0)} ms after opening (within 1,200)`,
    `first picture ${median(visits.map(({ again }) => again)).toFixed(0)} ms after pressing Run again (within 150)`,
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
