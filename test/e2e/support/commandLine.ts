import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** The result document that the command line prints for the same question. */
export function resultFromCommandLine(file: string, winters: number, seed: string): Record<string, unknown> {
  const command = [
    'bin/winterproof.js',
    'run',
    file,
    '--replications',
    String(winters),
    '--seed',
    seed,
    '--json',
  ];
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  return JSON.parse(execFileSync(process.execPath, command, options)) as Record<string, unknown>;
}

/** What the command line prints about which actions help, as JSON text. */
export function actionsFromCommandLine(
  file: string,
  winters: number,
  seed: string,
  more: readonly string[],
): string {
  const command = ['bin/winterproof.js', 'actions', file, '--replications', String(winters)];
  return execFileSync(process.execPath, [...command, '--seed', seed, ...more, '--json'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The table of actions that the command line writes to a folder. */
export function actionsTableFromCommandLine(file: string, winters: number, seed: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'winterproof-actions-'));
  try {
    actionsFromCommandLine(file, winters, seed, ['--out', folder]);
    return fs.readFileSync(path.join(folder, 'actions.csv'), 'utf8');
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** What the command line prints about settings of thresholds, as JSON text. */
export function thresholdsFromCommandLine(
  file: string,
  settings: readonly string[],
  winters: number,
  seed: string,
  more: readonly string[],
): string {
  const command = ['bin/winterproof.js', 'thresholds', file, '--settings', ...settings];
  const options = ['--replications', String(winters), '--seed', seed, ...more, '--json'];
  return execFileSync(process.execPath, [...command, ...options], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The lines that the command line prints about a file with problems. */
export function problemsFromCommandLine(file: string): string {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  };
  try {
    return execFileSync(process.execPath, ['bin/winterproof.js', 'validate', file], options);
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}\n${stderr}`;
  }
}

/** The result document that the command line makes again from a result. */
export function repeatedOnCommandLine(result: object): Record<string, unknown> {
  const printed = execFileSync(process.execPath, ['bin/winterproof.js', 'run', '--from', '-', '--json'], {
    ...{ cwd: root, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' },
    input: JSON.stringify(result),
  });
  return JSON.parse(printed) as Record<string, unknown>;
}
