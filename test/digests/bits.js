// npm run bits [-- --write] [name ...]: digests of what the first winters of every watched scenario give, held against
// test/digests/bits.json; exits 1 where a bit has moved. With --write the file is made anew: only with an engine version.
import fs from 'node:fs';
import process from 'node:process';
import { ensureKernel } from '../../scripts/kernel.js';
import { inProject } from '../../scripts/projectRoot.js';
import { bundled } from './bundle.js';

const keptFile = inProject('test', 'digests', 'bits.json');

const MOST_LINES = 20;

/** @typedef {Record<string, Record<string, string>>} BitMap */

/** @param {BitMap} kept @param {BitMap} found @returns {string[]} */
function differences(kept, found) {
  return Object.entries(found).flatMap(([line, digests]) => {
    const parts = Object.keys(digests).filter((part) => digests[part] !== kept[line]?.[part]);
    return parts.length === 0
      ? []
      : [`${line}: ${kept[line] === undefined ? 'not in the map' : parts.join(', ')}`];
  });
}

if (!ensureKernel()) process.exit(3);
const words = process.argv.slice(2);
const chosen = words.filter((word) => !word.startsWith('--'));
const { watchedScenarios, bitMap } = await bundled();
/** @type {{ name: string, make: () => unknown }[]} */
const scenarios = watchedScenarios();
const wanted = scenarios.filter(
  ({ name }) => chosen.length === 0 || chosen.some((word) => name.startsWith(word)),
);
/** @type {BitMap} */
const kept = fs.existsSync(keptFile) ? JSON.parse(fs.readFileSync(keptFile, 'utf8')) : {};
/** @type {BitMap} */
const found = {};
for (const { name, make } of wanted) {
  const lines = await bitMap(name, make());
  Object.assign(found, lines);
}
const moved = differences(kept, found);
for (const line of moved.slice(0, MOST_LINES)) process.stdout.write(`${line}\n`);
process.stdout.write(
  moved.length === 0
    ? `${Object.keys(found).length} runs of ${wanted.length} scenarios: every bit as before\n`
    : `${moved.length} of ${Object.keys(found).length} runs have moved\n`,
);
if (words.includes('--write'))
  fs.writeFileSync(keptFile, `${JSON.stringify({ ...kept, ...found }, null, 1)}\n`);
else if (moved.length > 0) process.exitCode = 1;
