// node scripts/floorPlan.js: draws docs/architecture.svg, the rooms of the house and who imports whom, from the imports.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from './projectRoot.js';
import { allRooms, floors } from './rooms.js';

export const PLAN = 'docs/architecture.svg';

const WIDTH = 960;
const ROOM = { width: 380, height: 70 };
const FLOOR = 112;

/** Sources of a room, without tests. @param {string} room */
function sourcesOf(room) {
  const entries = fs.readdirSync(inProject('src', room), { recursive: true, withFileTypes: true });
  return entries
    .filter((one) => one.isFile() && /\.tsx?$/.test(one.name) && !/\.test\.tsx?$/.test(one.name))
    .map((one) => path.join(one.parentPath, one.name));
}

/** @type {Map<string, string[]>} */
const known = new Map();

/** The rooms that the sources of a room import. @param {string} room */
export function importedBy(room) {
  const imported = known.get(room) ?? readImports(room);
  known.set(room, imported);
  return imported;
}

/** @param {string} room */
function readImports(room) {
  const found = new Set();
  for (const file of sourcesOf(room)) {
    for (const [, target] of fs.readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g)) {
      const [other] = path
        .relative(inProject('src'), path.resolve(path.dirname(file), target))
        .split(path.sep);
      if (other !== room && allRooms.includes(other)) found.add(other);
    }
  }
  return allRooms.filter((other) => found.has(other));
}

/** Whether a room is reached from another by its imports, whatever the number of steps. @param {string} from @param {string} to @returns {boolean} */
function reaches(from, to) {
  return importedBy(from).some((next) => next === to || reaches(next, to));
}

/** The imports of a room that are drawn: others lead through one of these. @param {string} room */
function drawnImports(room) {
  const imported = importedBy(room);
  return imported.filter((one) => !imported.some((other) => other !== one && reaches(other, one)));
}

/** @param {typeof floors[number]} rooms */
function hostsFirst(rooms) {
  return [...rooms].sort((a, b) => Number(b.host !== undefined) - Number(a.host !== undefined));
}

/** The place of every room: floors from the ground up, the rooms of a floor next to each other, those with a host first. */
function places() {
  const height = floors.length * FLOOR;
  return new Map(
    floors.flatMap((rooms, floor) =>
      hostsFirst(rooms).map((room, at) => {
        const middle = (WIDTH * (2 * at + 1)) / (2 * rooms.length);
        return [room.name, { ...room, x: middle - ROOM.width / 2, y: height - (floor + 1) * FLOOR + 20 }];
      }),
    ),
  );
}

/** @param {{ x: number, y: number, name: string, about: string }} room */
function drawnRoom({ x, y, name, about }) {
  const middle = x + ROOM.width / 2;
  const drawn = drawnImports(name);
  const others = importedBy(name).filter((other) => !drawn.includes(other));
  return [
    `<rect x="${x}" y="${y}" width="${ROOM.width}" height="${ROOM.height}" rx="6" fill="#eef3f8" stroke="#33475b"/>`,
    `<text x="${middle}" y="${y + 24}" font-weight="700">${name}</text>`,
    `<text x="${middle}" y="${y + 42}" font-size="13">${about}</text>`,
    others.length === 0
      ? ''
      : `<text x="${middle}" y="${y + 60}" font-size="11" fill="#4a5d70">also imports ${others.join(', ')}</text>`,
  ].join('\n');
}

/** A line down from a room to one that it imports. @param {{ x: number, y: number }} from @param {{ x: number, y: number }} to */
function drawnImport(from, to) {
  if (to.y - from.y > FLOOR) {
    // past the floors between, at the left
    const [y1, y2] = [from, to].map(({ y }) => y + ROOM.height / 2);
    return `<path d="M${from.x} ${y1}C${from.x - 60} ${y1} ${to.x - 60} ${y2} ${to.x} ${y2}" marker-end="url(#tip)"/>`;
  }
  const [x1, x2] = [from, to].map(({ x }) => x + ROOM.width / 2);
  const [y1, y2] = [from.y + ROOM.height, to.y];
  return `<path d="M${x1} ${y1}C${x1} ${y1 + 40} ${x2} ${y2 - 40} ${x2} ${y2}" marker-end="url(#tip)"/>`;
}

/** The floor plan as an SVG picture. */
export function floorPlan() {
  const at = places();
  const arrows = [...at.values()].flatMap((room) =>
    drawnImports(room.name).map((other) => drawnImport(room, /** @type {any} */ (at.get(other)))),
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${floors.length * FLOOR}" font-family="Inter, sans-serif" font-size="15" text-anchor="middle">`,
    '<title>The rooms of src, floor by floor. An arrow leads from a room to one that it imports; imports that other arrows lead to are named in the room.</title>',
    '<marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#7d93a8"/></marker>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<g fill="none" stroke="#7d93a8">\n${arrows.join('\n')}\n</g>`,
    ...[...at.values()].map(drawnRoom),
    '</svg>',
  ].join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  fs.writeFileSync(inProject(PLAN), floorPlan());
