// Started by scripts/kernel.js while it holds the lock: compiles the kernel into its module.
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../projectRoot.js';
import { compile, observed } from './compile.js';
import { inlined } from './inlined.js';
import { layout } from './layout.js';
import { COMPILED, COMPILED_PARTS, ENTRY, LAYOUT, PARTS, kernelStamp } from './sources.js';

/** @param {Uint8Array} binary */
function base64(binary) {
  return Buffer.from(binary).toString('base64');
}

const NOT_TO_EDIT = '// Made by scripts/kernel.js from src/kernel: never edited, never committed.';

/** In a module of its own: what only reads the kernel's memory needs no kernel. */
async function layoutText() {
  return [
    NOT_TO_EDIT,
    '',
    "/** Where the fields of the kernel's records lie, in bytes from a record's address. */",
    `export const layout = ${JSON.stringify(await layout(), null, 2)} as const;`,
    '',
  ].join('\n');
}

/** Parts that the kernel itself does not export, so that tests can reach them one by one. */
async function partsText() {
  return [
    NOT_TO_EDIT,
    '',
    '/** The parts of the kernel that tests try one by one: WebAssembly in base64. */',
    `export const kernelParts: string =\n  '${base64(inlined(await compile(PARTS)))}';`,
    '',
  ].join('\n');
}

async function moduleText() {
  const stamp = kernelStamp();
  const plain = inlined(await compile(ENTRY));
  const watched = inlined(await compile(ENTRY, observed()));
  return [
    `// ${stamp}`,
    NOT_TO_EDIT,
    '',
    '/** The kernel of usual winters: WebAssembly in base64. */',
    `export const plainKernel: string =\n  '${base64(plain)}';`,
    '',
    '/** The same kernel, which also says each move of a person to its host. */',
    `export const observedKernel: string =\n  '${base64(watched)}';`,
    '',
  ].join('\n');
}

/** Beside it first, so that nobody ever reads half a module. @param {string} name @param {string} text */
function write(name, text) {
  const file = inProject(name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.unfinished`, text);
  fs.renameSync(`${file}.unfinished`, file);
}

try {
  write(LAYOUT, await layoutText());
  write(COMPILED_PARTS, await partsText());
  // The module with the stamp comes last: once it is there, all is there.
  write(COMPILED, await moduleText());
} catch (error) {
  process.stderr.write(`${/** @type {Error} */ (error).message}\n`);
  process.exitCode = 1;
}
