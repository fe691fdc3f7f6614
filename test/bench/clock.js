import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { inProject, projectRoot } from '../../scripts/projectRoot.js';

/** The commit whose engine is the clock: speeds are ratios to it, in turn on one machine. */
export const CLOCK = '5d943a1';

/** @param {string} program @param {string[]} args @param {string} cwd */
function run(program, args, cwd) {
  const { status } = spawnSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'ignore'] });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} did not work for the engine of ${CLOCK}`);
}

/**
 * The folder of the clock's own checkout, built: with its own packages and its own scenarios (its winters are others, so
 * only times compare). Throws where the history or the network is missing.
 * @returns {string}
 */
export function clockFolder() {
  const folder = inProject('dist', 'clock');
  if (fs.existsSync(path.join(folder, 'dist', 'node', 'winterproof.js'))) return folder;
  run('git', ['worktree', 'prune'], projectRoot);
  if (!fs.existsSync(folder))
    run('git', ['worktree', 'add', '--force', '--detach', folder, CLOCK], projectRoot);
  run('npm', ['ci', '--no-audit', '--no-fund'], folder);
  run(process.execPath, ['scripts/build.js', 'node', 'web'], folder);
  return folder;
}
