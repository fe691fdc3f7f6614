import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inProject } from './projectRoot.js';
import { allRooms, highestOfWorkers, importedFrom, importsOf } from './rooms.js';

/** The folders in src/ among the references of a compiler project. @param {string} file path within the project */
function referredFolders(file) {
  const { config } = ts.readConfigFile(inProject(file), ts.sys.readFile);
  /** @type {{ path: string }[]} */
  const references = config.references;
  const folder = path.dirname(inProject(file));
  return references
    .map((reference) => path.relative(inProject('src'), path.join(folder, reference.path)))
    .filter((reference) => !reference.startsWith('..'))
    .sort();
}

/** What lies directly in src/, but for folders without a file, which a change of branch leaves behind. */
function placesOfSource() {
  const entries = fs.readdirSync(inProject('src'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
  const places = files.map((file) => path.relative(inProject('src'), path.join(file.parentPath, file.name)));
  return [...new Set(places.map((place) => place.split(path.sep)[0]))].sort();
}

const ALL = [...allRooms].sort();
/** The compiler's projects in src/: one a room, and one of what is compiled by another compiler. */
const PROJECTS = [...new Set([...allRooms, ...allRooms.map(importedFrom)])].sort();

describe('the list of rooms (scripts/rooms.js)', () => {
  it('is what lies in src/', () => {
    expect(placesOfSource()).toEqual(ALL);
  });

  it.each(['tsconfig.json', 'test/tsconfig.json'])('is what %s compiles', (file) => {
    expect(referredFolders(file)).toEqual(PROJECTS);
  });

  it.each(allRooms)('says which rooms %s may import', (room) => {
    expect(referredFolders(`src/${room}/tsconfig.json`)).toEqual(importsOf(room).map(importedFrom).sort());
  });

  it.each(Object.entries(highestOfWorkers))('says which rooms the workers of a %s know', (host, highest) => {
    const folders = [...importsOf(highest), highest].map(importedFrom);
    expect(referredFolders(`workers/tsconfig.${host}.json`)).toEqual(folders.sort());
  });
});
