// Runs the command line with the seed of docs/kent.md and gives its document.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { inProject } from '../projectRoot.js';

export const seed = 'kent';
export const replications = 100;

/** @typedef {{ mean: number, low: number, high: number }} Estimate */
/** @typedef {{ startDate: string, days: number, levels: any, outcomes: Record<string, Estimate>, indicators: any }} Result */

/** The document that a command prints. @param {string[]} command @param {number} [winters] @returns {any} */
export function simulate(command, winters = replications) {
  const size = ['--replications', String(winters), '--seed', seed, '--json'];
  const all = [inProject('bin', 'winterproof.js'), ...command, ...size];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', maxBuffer: 1e9 });
  // A check ends with 1 or 4 where a target is not met or cannot be told; its document is there all the same.
  if (status !== 0 && stdout === '') throw new Error(`${command.join(' ')} did not run: ${stderr}`);
  return JSON.parse(stdout);
}

/** @param {string} scenario @param {string[]} [overlays] @returns {Result} */
export function run(scenario, overlays = []) {
  return simulate(['run', scenario, ...overlays.flatMap((overlay) => ['--overlay', overlay])]);
}
