// node scripts/build.js [--if-stale] [web] [node] [types]: builds into dist/; exits 1 when one fails.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildFolder, builds, isFresh, sourceStamp, STAMP_FILE } from './builds.js';
import { ensureKernel } from './kernel.js';
import { withLock } from './lock.js';
import { inProject, projectRoot } from './projectRoot.js';

/** @typedef {import('./builds.js').BuildName} BuildName */

/** @param {string} file of an installed package @param {string[]} args */
function runTool(file, args) {
  const tool = inProject('node_modules', file);
  if (!fs.existsSync(tool)) {
    process.stderr.write('The packages are not installed: run npm ci first.\n');
    return false;
  }
  return spawnSync(process.execPath, [tool, ...args], { cwd: projectRoot, stdio: 'inherit' }).status === 0;
}

/** @param {BuildName} name */
function removeUnfinished(name) {
  fs.mkdirSync(inProject('dist'), { recursive: true });
  for (const entry of fs.readdirSync(inProject('dist'))) {
    if (entry.startsWith(`.unfinished-${name}`)) fs.rmSync(inProject('dist', entry), { recursive: true });
  }
}

/**
 * Builds beside the old build and swaps at the end: nobody ever sees half a build, and a failed one leaves no stamp
 * that would pass for fresh.
 * @param {BuildName} name
 */
function build(name) {
  removeUnfinished(name);
  const unfinished = `dist/.unfinished-${name}`;
  const stamp = sourceStamp(name);
  const args = ['build', '--config', builds[name].config, '--outDir', unfinished, '--emptyOutDir'];
  if (!runTool('vite/bin/vite.js', [...args, '--logLevel', 'warn'])) return false;
  fs.writeFileSync(inProject(unfinished, STAMP_FILE), stamp);
  fs.rmSync(buildFolder(name), { recursive: true, force: true });
  fs.renameSync(inProject(unfinished), buildFolder(name));
  process.stderr.write(`Built ${path.relative(projectRoot, buildFolder(name))}\n`);
  return true;
}

const ifStale = process.argv.includes('--if-stale');
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!ensureKernel()) process.exit(1);
for (const name of names) {
  const done = withLock(`build-${name}`, () => {
    if (name === 'types') return runTool('typescript/bin/tsc', ['-b']);
    if (name !== 'web' && name !== 'node') throw new Error(`unknown build ${name}: web, node or types`);
    return (ifStale && isFresh(name)) || build(name);
  });
  if (!done) process.exit(1);
}
