import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { inProject } from '../../scripts/projectRoot.js';
import { firstPicture } from './browserSpeed.js';
import { clockFolder } from './clock.js';
import { median, winterproofIn } from './command.js';

/** The engine under test and the clock, by the folders of their checkouts. */
function bothFolders() {
  return { here: inProject(), clock: clockFolder() };
}

/**
 * How many times as fast a command is here as on the clock: both in turn, the middle of the ratios.
 * @param {number} turns @param {(folder: string) => number} seconds
 */
function timesAsFast(turns, seconds) {
  const { here, clock } = bothFolders();
  return middleOf(Array.from({ length: turns }, () => ({ clock: seconds(clock), here: seconds(here) })));
}

/** @param {{ clock: number, here: number }[]} pairs of seconds */
function middleOf(pairs) {
  return {
    ratio: median(pairs.map((pair) => pair.clock / pair.here)),
    here: median(pairs.map((pair) => pair.here)),
    clock: median(pairs.map((pair) => pair.clock)),
  };
}

/** @param {string} folder @param {string[]} args */
function secondsOf(folder, args) {
  return winterproofIn(folder, [...args, '--seed', 'bench', '--json']).seconds;
}

/** Seconds of so many winters of a scenario on one core. @param {string} folder @param {string} id @param {number} winters */
function oneCore(folder, id, winters) {
  return secondsOf(folder, ['run', id, '--workers', '1', '--replications', String(winters)]);
}

/** Seconds that a worker takes to start and open a scenario, and for its first winter. @param {string} folder @param {string} id */
function firstOfWorker(folder, id) {
  const script = inProject('test', 'bench', 'firstWinter.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder, id], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the first winter of ${folder}: ${stderr}`);
  const [opening, winter] = stdout.split(' ').map((milliseconds) => Number(milliseconds) / 1000);
  return { opening, winter };
}

/** @param {number} turns @param {string} id */
function firstOfWorkers(turns, id) {
  const { here, clock } = bothFolders();
  const pairs = Array.from({ length: turns }, () => ({
    clock: firstOfWorker(clock, id),
    here: firstOfWorker(here, id),
  }));
  const partOf = (/** @type {'opening' | 'winter'} */ part) =>
    middleOf(pairs.map((pair) => ({ clock: pair.clock[part], here: pair.here[part] })));
  return { opening: partOf('opening'), winter: partOf('winter') };
}

/** @param {string} what @param {{ ratio: number, here: number, clock: number }} found @param {string} asked */
function line(what, { ratio, here, clock }, asked) {
  const milliseconds = `${(here * 1000).toFixed(0)} ms against ${(clock * 1000).toFixed(0)} ms`;
  return `${what}: ${ratio.toFixed(2)} times as fast (asked ${asked}), ${milliseconds}`;
}

/**
 * Kent against the engine that is the clock: warm, in a fresh worker, compared and asked for its actions.
 * @param {{ quick: boolean }} size
 */
export function kentInTurn({ quick }) {
  const turns = quick ? 1 : 3;
  const id = 'kent-2025-26';
  const warm = timesAsFast(turns, (folder) => (oneCore(folder, id, 120) - oneCore(folder, id, 20)) / 100);
  const worker = firstOfWorkers(quick ? 3 : 9, id);
  const compared = ['compare', id, '--policies', 'plan,none', '--replications', quick ? '60' : '200'];
  const compare = timesAsFast(turns, (folder) => secondsOf(folder, [...compared, '--workers', '2']));
  const lines = [
    line('a warm winter on one core', warm, '1.8, aim 2.5'),
    line("a fresh worker's first winter", worker.winter, '3.5, aim 5'),
    line('the start of that worker, with compiling', worker.opening, 'nothing'),
    line(`plan against none, ${quick ? 60 : 200} winters each`, compare, '2.0, aim 2.5'),
  ];
  return quick ? lines : [...lines, actionsLine(id)];
}

/** The action question takes minutes on the clock: once. @param {string} id */
function actionsLine(id) {
  const asked = ['actions', id, '--replications', '200', '--every-winter', '--workers', '2'];
  const found = timesAsFast(1, (folder) => secondsOf(folder, asked));
  return line('which actions help, 200 winters of each', found, '2.2, aim 3');
}

/**
 * The first picture after opening the page, in turn with the page of the clock.
 * @param {{ quick: boolean }} size
 */
export async function pictureInTurn({ quick }) {
  const { here, clock } = bothFolders();
  /** @type {{ clock: number, here: number }[]} */
  const pairs = [];
  for (let turn = 0; turn < (quick ? 3 : 10); turn += 1) {
    const seconds = await firstPicture(path.join(clock, 'dist', 'web'));
    pairs.push({ clock: seconds, here: await firstPicture(path.join(here, 'dist', 'web')) });
  }
  return [line('the first picture after opening', middleOf(pairs), '1.7, about 1.0 s')];
}
