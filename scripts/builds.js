import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { COMPILED } from './kernel/sources.js';
import { inProject, projectRoot } from './projectRoot.js';
import { roomsThat } from './rooms.js';

/** @typedef {'web' | 'node'} BuildName */
/** @typedef {{ config: string, result: string, sources: string[], without: string[] }} Build */

const makersOfKernel = ['scripts/kernel.js', 'scripts/kernel'];

/**
 * The rooms of another host are no sources of a build, nor is the compiled kernel, which is made from sources of it and
 * not always there.
 * @param {'browser' | 'node'} host
 */
function withoutRoomsOf(host) {
  return [
    path.posix.dirname(COMPILED),
    ...roomsThat((room) => room.host === host).map((room) => `src/${room}`),
  ];
}

/**
 * What is built, from what: `result` lies in dist/<name>, `sources` are files and folders less those in `without`.
 * @type {Record<BuildName, Build>}
 */
export const builds = {
  web: {
    config: 'vite.config.ts',
    result: 'index.html',
    sources: [
      'src',
      'workers',
      'scenarios',
      'public',
      'index.html',
      'vite.config.ts',
      'package-lock.json',
      'package.json',
      'scripts/contentSecurityPolicy.js',
      'scripts/firstPage.js',
      'scripts/thirdPartyLicences.js',
      ...makersOfKernel,
    ],
    without: withoutRoomsOf('node'),
  },
  node: {
    config: 'vite.config.node.ts',
    result: 'winterproof.js',
    sources: [
      'src',
      'workers',
      'vite.config.node.ts',
      'package-lock.json',
      'package.json',
      'scripts/rooms.js',
      ...makersOfKernel,
    ],
    without: withoutRoomsOf('browser'),
  },
};

/** The folder of a finished build. @param {BuildName} name */
export function buildFolder(name) {
  return inProject('dist', name);
}

/** @param {string} file path inside the project @param {string[]} without @returns {string[]} */
function filesUnder(file, without) {
  if (without.includes(file)) return [];
  const stats = fs.statSync(path.join(projectRoot, file), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return /\.test\.tsx?$/.test(file) ? [] : [file];
  const names = fs.readdirSync(path.join(projectRoot, file)).sort();
  return names.flatMap((name) => filesUnder(`${file}/${name}`, without));
}

/**
 * A hash of the names and contents of a build's sources: unlike dates, it notices deletions and older checkouts.
 * @param {BuildName} name
 */
export function sourceStamp(name) {
  const { sources, without } = builds[name];
  const hash = createHash('sha1').update(process.versions.modules);
  for (const file of sources.flatMap((source) => filesUnder(source, without))) {
    const content = fs.readFileSync(path.join(projectRoot, file));
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The name of the file in a finished build that holds the stamp of its sources. */
export const STAMP_FILE = '.stamp';

/** Whether the finished build was made from the sources as they are now. @param {BuildName} name */
export function isFresh(name) {
  const stampFile = path.join(buildFolder(name), STAMP_FILE);
  if (!fs.existsSync(stampFile) || !fs.existsSync(path.join(buildFolder(name), builds[name].result)))
    return false;
  return fs.readFileSync(stampFile, 'utf8') === sourceStamp(name);
}
