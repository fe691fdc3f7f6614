// npm run bench [-- --quick] [name ...]: the measurements named (all when none is), in one run on this machine. They
// are ratios and rates to look at, never tests: another machine, another figure.
import { cpus } from 'node:os';
import process from 'node:process';
import { ensureBuilt } from '../../scripts/ensureBuilt.js';
import { browserSpeed } from './browserSpeed.js';
import { d2aAgainstC } from './d2aAgainstC.js';
import { kentInTurn, pictureInTurn } from './inTurn.js';
import { kentSpeed } from './kentSpeed.js';
import { kentMemory } from './kentMemory.js';
import { pairedWinters } from './pairedWinters.js';
import { patchedNumbers } from './patchedNumbers.js';
import { planAgainstNone } from './planAgainstNone.js';

/** @type {Record<string, (size: { quick: boolean }) => string[] | Promise<string[]>>} */
const measurements = {
  d2a: d2aAgainstC,
  kent: kentSpeed,
  turn: kentInTurn,
  picture: pictureInTurn,
  compare: planAgainstNone,
  pairing: pairedWinters,
  browser: browserSpeed,
  memory: kentMemory,
  patch: patchedNumbers,
};

/** @param {string} name @param {boolean} quick */
async function measure(name, quick) {
  try {
    return await measurements[name]({ quick });
  } catch (error) {
    return [`not measured: ${/** @type {Error} */ (error).message}`];
  }
}

const quick = process.argv.includes('--quick');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !(name in measurements));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no measurement ${unknown.join(', ')}: ${Object.keys(measurements).join(', ')}\n`,
  );
  process.exit(2);
}
if (!ensureBuilt('node') || !ensureBuilt('web')) process.exit(3);
process.stdout.write(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
for (const name of asked.length > 0 ? asked : Object.keys(measurements)) {
  for (const line of await measure(name, quick)) process.stdout.write(`${name}: ${line}\n`);
}
