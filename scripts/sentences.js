// npm run sentences: prints what a user may read, sentence by sentence and by place, to be read aloud. The words come from the
// source; where the workbench is built, those of every place come from a browser too, on the small example. `--source` leaves
// the browser out; `--sample 200` prints so many drawn by chance.
import { chromium } from '@playwright/test';
import { parseArgs } from 'node:util';
import { buildFolder, isFresh } from './builds.js';
import { browserForTests } from './findBrowser.js';
import { serve } from './serve.js';
import { placesOfSource } from './sentences/places.js';
import { ADDRESSES, openFirst, renderedTexts } from './sentences/renderedTexts.js';
import { splitSentences } from './sentences/splitSentences.js';

const SMALL = 'example-county';
const WINTERS = 60;

/** @typedef {{ place: string, lines: string[] }} Listed */

/** @returns {Listed[]} */
function fromSource() {
  return placesOfSource().map(({ place, sentences }) => ({
    place,
    lines: sentences.map(({ file, line, text }) => `${text}    (${file}:${line})`),
  }));
}

/** Runs the small example, then reads each place. @returns {Promise<Listed[]>} */
async function fromBrowser() {
  const server = await serve({ folder: buildFolder('web'), port: 0 });
  const browser = await chromium.launch({ executablePath: browserForTests(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ baseURL: `http://127.0.0.1:${server.port}/`, locale: 'en-GB' });
    await openFirst(page, SMALL);
    await page.goto('/');
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByLabel('Winters', { exact: true }).fill(String(WINTERS));
    await page.getByRole('banner').getByRole('button', { name: /^Run/ }).click();
    await page.getByRole('banner').getByRole('button', { name: 'Run again' }).waitFor({ timeout: 120_000 });
    /** @type {Listed[]} */
    const listed = [];
    for (const [name, address] of ADDRESSES) {
      await page.goto(address);
      await page.waitForTimeout(1_500);
      const texts = await renderedTexts(page);
      listed.push({ place: `In the browser: ${name}`, lines: texts.flatMap(splitSentences) });
    }
    return listed;
  } finally {
    await browser.close();
    server.close();
  }
}

/** So many of all lines, drawn by chance. @param {readonly Listed[]} listed @param {number} count */
function sampleOf(listed, count) {
  const all = listed.flatMap(({ place, lines }) => lines.map((line) => `${place}: ${line}`));
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all.slice(0, count);
}

const { values } = parseArgs({ options: { source: { type: 'boolean' }, sample: { type: 'string' } } });
const listed = fromSource();
if (!values.source && isFresh('web')) listed.push(...(await fromBrowser()));
else if (!values.source)
  process.stderr.write('The workbench is not built: only the words of the source are listed.\n');

if (values.sample !== undefined) {
  process.stdout.write(`${sampleOf(listed, Number(values.sample)).join('\n')}\n`);
} else {
  for (const { place, lines } of listed) process.stdout.write(`\n## ${place}\n\n${lines.join('\n')}\n`);
}
