import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { inProject } from '../../scripts/projectRoot.js';

const reportPeak = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))`;

/**
 * Runs the built command as a process of its own, start-up included.
 * @param {string[]} args
 * @returns {{ seconds: number, peakMegabytes: number, output: string }}
 */
export function winterproof(args) {
  return winterproofIn(inProject(), args);
}

/**
 * The same with the command of another checkout.
 * @param {string} folder its root @param {string[]} args
 * @returns {{ seconds: number, peakMegabytes: number, output: string }}
 */
export function winterproofIn(folder, args) {
  const preload = `data:text/javascript,${encodeURIComponent(reportPeak)}`;
  const startedAt = performance.now();
  const child = spawnSync(
    process.execPath,
    ['--import', preload, path.join(folder, 'dist', 'node', 'winterproof.js'), ...args],
    { encoding: 'utf8', maxBuffer: 1e9, cwd: folder },
  );
  const seconds = (performance.now() - startedAt) / 1000;
  if (child.status !== 0)
    throw new Error(`winterproof ${args.join(' ')} ended with ${child.status}: ${child.stderr}`);
  const peak = /^peak (\d+)$/m.exec(child.stderr);
  return { seconds, peakMegabytes: Number(peak?.[1]) / 1024, output: child.stdout };
}

/** The middle of some figures. @param {number[]} figures */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** A run of the Kent base case. @param {number} winters @param {number} workers */
export function kentRun(winters, workers) {
  const size = ['--replications', String(winters), '--workers', String(workers)];
  return winterproof(['run', 'kent-2025-26', ...size, '--seed', 'bench', '--json']);
}
