import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject } from '../../scripts/projectRoot.js';

const folder = inProject('dist', 'bits');

/** The map of bits in one file, as a build has it: the engine is then as fast as for its users. */
export async function bundled() {
  const rolldownOptions = { output: { entryFileNames: 'map.js' } };
  const options = { ssr: 'test/digests/map.ts', outDir: folder, minify: false, rolldownOptions };
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ...options, target: 'node20' },
  });
  return import(pathToFileURL(path.join(folder, 'map.js')).href);
}
