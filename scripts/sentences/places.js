import fs from 'node:fs';
import path from 'node:path';
import { inProject, projectRoot } from '../projectRoot.js';
import { roomsThat } from '../rooms.js';
import { literalTexts } from './literalTexts.js';
import { splitSentences } from './splitSentences.js';

/** @typedef {{ file: string, line: number, text: string }} Sentence */
/** @typedef {{ place: string, sentences: Sentence[] }} Place */

/** The rooms whose words the page shows, and those whose words only the command line and documents show. */
export const roomsOfPage = roomsThat(({ words }) => words === 'page').map((room) => `src/${room}`);
export const roomsElsewhere = roomsThat(({ words }) => words === 'elsewhere').map((room) => `src/${room}`);

/** The source files of a folder that are not tests, sorted, as paths within the project. @param {string} folder */
export function sourceFiles(folder) {
  return fs
    .readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort();
}

/** The sentences that a source file can say. @param {string} file path within the project @returns {Sentence[]} */
export function sentencesOfSource(file) {
  return literalTexts(file, textOfFile(file)).flatMap(({ line, text }) =>
    splitSentences(text).map((sentence) => ({ file, line, text: sentence })),
  );
}

/** All sentences of the source, by place: a room, and within the page a folder of its own. @returns {Place[]} */
export function placesOfSource() {
  /** @type {Map<string, Sentence[]>} */
  const places = new Map();
  for (const room of [...roomsOfPage, ...roomsElsewhere]) {
    for (const file of sourceFiles(room)) {
      const place = `${roomsOfPage.includes(room) ? 'Page' : 'Elsewhere'}: ${folderOf(file, room)}`;
      places.set(place, [...(places.get(place) ?? []), ...sentencesOfSource(file)]);
    }
  }
  return [...places]
    .map(([place, sentences]) => ({ place, sentences }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** @param {string} file @param {string} room */
function folderOf(file, room) {
  const [first, second] = path.posix.dirname(path.posix.relative(room, file)).split('/');
  return path.posix.join(room, first, first === 'features' ? second : '');
}

/** Keys of a scenario file whose values only label, so that its hash does not know them. */
const SAID = /^(title|description|notes?|name|reason)$/;

/** The scenario files that are shipped, as paths within the project. */
export function scenarioFiles() {
  return fs
    .readdirSync(inProject('scenarios'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => path.posix.join('scenarios', file.split(path.sep).join('/')))
    .sort();
}

/** @param {string} file path within the project */
export function textOfFile(file) {
  return fs.readFileSync(path.join(projectRoot, file), 'utf8');
}

/** The sentences of a scenario file: titles, names, descriptions, notes and reasons. @param {string} file path within the project @returns {Sentence[]} */
export function sentencesOfScenario(file) {
  /** @param {unknown} value @param {string} key @returns {string[]} */
  const textsIn = (value, key) => {
    if (typeof value === 'string') return SAID.test(key) ? splitSentences(value) : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([inner, one]) => textsIn(one, Array.isArray(value) ? key : inner));
  };
  return textsIn(JSON.parse(textOfFile(file)), '').map((text) => ({ file, line: 1, text }));
}
