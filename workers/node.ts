import { parentPort } from 'node:worker_threads';
import { type OpenedModel, openModel } from '../src/experiment/openModel.ts';
import { runShard } from '../src/experiment/runShard.ts';
import type { ShardReply } from '../src/experiment/shard.ts';
import type { WorkerRequest } from './nodeMessages.ts';

// The worker of the command line: opens scenarios, runs shards, and moves their arrays to the pool without copying.
const port = parentPort!;
const models = new Map<string, OpenedModel>();

port.on('message', (request: WorkerRequest) => {
  if (request.kind === 'open') models.set(request.hash, openModel(request.scenario));
  else answer(request);
});

function answer({ shard }: WorkerRequest & { kind: 'run' }): void {
  const model = models.get(shard.hash);
  if (model === undefined) throw new Error(`worker: scenario ${shard.hash} was not opened`);
  const reply = runShard(model, shard);
  port.postMessage(reply, buffersOf(reply));
}

function buffersOf(reply: ShardReply): ArrayBuffer[] {
  if (reply.kind !== 'done') return [];
  const { rows, readings, levels, waits } = reply.result;
  const arrays = [rows, readings, levels, waits.starts, waits.places, waits.counts];
  return arrays.map((array) => array.buffer as ArrayBuffer);
}
