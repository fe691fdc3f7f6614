import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inProject } from './projectRoot.js';
import { allRooms, highestOfWorkers, importsOf } from './rooms.js';

/** The rooms among the references of a compiler project, by name. @param {string} file path within the project */
function referredRooms(file) {
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

describe('the list of rooms (scripts/rooms.js)', () => {
  it('is what lies in src/', () => {
    expect(placesOfSource()).toEqual(ALL);
  });

  it.each(['tsconfig.json', 'test/tsconfig.json'])('is what %s compiles', (file) => {
    expect(referredRooms(file)).toEqual(ALL);
  });

  it.each(allRooms)('says which rooms %s may import', (room) => {
    expect(referredRooms(`src/${room}/tsconfig.json`)).toEqual(importsOf(room).sort());
  });

  it.each(Object.entries(highestOfWorkers))('says which rooms the workers of a %s know', (host, highest) => {
    expect(referredRooms(`workers/tsconfig.${host}.json`)).toEqual([...importsOf(highest), highest].sort());
  });
});
