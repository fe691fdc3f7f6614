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

/**
 * Name, version and licence text of every production package of the lock file, in alphabetical order.
 * @param {string} root folder with package-lock.json and node_modules
 */
export function thirdPartyLicences(root = projectRoot) {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const folders = Object.keys(packages)
    .filter((key) => key !== '' && !packages[key].dev && !packages[key].devOptional)
    .map((key) => path.join(root, key))
    .filter((folder) => fs.existsSync(path.join(folder, 'package.json')));
  const entries = folders.map(entryOf).sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
  const heading = 'Winterproof is built with the following packages.';
  return [heading, ...entries.map((entry) => entry.text)].join(`\n\n${RULE}\n`) + '\n';
}
