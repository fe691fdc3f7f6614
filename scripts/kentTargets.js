// Checks every base case of Kent at the command's defaults and keeps what came of its targets in docs/kentTargets.json, from
// which the tables of docs/kent.md and the page's About are made. It takes up to an hour; with ids, only these.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';
import { inProject } from './projectRoot.js';

const all = [
  'kent-2025-26',
  'kent-2025-26-six-week-aim',
  'kent-2023-24',
  'kent-2022-23',
  'kent-2021-22',
  'kent-homecare-2021-24',
];
const file = inProject('docs', 'kentTargets.json');
const asked = process.argv.slice(2);
const ids = asked.length === 0 ? all : asked;

/** @param {string} id */
function check(id) {
  process.stderr.write(`${id}\n`);
  const command = [inProject('bin', 'winterproof.js'), 'check', id, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (stdout === '') throw new Error(`${id} was not checked (exit code ${status}): ${stderr}`);
  const { scenario, seed, replications, engineVersion, heldOut, targets } = JSON.parse(stdout);
  return {
    hash: scenario.hash,
    seed,
    replications,
    engineVersion,
    heldOut,
    targets: targets.map((/** @type {any} */ one) => ({
      id: one.id,
      heading: one.heading,
      value: one.value,
      tolerance: one.tolerance,
      simulated: one.simulated,
      verdict: one.verdict,
      moreWinters: one.moreWinters,
      saysLittle: one.saysLittle,
    })),
  };
}

for (const id of ids) {
  const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  kept[id] = check(id);
  const ordered = Object.fromEntries(
    all.filter((one) => kept[one] !== undefined).map((one) => [one, kept[one]]),
  );
  fs.writeFileSync(file, `${JSON.stringify(ordered, null, 2)}\n`);
}
