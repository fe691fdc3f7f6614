import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../projectRoot.js';

/** The folder of the kernel's sources, and what is made of them, within the project. */
export const KERNEL = 'src/kernel';
export const COMPILED = `${KERNEL}/compiled/kernel.ts`;
export const COMPILED_PARTS = `${KERNEL}/compiled/parts.ts`;
export const LAYOUT = `${KERNEL}/compiled/layout.ts`;

/** Where the kernel's entry, and the constant that the observed compilation turns round, lie. */
export const ENTRY = `${KERNEL}/exports.ts`;
export const PARTS = `${KERNEL}/forTests.ts`;
export const OBSERVING = `${KERNEL}/observing.ts`;

/** @param {string} file within the project */
export function read(file) {
  return fs.readFileSync(inProject(file), 'utf8');
}

/** Every file under a folder, within the project. @param {string} folder */
function filesUnder(folder) {
  const names = fs.readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' });
  return names.map((name) => `${folder}/${name.split(path.sep).join('/')}`).sort();
}

/** The kernel's own sources: no tests, nothing made. */
export function kernelSources() {
  return filesUnder(KERNEL).filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.endsWith('.test.ts') &&
      path.posix.dirname(file) !== path.posix.dirname(COMPILED),
  );
}

/** The files that a source imports. @param {string} file */
function importsOf(file) {
  const froms = [...read(file).matchAll(/ from '(\.[^']*)'/g)];
  return froms.map(([, from]) => path.posix.join(path.posix.dirname(file), from));
}

/** The sources with all that they import, themselves included. @param {string[]} files */
function withImports(files) {
  const all = new Set(files);
  for (const file of all) importsOf(file).forEach((imported) => all.add(imported));
  return [...all].sort();
}

/** What the kernel is made from: another stamp, another kernel. */
export function kernelStamp() {
  const { version } = JSON.parse(read('node_modules/assemblyscript/package.json'));
  const scripts = ['scripts/kernel.js', ...filesUnder('scripts/kernel')];
  const hash = createHash('sha1').update(version);
  for (const file of [...scripts, ...withImports(kernelSources())]) {
    const content = read(file);
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
