import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from './lock.js';
import { inProject } from './projectRoot.js';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'winterproof-lock-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** Starts a process that holds the lock for a moment, and notes when it began and ended. @param {string} log */
function holdLock(log) {
  const code = `
    import fs from 'node:fs';
    import { withLock } from ${JSON.stringify(inProject('scripts', 'lock.js'))};
    withLock('x', () => {
      fs.appendFileSync(${JSON.stringify(log)}, 'in ');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
      fs.appendFileSync(${JSON.stringify(log)}, 'out ');
    }, ${JSON.stringify(folder)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', resolve));
}

describe('withLock', () => {
  it('returns what the work returns and releases, also after a throw', () => {
    expect(withLock('x', () => 7, folder)).toBe(7);
    expect(() =>
      withLock(
        'x',
        () => {
          throw new Error('work failed');
        },
        folder,
      ),
    ).toThrow('work failed');
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('lets one process in at a time', async () => {
    const log = path.join(folder, 'log');
    await Promise.all([holdLock(log), holdLock(log), holdLock(log)]);
    expect(fs.readFileSync(log, 'utf8')).toBe('in out in out in out ');
  });

  it('takes over the lock of a process that is gone', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => gone.once('exit', resolve));
    fs.writeFileSync(path.join(folder, 'x'), String(gone.pid));
    expect(withLock('x', () => 'taken', folder)).toBe('taken');
  });
});
