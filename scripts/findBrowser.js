import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './projectRoot.js';

/** @typedef {{ platform?: string, env?: Record<string, string | undefined>, works?: (file: string) => boolean }} Surroundings */

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const MAC_NAMES = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/**
 * Where a Chromium may lie, the best first; CHROMIUM_PATH, when set, is the only one.
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function browserPlaces(platform, env) {
  if (env.CHROMIUM_PATH) return [env.CHROMIUM_PATH];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_PLACES.map((place) => `${root}\\${place}`) : []));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return roots.flatMap((root) => MAC_NAMES.map((name) => `${root}/${name}.app/Contents/MacOS/${name}`));
  }
  const onPath = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...LINUX_FOLDERS, ...onPath])];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/**
 * Whether the program is there and answers `--version` (a Windows browser would open a window instead).
 * @param {string} file
 */
function browserWorks(file) {
  if (!fs.existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  const answer = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout);
}

/**
 * The first browser that works, or null.
 * @param {Surroundings} surroundings
 * @returns {string | null}
 */
export function findBrowser({ platform = process.platform, env = process.env, works = browserWorks } = {}) {
  return browserPlaces(platform, env).find(works) ?? null;
}

const rememberedFile = () => inProject('node_modules', '.cache', 'winterproof', 'browser.txt');

/** Keeps the browser that set-up found, so that the tests do not look again. @param {string} browser */
export function rememberBrowser(browser) {
  fs.mkdirSync(path.dirname(rememberedFile()), { recursive: true });
  fs.writeFileSync(rememberedFile(), browser);
}

/** The browser for the tests: CHROMIUM_PATH, the one that set-up found, or one found now; undefined when there is none. */
export function browserForTests() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (fs.existsSync(rememberedFile())) {
    const browser = fs.readFileSync(rememberedFile(), 'utf8');
    if (fs.existsSync(browser)) return browser;
  }
  return findBrowser() ?? undefined;
}
