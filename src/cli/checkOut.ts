import fs from 'node:fs';
import path from 'node:path';

/** What keeps files from being written into a folder that may not be there yet; found out before a long run. */
export function outProblems(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  if (folder === '') return ['--out: there is no folder; allowed: the name of a folder'];
  const nearest = nearestThere(path.resolve(folder));
  if (!fs.statSync(nearest).isDirectory()) return [`--out ${folder}: ${nearest} is not a folder`];
  try {
    fs.accessSync(nearest, fs.constants.W_OK);
    return [];
  } catch {
    return [`--out ${folder}: nothing may be written into ${nearest}`];
  }
}

function nearestThere(folder: string): string {
  return fs.existsSync(folder) || folder === path.dirname(folder)
    ? folder
    : nearestThere(path.dirname(folder));
}
