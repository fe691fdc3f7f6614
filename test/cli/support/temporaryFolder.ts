import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder of its own for the tests of a file, removed after them; `path` is set once they begin. */
export function temporaryFolder(): { path: string; write(name: string, content: string | object): string } {
  const folder = {
    path: '',
    write(name: string, content: string | object): string {
      const file = path.join(folder.path, name);
      const isText = typeof content === 'string' || Buffer.isBuffer(content);
      fs.writeFileSync(file, isText ? content : JSON.stringify(content));
      return file;
    },
  };
  beforeAll(() => {
    folder.path = fs.mkdtempSync(path.join(os.tmpdir(), 'winterproof-test-'));
  });
  afterAll(() => fs.rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}
