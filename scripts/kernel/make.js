// Started by scripts/kernel.js while it holds the lock: compiles the kernel into its module.
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../projectRoot.js';
import { compile, observed } from './compile.js';
import { inlined } from './inlined.js';
import { layout } from './layout.js';
import { COMPILED, ENTRY, kernelStamp } from './sources.js';

/** @param {Uint8Array} binary */
function base64(binary) {
  return Buffer.from(binary).toString('base64');
}

async function moduleText() {
  const stamp = kernelStamp();
  const plain = inlined(await compile(ENTRY));
  const watched = inlined(await compile(ENTRY, observed()));
  return [
    `// ${stamp}`,
    '// Made by scripts/kernel.js from src/kernel: never edited, never committed.',
    '',
    '/** The kernel of usual winters: WebAssembly in base64. */',
    `export const plainKernel: string =\n  '${base64(plain)}';`,
    '',
    '/** The same kernel, which also says each move of a person to its host. */',
    `export const observedKernel: string =\n  '${base64(watched)}';`,
    '',
    "/** Where the fields of the kernel's records lie, in bytes from a record's address. */",
    `export const layout = ${JSON.stringify(await layout(), null, 2)} as const;`,
    '',
  ].join('\n');
}

/** Beside it first, so that nobody ever reads half a module. @param {string} text */
function write(text) {
  const file = inProject(COMPILED);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.unfinished`, text);
  fs.renameSync(`${file}.unfinished`, file);
}

try {
  write(await moduleText());
} catch (error) {
  process.stderr.write(`${/** @type {Error} */ (error).message}\n`);
  process.exitCode = 1;
}
