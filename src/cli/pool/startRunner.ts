import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Runner } from '../../experiment/runner.ts';
import { packageFolder } from '../input/packageFolder.ts';
import { NodePool } from './nodePool.ts';

/** A runner on so many threads beside this one, which stays free to hear a request to stop, however long a winter takes. */
export function startRunner(workers: number): Runner {
  return new NodePool(workers, pathToFileURL(path.join(packageFolder(), 'dist', 'node', 'worker.js')));
}
