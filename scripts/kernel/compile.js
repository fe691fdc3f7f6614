import fs from 'node:fs';
import asc from 'assemblyscript/asc';
import { inProject, projectRoot } from '../projectRoot.js';
import { KERNEL, OBSERVING, read } from './sources.js';

/** Addresses below this one belong to the host, which writes there what it passes. */
const FIRST_ADDRESS = 65536;
const RESULT = 'kernel.wasm';

/** Only functions and variables are exported; the classes are there for other sources. */
const CLASSES_ARE_NO_EXPORTS = '235';

const OPTIONS = [
  ...['--baseDir', projectRoot],
  ...['--outFile', RESULT],
  ...['--runtime', 'stub'],
  ...['-O3', '--noAssert'],
  ...['--memoryBase', String(FIRST_ADDRESS)],
  '--importMemory',
  // a throw then stops the kernel without a call of the host; what went wrong is said by codes in memory
  ...['--use', 'abort='],
  ...['--disableWarning', CLASSES_ARE_NO_EXPORTS],
];

/**
 * The text of a source. A file of src/sim of which the kernel has its own form, since what it does is not said alike in
 * both languages, is taken from the kernel's folder sim/.
 * @param {string} file
 */
function sourceText(file) {
  const ownForm = file.replace(/^src\/sim\//, `${KERNEL}/sim/`);
  const chosen = fs.existsSync(inProject(ownForm)) ? ownForm : file;
  return fs.existsSync(inProject(chosen)) ? read(chosen) : null;
}

/** The file that says whether the kernel is observed, for a kernel that is. */
function observedText() {
  const text = read(OBSERVING);
  const changed = text.replace('export const OBSERVED: bool = false;', 'export const OBSERVED: bool = true;');
  if (changed === text) throw new Error(`${OBSERVING} does not say "export const OBSERVED: bool = false;"`);
  return changed;
}

/** What is put in the place of files to have the observed kernel. @returns {Record<string, string>} */
export function observed() {
  return { [OBSERVING]: observedText() };
}

/**
 * Compiles an entry with all that it imports.
 * @param {string} entry within the project
 * @param {Record<string, string>} instead texts in the place of files, or of files that are not there
 * @returns {Promise<Uint8Array>}
 */
export async function compile(entry, instead = {}) {
  let binary = new Uint8Array();
  const { error, stderr } = await asc.main([entry, ...OPTIONS], {
    readFile: (name) => instead[name] ?? sourceText(name),
    writeFile: (_name, contents) => void (binary = /** @type {Uint8Array<ArrayBuffer>} */ (contents)),
    listFiles: () => [],
  });
  if (error) throw new Error(`the kernel could not be compiled:\n${stderr}`);
  process.stderr.write(String(stderr));
  return binary;
}
