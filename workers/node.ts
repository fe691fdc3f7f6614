import { parentPort } from 'node:worker_threads';
import { type PreparedModel, prepareModel } from '../src/experiment/run/prepareModel.ts';
import { runShard } from '../src/experiment/run/runShard.ts';
import type { Shard, ShardReply } from '../src/experiment/shard.ts';
import type { Scenario } from '../src/scenario/schema/scenario.ts';
import type { WorkerRequest } from './nodeMessages.ts';
import { kernelHost } from './startKernel.ts';

// The worker of the command line: keeps scenarios and runs shards. Results are copied to the pool, not transferred:
// one buffer handed over makes every typed array of this thread slower (docs/decisions/0009-copy-shard-results.md).
/** Compiled models are large: the longest unused are given up and compiled again when they are wanted. */
const mostModels = 4;
const scenarios = new Map<string, Scenario>();
const models = new Map<string, PreparedModel>();
const port = parentPort!;

port.on('message', (request: WorkerRequest) => {
  if (request.kind === 'open') {
    scenarios.set(request.hash, request.scenario);
  } else {
    port.postMessage(replyTo(request.shard));
  }
});

/** A scenario that cannot be compiled is a failed reply, not a lost worker: another one would fare no better. */
function replyTo(shard: Shard): ShardReply {
  try {
    return runShard(modelOf(shard.hash), shard);
  } catch (error) {
    const { message, stack } = error as Error;
    return { kind: 'failed', problem: { message, stack, seed: shard.seed, replication: -1 } };
  }
}

function modelOf(hash: string): PreparedModel {
  const scenario = scenarios.get(hash);
  if (scenario === undefined) throw new Error(`worker: scenario ${hash} was not opened`);
  const model = models.get(hash) ?? prepareModel(scenario, kernelHost);
  models.delete(hash);
  models.set(hash, model);
  if (models.size > mostModels) models.delete(models.keys().next().value!);
  return model;
}
