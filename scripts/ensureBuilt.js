import { spawnSync } from 'node:child_process';
import { isFresh } from './builds.js';
import { inProject, projectRoot } from './projectRoot.js';

/**
 * Builds when there is no build of the sources as they are now; says so on standard error and keeps standard output
 * clean. Two at once wait for one another.
 * @param {import('./builds.js').BuildName} name
 * @returns {boolean} whether there is a fresh build
 */
export function ensureBuilt(name) {
  if (isFresh(name)) return true;
  process.stderr.write('Winterproof is building itself, which takes a few seconds ...\n');
  const args = [inProject('scripts', 'build.js'), '--if-stale', name];
  // both outputs of the build go to our standard error
  return spawnSync(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 2, 2] }).status === 0;
}
