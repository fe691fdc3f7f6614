import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject } from '../../scripts/projectRoot.js';
import { median } from './command.js';

const folder = inProject('dist', 'patchTimes');

/**
 * A changed number of Kent, written into the model that is open, against opening Kent again.
 * @param {{ quick: boolean }} size
 */
export async function patchedNumbers({ quick }) {
  const { patchTimes } = await bundled();
  /** @type {{ open: number[], patches: Record<string, number[]> }} */
  const { open, patches } = patchTimes(quick ? 5 : 20);
  const whole = median(open);
  const lines = Object.entries(patches).map(([field, times]) => {
    const each = median(times);
    const quickest = Math.min(...times).toFixed(2);
    return `${field} in ${each.toFixed(2)} ms (within 3 ms), ${quickest} ms at best, ${Math.round(whole / each)} times as fast`;
  });
  return [`Kent is opened in ${whole.toFixed(1)} ms, ${Math.min(...open).toFixed(1)} ms at best`, ...lines];
}

/** One file, as a build has it: the engine is then as fast as for its users. */
async function bundled() {
  const rolldownOptions = { output: { entryFileNames: 'patchTimes.js' } };
  const options = { ssr: 'test/bench/patchTimes.ts', outDir: folder, minify: false, rolldownOptions };
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ...options, target: 'node20' },
  });
  return import(pathToFileURL(path.join(folder, 'patchTimes.js')).href);
}
