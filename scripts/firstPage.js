import { build } from 'vite';

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */

/**
 * What the first page is made of: the modules that are left, once unused code is gone, in its file and in those that it
 * imports, but for the start's. Only a finished build knows them, so one is made and thrown away.
 * @param {import('vite').InlineConfig} config of the build, without groups
 * @param {string} page the end of the path of the page's module
 * @returns {Promise<Set<string>>}
 */
export async function modulesOfFirstPage(config, page) {
  const made = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false },
  });
  const output = /** @type {import('vite').Rolldown.RolldownOutput} */ (made).output;
  const chunks = new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])));
  const all = [...chunks.values()];
  const start = all.find((one) => one.isEntry);
  const opened = all.find((one) => one.facadeModuleId?.endsWith(page));
  if (start === undefined || opened === undefined) throw new Error(`the build has no ${page}`);
  const known = new Set();
  modulesFrom(start, chunks, known);
  return new Set(modulesFrom(opened, chunks, known));
}

/**
 * Modules in a file and in those that it imports, but for the known files.
 * @param {Chunk} chunk @param {ReadonlyMap<string, Chunk>} chunks @param {Set<Chunk>} known
 * @returns {string[]}
 */
function modulesFrom(chunk, chunks, known) {
  if (known.has(chunk)) return [];
  known.add(chunk);
  const imported = chunk.imports.flatMap((name) => {
    const next = chunks.get(name);
    return next === undefined ? [] : modulesFrom(next, chunks, known);
  });
  return [...Object.keys(chunk.modules), ...imported];
}
