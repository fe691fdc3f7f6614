import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject } from '../../scripts/projectRoot.js';

const folder = inProject('dist', 'bits');

let bundles = 0;

/**
 * The map of bits in one file, as a build has it: the engine is then as fast as for its users.
 * @param {string} [kernel] the text of a module to take in the place of the compiled kernel
 */
export async function bundled(kernel) {
  const name = `map${bundles++}.js`;
  const rolldownOptions = { output: { entryFileNames: name } };
  const options = {
    ssr: 'test/digests/map.ts',
    outDir: folder,
    emptyOutDir: false,
    minify: false,
    rolldownOptions,
  };
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: kernel === undefined ? [] : [otherKernel(kernel)],
    build: { ...options, target: 'node20' },
  });
  return import(pathToFileURL(path.join(folder, name)).href);
}

/** @param {string} text @returns {import('vite').Plugin} */
function otherKernel(text) {
  return {
    name: 'winterproof-other-kernel',
    enforce: 'pre',
    load: (id) => (id.endsWith('/src/kernel/compiled/kernel.ts') ? text : undefined),
  };
}
