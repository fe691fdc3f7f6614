import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the package lies: the nearest folder above this file that holds the shipped library. */
export function packageFolder(): string {
  const start = path.dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, 'scenarios', 'library.json'))) return folder;
    if (folder === path.dirname(folder))
      throw new Error(`no scenarios/library.json in any folder above ${start}`);
  }
}
