import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Runner } from '../../experiment/runner.ts';
import { packageFolder } from '../input/packageFolder.ts';

/** A runner on so many cores: threads, or this thread alone, which starts sooner. */
export async function startRunner(workers: number): Promise<Runner> {
  if (workers === 1) {
    const { InterruptibleRunner } = await import('./interruptibleRunner.ts');
    return new InterruptibleRunner();
  }
  const { NodePool } = await import('./nodePool.ts');
  return new NodePool(workers, pathToFileURL(path.join(packageFolder(), 'dist', 'node', 'worker.js')));
}
