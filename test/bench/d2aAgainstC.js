import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject } from '../../scripts/projectRoot.js';
import { median, winterproof } from './command.js';

/** @typedef {{ mean: number, sd_between_replications: number }} Expected */
/** @typedef {{ replications: number, stations: ({ station: string } & Record<'Lq' | 'Ls' | 'Wq', Expected>)[] }} Reference */

/** @type {Record<string, string>} */
const stages = { ASM: 'assessment', P1: 'p1', P2: 'p2', P3: 'p3' };
/** @type {{ key: 'Lq' | 'Ls' | 'Wq', measure: string }[]} */
const measures = [
  { key: 'Lq', measure: 'meanQueueLength' },
  { key: 'Ls', measure: 'meanOccupied' },
  { key: 'Wq', measure: 'meanWaitDays' },
];

/**
 * D2A-ref through the engine, whole processes in alternation with the C program, and how the 48 statistics agree.
 * @param {{ quick: boolean }} size
 */
export async function d2aAgainstC({ quick }) {
  const [winters, pairs] = quick ? [300, 1] : [2000, 3];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'winterproof-bench-'));
  try {
    const program = compile(folder);
    const results = Array.from({ length: pairs }, (_, at) => pair(program, winters, at + 1));
    const lines = summary(results, winters, program !== null);
    return program === null ? lines : [...lines, await twoProcesses(program, winters)];
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** @param {string} folder @returns {string | null} the program, or null where there is no gcc */
function compile(folder) {
  const program = path.join(folder, 'd2a');
  const flags = ['-O3', '-march=native', '-o', program, inProject('test', 'bench', 'd2a.c'), '-lm'];
  return spawnSync('gcc', flags).status === 0 ? program : null;
}

/** @param {string | null} program @param {number} winters @param {number} seed */
function pair(program, winters, seed) {
  const few = Math.round(winters / 10);
  const [cSeconds, cOfFew] = [winters, few].map((count) => secondsOfC(program, count, seed));
  const { seconds, output } = runOf(winters, seed);
  const { seconds: ofFew } = runOf(few, seed);
  const warm = (seconds - ofFew) / (cSeconds - cOfFew);
  return { cSeconds, seconds, warm, rootMeanSquareZ: agreement(JSON.parse(output), winters) };
}

/** @param {number} winters @param {number} seed */
function runOf(winters, seed) {
  const size = ['--replications', String(winters), '--seed', `pair-${seed}`, '--workers', '1'];
  return winterproof(['run', 'd2a-ref', ...size, '--json']);
}

/** @param {string | null} program @param {number} winters @param {number} seed */
function secondsOfC(program, winters, seed) {
  const startedAt = performance.now();
  if (program !== null) spawnSync(program, [String(winters), String(seed), '0', os.devNull]);
  return (performance.now() - startedAt) / 1000;
}

/** What this machine gives to two at once: two processes of the C program against one. @param {string} program @param {number} winters */
async function twoProcesses(program, winters) {
  const one = secondsOfC(program, winters, 1);
  const startedAt = performance.now();
  await Promise.all(
    [1, 2].map((seed) => {
      const child = spawn(program, [String(winters), String(seed), '0', os.devNull], { stdio: 'ignore' });
      return new Promise((resolve) => child.on('close', resolve));
    }),
  );
  const two = (performance.now() - startedAt) / 1000;
  return `two processes of the C program at once reach ${((2 * one) / two).toFixed(2)} times one (the two workers' measure is for 1.9)`;
}

/** Root mean square of the statistics' distances in standard errors. @param {any} result @param {number} winters */
function agreement(result, winters) {
  /** @type {Reference} */
  const reference = JSON.parse(fs.readFileSync(inProject('test', 'bench', 'd2a-ref-expected.json'), 'utf8'));
  const squares = reference.stations.flatMap((station) => {
    const [name, area] = station.station.split('_');
    return measures.map(({ key, measure }) => {
      const { mean, sd_between_replications: sd } = station[key];
      const found = result.stages[stages[name]][area][measure].mean;
      return (found - mean) ** 2 / (sd ** 2 * (1 / winters + 1 / reference.replications));
    });
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

/** @param {ReturnType<typeof pair>[]} results @param {number} winters @param {boolean} hasC */
function summary(results, winters, hasC) {
  const each = (median(results.map(({ seconds }) => seconds)) / winters) * 1000;
  const z = median(results.map(({ rootMeanSquareZ }) => rootMeanSquareZ)).toFixed(2);
  const engine = `${each.toFixed(2)} ms a replication with start-up, rms z ${z} (0.7 to 1.5 from 2,000 replications on)`;
  if (!hasC) return [engine, 'no gcc here, so no ratio to the C program'];
  const ratio = median(results.map(({ seconds, cSeconds }) => seconds / cSeconds));
  const warm = median(results.map((one) => one.warm));
  return [
    engine,
    `${ratio.toFixed(2)} times the C program with start-up (asked 2.5, aim 2.0), ${warm.toFixed(2)} times warm (asked 1.8, aim 1.5)`,
  ];
}
