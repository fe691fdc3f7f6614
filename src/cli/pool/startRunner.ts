import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Runner } from '../../experiment/run/runner.ts';
import { packageFolder } from '../input/packageFolder.ts';
import { NodePool } from './nodePool.ts';

/** A runner on a number of threads next to this one. This thread stays free to notice a request to stop, however long a winter takes. */
export function startRunner(workers: number): Runner {
  return new NodePool(workers, pathToFileURL(path.join(packageFolder(), 'dist', 'node', 'worker.js')));
}
