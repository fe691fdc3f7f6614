import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from './projectRoot.js';
import { allRooms, importedFrom, importsOf, pureRooms } from './rooms.js';

let copy = '';

/** Writes a file into the copy of the house. @param {string} file @param {string} text */
function write(file, text) {
  const target = path.join(copy, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
}

/** Takes a project file over from the checkout. @param {string} file */
function takeOver(file) {
  write(file, fs.readFileSync(inProject(file), 'utf8'));
}

// A house with the checkout's project files and one export a room, in which each import can be tried.
beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'winterproof-walls-'));
  fs.symlinkSync(inProject('node_modules'), path.join(copy, 'node_modules'), 'junction');
  takeOver('tsconfig.base.json');
  for (const room of allRooms) {
    const folder = importedFrom(room);
    takeOver(`src/${room}/tsconfig.json`);
    takeOver(`src/${folder}/tsconfig.json`);
    write(`src/${folder}/export.ts`, `export const ${room} = 1;\n`);
  }
  for (const room of allRooms) {
    for (const other of allRooms.filter((name) => name !== room)) {
      const text = `import { ${other} } from '../${importedFrom(other)}/export.ts';\nexport const from = ${other};\n`;
      write(`src/${room}/from_${other}.ts`, text);
    }
    write(`src/${room}/clock.ts`, 'export const clock = [setTimeout, console];\n');
  }
  // The command line knows the messages of its worker, and starts kernels.
  takeOver('workers/tsconfig.node.json');
  takeOver('workers/tsconfig.kernel.json');
  write('workers/nodeExport.ts', 'export const worker = 1;\n');
  write('workers/startKernel.ts', 'export const start = 1;\n');
  const references = allRooms.map((room) => ({ path: `src/${room}` }));
  write('tsconfig.json', JSON.stringify({ files: [], references }));
});
afterAll(() => fs.rmSync(copy, { recursive: true }));

describe('walls between the rooms', () => {
  it('make every import against the chain, and every use of a host, a compile error', () => {
    const compiler = inProject('node_modules', 'typescript', 'bin', 'tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-b'], { cwd: copy, encoding: 'utf8' });
    const refused = new Set(
      [...stdout.matchAll(/^src\/(\w+)\/(?:from_)?(\w+)\.ts\(/gm)].map((m) => `${m[1]}>${m[2]}`),
    );
    const expected = allRooms.flatMap((room) => {
      const others = allRooms.filter((other) => other !== room && !importsOf(room).includes(other));
      return [...others, ...(pureRooms.includes(room) ? ['clock'] : [])].map((other) => `${room}>${other}`);
    });
    expect([...refused].sort()).toEqual(expected.sort());
  });
});
