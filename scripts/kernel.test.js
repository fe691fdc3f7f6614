import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { observedKernel, plainKernel } from '../src/kernel/compiled/kernel.ts';
import { ensureKernel } from './kernel.js';
import { kindOf, recordClassesIn } from './kernel/records.js';
import { COMPILED } from './kernel/sources.js';
import { inProject } from './projectRoot.js';

/** What a kernel asks of its host. @param {string} base64 */
function importsOf(base64) {
  const module = new WebAssembly.Module(Buffer.from(base64, 'base64'));
  return WebAssembly.Module.imports(module).map(({ name }) => name);
}

describe('the compiled kernel', () => {
  it('is compiled once for the same sources', () => {
    const { mtimeMs } = fs.statSync(inProject(COMPILED));
    expect(ensureKernel()).toBe(true);
    expect(fs.statSync(inProject(COMPILED)).mtimeMs).toBe(mtimeMs);
  });

  it('tells its host of moves only where it is observed', () => {
    expect(importsOf(plainKernel)).not.toContain('move');
    expect(importsOf(observedKernel)).toContain('move');
  });

  it('lies in memory that its host makes', () => {
    expect(importsOf(plainKernel)).toContain('memory');
  });
});

const TEXT = `
@unmanaged
export class Entry {
  /** When; a comment with { and ; in it. */
  time: f64;
  next: Entry;
  state: u8;
  get isDue(): bool {
    return this.time > 0;
  }
}
@unmanaged export class Person extends Entry { list: List<Entry>; static most: i32 = 3; }
@unmanaged class List<T> { head: usize; }
export class Managed { one: i32; }
`;

describe('records of the kernel', () => {
  it('are the exported unmanaged classes, with their fields in order', () => {
    const { classes } = recordClassesIn({ 'people.ts': TEXT });
    expect(classes).toEqual([
      {
        name: 'Entry',
        file: 'people.ts',
        base: undefined,
        fields: { time: 'f64', next: 'Entry', state: 'u8' },
      },
      { name: 'Person', file: 'people.ts', base: 'Entry', fields: { list: 'List<Entry>' } },
    ]);
  });

  it('have fields that are numbers or pointers', () => {
    const { names } = recordClassesIn({ 'people.ts': TEXT });
    const kinds = ['f64', 'bool', 'usize', 'Entry', 'Entry | null', 'List<Entry>', 'string'];
    expect(kinds.map((type) => kindOf(type, names))).toEqual([
      ...['f64', 'u8', 'pointer', 'pointer', 'pointer', 'pointer'],
      undefined,
    ]);
  });
});
