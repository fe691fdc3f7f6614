import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const built = path.join(projectRoot, 'dist', 'node', 'winterproof.js');

/** How a command ended and what it said. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Options of a test's command: what it reads, and where it runs. */
export interface Surroundings {
  input?: string;
  cwd?: string;
}

/** Builds the command where its sources have changed: threads and exit codes exist in the built command alone. */
export function buildCommand(): void {
  const build = [path.join(projectRoot, 'scripts', 'build.js'), '--if-stale', 'node'];
  const { status, stderr } = spawnSync(process.execPath, build, { cwd: projectRoot, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the command could not be built: ${stderr}`);
}

/** Runs the built command to its end. */
export function winterproof(args: readonly string[], { input = '', cwd }: Surroundings = {}): Ended {
  const options = { input, cwd: cwd ?? projectRoot, encoding: 'utf8' as const, maxBuffer: 1e9 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...args], options);
  return { code: status, stdout, stderr };
}

/** Starts the built command and leaves it running. */
export function startWinterproof(args: readonly string[]): ChildProcess & { ended: Promise<Ended> } {
  const child = spawn(process.execPath, [built, ...args], { cwd: projectRoot });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (ended.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (ended.stderr += String(chunk)));
  const end = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ ...ended, code })));
  return Object.assign(child, { ended: end });
}

/** The document that a command prints with --json; throws with what it said where it did not end well. */
export function documentOf<T>(args: readonly string[]): T {
  const { code, stdout, stderr } = winterproof([...args, '--json']);
  if (code !== 0) throw new Error(`winterproof ${args.join(' ')} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
