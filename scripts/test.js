// npm test: every check in turn, whatever the earlier ones said; the last line is `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { buildFolder } from './builds.js';
import { inProject, projectRoot } from './projectRoot.js';
import {
  checkTotal,
  lastLine,
  playwrightTests,
  playwrightTotal,
  runnerTotal,
  slowestAndFailed,
  vitestTests,
  vitestTotal,
} from './testTotals.js';

/** @typedef {import('./testTotals.js').Total} Total */

const reports = inProject('node_modules', '.cache', 'winterproof');

/** @param {string} title @param {string} file inside the project @param {string[]} args @param {Record<string, string>} env */
function run(title, file, args, env = {}) {
  process.stdout.write(`\n== ${title} ==\n`);
  const options = { cwd: projectRoot, env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [inProject(file), ...args], { ...options, stdio: 'inherit' }).status;
}

/** What a report comes to. @template T @param {string} file @param {(report: any) => T} read @returns {T | null} */
function readReport(file, read) {
  try {
    return read(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return null; // no report, or half a one
  }
}

/** @param {'vitest' | 'playwright'} name */
const reportOf = (name) => `${reports}/${name}.json`;

/** @param {'vitest' | 'playwright'} name */
function freshReport(name) {
  fs.mkdirSync(reports, { recursive: true });
  const file = reportOf(name);
  fs.rmSync(file, { force: true });
  return file;
}

/** @param {string} title @param {string} file @param {string[]} args */
function check(title, file, args) {
  return checkTotal(title, run(title, file, args));
}

/** The same beside others: what it prints comes in one piece when it has ended. @param {string} title @param {string} file @param {string[]} args @returns {Promise<Total>} */
function checkBeside(title, file, args) {
  const child = spawn(process.execPath, [inProject(file), ...args], { cwd: projectRoot });
  /** @type {Buffer[]} */
  const printed = [];
  for (const output of [child.stdout, child.stderr]) output.on('data', (piece) => printed.push(piece));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      process.stdout.write(`\n== ${title} ==\n${Buffer.concat(printed)}`);
      resolve(checkTotal(title, status));
    });
  });
}

/** @param {'web' | 'node'} name */
function buildAfresh(name) {
  // an old build must never be what the tests see
  fs.rmSync(buildFolder(name), { recursive: true, force: true });
  return checkBeside(`build ${name}`, 'scripts/build.js', [name]);
}

/** Does works two at a time, in their order: each keeps about one core busy. @template T @param {(() => Promise<T>)[]} works */
async function twoAtATime(works) {
  /** @type {T[]} */
  const results = [];
  const waiting = [...works.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, work] = next;
      results[at] = await work();
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

function vitest() {
  const file = freshReport('vitest');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = run('vitest', 'node_modules/vitest/vitest.mjs', ['run', '--allowOnly=false', ...reporters]);
  return runnerTotal('vitest', status, readReport(file, vitestTotal));
}

/** @param {boolean} isBuilt */
function playwright(isBuilt) {
  if (!isBuilt) return runnerTotal('playwright', 1, null);
  const file = freshReport('playwright');
  const args = ['test', '--reporter=line,json', '--forbid-only'];
  const status = run('playwright', 'node_modules/@playwright/test/cli.js', args, {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return runnerTotal('playwright', status, readReport(file, playwrightTotal));
}

const cache = 'node_modules/.cache/winterproof';
const kernel = check('kernel', 'scripts/kernel.js', []);
process.stdout.write('\nLint, types, format and builds, two at a time: each prints when it has ended ...\n');
const [lint, types, format, nodeBuild, webBuild] = await twoAtATime([
  () =>
    checkBeside('lint', 'node_modules/eslint/bin/eslint.js', [
      '--cache',
      '--cache-location',
      `${cache}/eslint`,
      '.',
    ]),
  () => checkBeside('types', 'node_modules/typescript/bin/tsc', ['-b']),
  () => checkBeside('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '.']),
  () => buildAfresh('node'),
  () => buildAfresh('web'),
]);
const checks = [kernel, format, lint, types, nodeBuild, webBuild];
const totals = [...checks, vitest(), playwright(webBuild.failed === 0)];

const tests = [
  readReport(reportOf('vitest'), vitestTests),
  webBuild.failed === 0 ? readReport(reportOf('playwright'), playwrightTests) : [],
].flatMap((list) => list ?? []);
process.stdout.write(`\n${slowestAndFailed(tests).join('\n')}\n\n`);
for (const { name, passed, failed } of totals) {
  process.stdout.write(`${name}: ${passed} passed, ${failed} failed\n`);
}
process.exitCode = totals.some(({ failed }) => failed > 0) ? 1 : 0;
process.stdout.write(`${lastLine(totals)}\n`);
