// Makes a checkout ready: run before `npm start`, and with --tests before `npm test`. Node's own modules only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { findBrowser, rememberBrowser } from './findBrowser.js';
import { isInstalled, writeInstallStamp } from './installStamp.js';
import { withLock } from './lock.js';
import { isNodeNewEnough, OLDEST_NODE } from './nodeVersion.js';
import { projectRoot } from './projectRoot.js';

/** Ends the set-up with one clear line; thrown, so that the lock is released on the way out. */
class CannotGoOn extends Error {}

/** @param {string} program @param {string[]} args @param {Record<string, string>} env */
function run(program, args, env = {}) {
  const options = { cwd: projectRoot, env: { ...process.env, ...env } };
  return spawnSync(program, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** @param {string[]} args */
function runNpm(args) {
  // npm tells its scripts where it lies; running that file with Node needs no shell on any system
  const npmFile = process.env.npm_execpath;
  return npmFile?.endsWith('.js') ? run(process.execPath, [npmFile, ...args]) : run('npm', args);
}

function installPackages() {
  if (isInstalled()) return;
  process.stdout.write('Installing the packages of package-lock.json (npm ci) ...\n');
  const done = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (!done) throw new CannotGoOn('The packages could not be installed: see the message of npm ci above.');
  writeInstallStamp();
}

function installBrowserOnDebian() {
  const isDebianRoot = process.getuid?.() === 0 && fs.existsSync('/etc/debian_version');
  if (!isDebianRoot || process.env.CHROMIUM_PATH) return;
  process.stdout.write('Installing Chromium for the browser tests (apt-get) ...\n');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], env);
}

function noBrowserMessage() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return `CHROMIUM_PATH names ${chosen}, which is not a browser that answers --version.`;
  return 'The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to its program.';
}

function provideBrowser() {
  let browser = findBrowser();
  if (browser === null) {
    installBrowserOnDebian();
    browser = findBrowser();
  }
  if (browser === null) throw new CannotGoOn(noBrowserMessage());
  rememberBrowser(browser);
}

function setUp() {
  if (!isNodeNewEnough(process.versions.node)) {
    throw new CannotGoOn(
      `Winterproof needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`,
    );
  }
  withLock('setup', () => {
    installPackages();
    if (process.argv.includes('--tests')) provideBrowser();
  });
}

try {
  setUp();
} catch (error) {
  if (!(error instanceof CannotGoOn)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
