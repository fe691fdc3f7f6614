import fs from 'node:fs';
import path from 'node:path';
import { fileTroubleInWords } from './outTrouble.ts';

/**
 * What keeps files from being written into a folder that may not be there yet: it is made, a file is written there, and
 * all of it is removed again, before a run that may take hours.
 */
export function outProblems(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  if (folder === '') return ['--out: there is no folder; allowed: the name of a folder'];
  const problems = folderProblems('--out', folder);
  return problems.length > 0 || !fs.existsSync(folder) ? problems : foldersInTheWay(folder);
}

/** What keeps files from being written into the folder of an option. */
export function folderProblems(option: string, folder: string): string[] {
  const made: string[] = [];
  try {
    makeFolder(path.resolve(folder), made);
    const trial = path.join(folder, `.winterproof-${process.pid}`);
    fs.writeFileSync(trial, ' ');
    fs.unlinkSync(trial);
    return [];
  } catch (error) {
    const place = nearestFile(path.resolve(folder));
    return [
      place === null
        ? `${option} ${folder}: ${fileTroubleInWords(error)}`
        : `${option} ${folder}: ${place} is not a folder`,
    ];
  } finally {
    for (const one of made.toReversed()) fs.rmdirSync(one);
  }
}

/** Makes a folder and those above it, step by step: the system's own way never ends where nothing can be made (/proc). */
export function makeFolder(folder: string, made: string[] = []): void {
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (folder !== path.dirname(folder)) makeFolder(path.dirname(folder), made);
  fs.mkdirSync(folder);
  made.push(folder);
}

/** Folders that have the name of a file that could be written. */
function foldersInTheWay(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (entry.name === 'result.json' || /\.csv$/.test(entry.name)))
    .map(({ name }) => `--out ${folder}: there is a folder of the name ${name}`);
}

function nearestFile(folder: string): string | null {
  try {
    const stats = fs.statSync(folder, { throwIfNoEntry: false });
    if (stats !== undefined) return stats.isDirectory() ? null : folder;
  } catch {
    // What lies below a file has no place of its own.
  }
  return folder === path.dirname(folder) ? null : nearestFile(path.dirname(folder));
}
