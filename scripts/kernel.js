// node scripts/kernel.js [--force]: compiles src/kernel into a module that the host starts; exits 1 when it cannot.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { COMPILED, COMPILED_PARTS, LAYOUT, kernelStamp } from './kernel/sources.js';
import { withLock } from './lock.js';
import { inProject, projectRoot } from './projectRoot.js';

/** Whether there is a compiled kernel, made from the sources as they are now. */
function isFresh() {
  const areThere = [COMPILED, COMPILED_PARTS, LAYOUT].every((file) => fs.existsSync(inProject(file)));
  return areThere && fs.readFileSync(inProject(COMPILED), 'utf8').startsWith(`// ${kernelStamp()}\n`);
}

/** In a process of its own: the compiler is large, and who asks for the kernel mostly has it already. */
function compile() {
  process.stderr.write('Compiling the kernel ...\n');
  const args = [inProject('scripts', 'kernel', 'make.js')];
  // both outputs of the compiler go to our standard error
  return spawnSync(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 2, 2] }).status === 0;
}

/**
 * Compiles the kernel when there is none of the sources as they are now. Two at once wait for one another.
 * @returns {boolean} whether there is a fresh kernel
 */
export function ensureKernel(force = false) {
  if (!force && isFresh()) return true;
  return withLock('kernel', () => (!force && isFresh()) || compile());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!ensureKernel(process.argv.includes('--force'))) process.exitCode = 1;
}
