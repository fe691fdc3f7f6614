import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from './projectRoot.js';

const LICENCE_FILE = /^(licen[cs]e|copying|notice|ofl)/i;
const RULE = '-'.repeat(80);

/** @param {string} folder of an installed package */
function licenceText(folder) {
  const files = fs
    .readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name) && !/\.[cm]?[jt]s$/.test(name));
  const texts = files.map((name) => fs.readFileSync(path.join(folder, name), 'utf8').trim());
  return texts.join('\n\n') || '(The package carries no licence file; its declared licence is named above.)';
}

/** @param {string} folder */
function entryOf(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { name, version, text: `${name} ${version} (${license ?? 'see text'})\n\n${licenceText(folder)}` };
}

/** @param {{ dev?: boolean, devOptional?: boolean }} entry of the lock file */
function isForProduction({ dev, devOptional }) {
  return !dev && !devOptional;
}

/** Packages for development that leave something of their own in what is built. */
const COMPILED_IN = [
  // its library is in the compiled kernel
  'node_modules/assemblyscript',
];

/**
 * Name, version and licence text of every package of the lock file of which something is in what is built, in
 * alphabetical order.
 * @param {string} root folder with package-lock.json and node_modules
 */
export function thirdPartyLicences(root = projectRoot) {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const folders = Object.keys(packages)
    .filter((key) => key !== '' && (COMPILED_IN.includes(key) || isForProduction(packages[key])))
    .map((key) => path.join(root, key))
    .filter((folder) => fs.existsSync(path.join(folder, 'package.json')));
  const entries = folders.map(entryOf).sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
  const heading = 'Winterproof is built with the following packages.';
  return [heading, ...entries.map((entry) => entry.text)].join(`\n\n${RULE}\n`) + '\n';
}
