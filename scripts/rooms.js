/**
 * The rooms of the house: the folders of src/, floor by floor from the ground. Tests, linter and builds read their lists
 * from here; the compiler's projects are JSON and cannot, so rooms.test.js compares them.
 *
 * A room may import the rooms of the floors below its own.
 * @typedef {object} Room
 * @property {string} name its folder
 * @property {string} about what is in it, for the floor plan
 * @property {'browser' | 'node'} [host] what it runs in; a room without a host is pure: no host, no clock, no chance
 * @property {boolean} [bitExact] its results must be the same bits in every engine
 * @property {string[]} [onlyFor] the rooms that may import it, where not all above may
 * @property {string} [compiled] where its sources are in a language of their own, the folder of what others import of it
 * @property {'page' | 'elsewhere' | 'nowhere'} words where a reader meets what it says
 */

/** From the ground up. @type {readonly (readonly Room[])[]} */
export const floors = [
  [
    { name: 'sim', about: 'maths, uniform draws and distributions', bitExact: true, words: 'nowhere' },
    {
      name: 'ui',
      about: 'charts, editors and controls, without the domain',
      host: 'browser',
      onlyFor: ['app'],
      words: 'page',
    },
  ],
  [
    {
      name: 'kernel',
      about: 'one winter in one block of memory',
      bitExact: true,
      compiled: 'compiled',
      words: 'nowhere',
    },
    { name: 'scenario', about: 'the file: format, checks, edits, overlays', bitExact: true, words: 'page' },
  ],
  [
    {
      name: 'model',
      about: 'a scenario compiled into tables; indicators',
      bitExact: true,
      words: 'elsewhere',
    },
  ],
  [{ name: 'escalation', about: 'levels, triggers and actions', bitExact: true, words: 'nowhere' }],
  [{ name: 'experiment', about: 'the same winters for every policy', words: 'nowhere' }],
  [{ name: 'analysis', about: 'intervals, differences, rankings, documents', words: 'elsewhere' }],
  [{ name: 'session', about: 'one question, its runs and its reading', words: 'elsewhere' }],
  [{ name: 'words', about: 'results in plain British English', words: 'page' }],
  [
    { name: 'app', about: 'the page', host: 'browser', words: 'page' },
    { name: 'cli', about: 'the command line', host: 'node', words: 'elsewhere' },
  ],
];

/** The highest room that the workers of a host know. They know all that it knows too. */
export const highestOfWorkers = { browser: 'session', node: 'experiment' };

/** The names of the rooms that are so, from the ground up. @param {(room: Room) => unknown} isSo */
export function roomsThat(isSo) {
  return floors.flat().flatMap((room) => (isSo(room) ? [room.name] : []));
}

export const allRooms = roomsThat(() => true);
export const pureRooms = roomsThat(({ host }) => host === undefined);
export const hostRooms = roomsThat(({ host }) => host !== undefined);

/** The rooms that a room may import. @param {string} name */
export function importsOf(name) {
  const floor = floors.findIndex((rooms) => rooms.some((room) => room.name === name));
  const isAllowed = (/** @type {Room} */ { onlyFor }) => onlyFor === undefined || onlyFor.includes(name);
  return floors
    .slice(0, floor)
    .flat()
    .filter(isAllowed)
    .map((room) => room.name);
}

/** The folder in src/ from which other rooms import what a room exports. @param {string} name */
export function importedFrom(name) {
  const compiled = floors.flat().find((room) => room.name === name)?.compiled;
  return compiled === undefined ? name : `${name}/${compiled}`;
}
