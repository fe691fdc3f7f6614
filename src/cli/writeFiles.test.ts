import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/cli/support/temporaryFolder.ts';
import { outProblems } from './checkOut.ts';
import { writeFiles } from './writeFiles.ts';
import { writeOut } from './writeOut.ts';

const folder = temporaryFolder();
const table = (name: string) => ({ name, columns: ['a'], rows: [{ a: 1 }] });

describe('files of one run', () => {
  it('are all written or none: a full disk leaves what was there, and no temporary names', () => {
    const before = folder.write('one.csv', 'of before');
    const files = ['one', 'two'].map((name) => ({ file: path.join(folder.path, `${name}.csv`), text: name }));
    let written = 0;
    const full = (file: string, text: string) => {
      written += 1;
      if (written === 2)
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      fs.writeFileSync(file, text);
    };
    expect(() => writeFiles(files, [before], full)).toThrow(
      /^Nothing was written to .*: there is no room left\.$/,
    );
    expect(fs.readdirSync(folder.path)).toEqual(['one.csv']);
    expect(fs.readFileSync(before, 'utf8')).toBe('of before');
  });

  it('are all written or none where one of them cannot take its place', () => {
    const out = path.join(folder.path, 'blocked');
    fs.mkdirSync(path.join(out, 'two.csv'), { recursive: true });
    for (const name of ['one.csv', 'stale.csv']) fs.writeFileSync(path.join(out, name), 'of before');
    const files = ['one', 'two'].map((name) => ({ file: path.join(out, `${name}.csv`), text: name }));
    expect(() => writeFiles(files, [path.join(out, 'stale.csv')])).toThrow(/there is a folder of that name/);
    expect(fs.readdirSync(out).sort()).toEqual(['one.csv', 'stale.csv', 'two.csv']);
    for (const name of ['one.csv', 'stale.csv'])
      expect(fs.readFileSync(path.join(out, name), 'utf8')).toBe('of before');
  });

  it('are not mixed with tables of the run before; files of other names stay', () => {
    const out = path.join(folder.path, 'new', 'out');
    writeOut(out, { first: 1 }, [table('stages'), table('levels')]);
    fs.writeFileSync(path.join(out, 'mine.csv'), 'mine');
    writeOut(out, { second: 2 }, [table('differences')]);
    expect(fs.readdirSync(out).sort()).toEqual(['differences.csv', 'mine.csv', 'result.json']);
  });
});

describe.skipIf(process.platform !== 'linux')('a folder that nothing can be written into', () => {
  it('is found out before a run, in words, and leaves nothing behind', () => {
    const file = folder.write('file', '');
    fs.symlinkSync('loop', path.join(folder.path, 'loop'));
    fs.mkdirSync(path.join(folder.path, 'taken', 'stages.csv'), { recursive: true });
    const said = (name: string) =>
      outProblems(name.startsWith('/') ? name : path.join(folder.path, name)).join();
    expect(said('/proc/x')).toContain('makes no folder there');
    expect(said(path.join(file, 'x'))).toContain('is not a folder');
    expect(said('loop/x')).toContain('go round in a circle');
    expect(said('x'.repeat(300))).toContain('the name is too long');
    expect(said('taken')).toContain('a folder of the name stages.csv');
    expect(said('not/there/yet')).toBe('');
    expect(fs.existsSync(path.join(folder.path, 'not'))).toBe(false);
  });
});
