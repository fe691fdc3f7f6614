// A worker of the browser: opens scenarios and runs shards of them. No logic of its own.
import { expose } from 'comlink';
import { ALIVE, SignsOfLife } from '../src/experiment/run/alive.ts';
import { takeLock } from './takeLock.ts';
import { shardKey } from '../src/experiment/run/policyKey.ts';
import { prepareModel, type PreparedModel } from '../src/experiment/run/prepareModel.ts';
import { runShard } from '../src/experiment/run/runShard.ts';
import type { RunProblem, Shard, ShardReply } from '../src/experiment/shard.ts';
import type { Ahead, Delivery, Order } from '../src/session/delivery.ts';
import { labelsHash } from '../src/scenario/labelsHash.ts';
import { logWinter, type LogReply, type LogRequest } from '../src/experiment/run/winterLog.ts';
import type { Scenario } from '../src/scenario/schema/scenario.ts';
import { kernelHost } from './startKernel.ts';

/** Compiled models kept, the longest unused given up first. */
const MOST_MODELS = 4;
const models = new Map<string, PreparedModel>();

/** The page is told that a run goes on: silence then means that it does not. */
const signs = new SignsOfLife(
  () => postMessage(ALIVE),
  () => performance.now(),
);

/** By number, the desks that winters are simulated for. */
const desks = new Map<number, MessagePort>();

function connect(desk: number, port: MessagePort): void {
  desks.set(desk, port);
}

/** The shard that was run ahead: it may be ordered before its reply has reached the desk. */
let ahead: Delivery | null = null;

/** Runs a shard that nobody has asked for yet, and sends the reply to the desk that will. */
function runAhead(scenario: Scenario, { shard, desk }: Ahead): void {
  const hash = labelsHash(scenario);
  const model = prepareModel(scenario, kernelHost);
  keep(hash, model);
  const asked = { ...shard, hash };
  ahead = { key: shardKey(asked), reply: runShard(model, asked) };
  deliver(desk, ahead);
}

/** The reply of the shard that was run ahead, if it is this one: once, and then it goes. */
function takeAhead(shard: Shard): ShardReply | null {
  if (ahead === null || ahead.key !== shardKey(shard)) return null;
  const { reply } = ahead;
  ahead = null;
  performance.mark('winterproof:run-ahead');
  return reply;
}

/** Compiles a scenario once; a scenario that cannot be compiled is a reply, since only an error's message would travel. */
function open(
  hash: string,
  scenario: Scenario,
): { kind: 'opened' } | { kind: 'failed'; problem: RunProblem } {
  try {
    keep(hash, models.get(hash) ?? prepareModel(scenario, kernelHost));
    return { kind: 'opened' };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}

/** Runs a shard and sends the reply straight to the desk that wants it; the page only hears that it is on its way. */
function run({ shard, desk, key }: Order): { kind: 'delivered' } | { kind: 'notOpened' } {
  const model = models.get(shard.hash);
  if (model === undefined) return { kind: 'notOpened' };
  keep(shard.hash, model);
  deliver(desk, { key, reply: takeAhead(shard) ?? runShard(model, shard, signs) });
  return { kind: 'delivered' };
}

/**
 * Copied, not transferred: one buffer handed over makes every typed array of this thread slower for good
 * (docs/decisions/0009-copy-shard-results.md).
 */
function deliver(desk: number, delivery: Delivery): void {
  desks.get(desk)!.postMessage(delivery);
}

function log(request: LogRequest & { hash: string }): LogReply | { kind: 'notOpened' } {
  const model = models.get(request.hash);
  if (model === undefined) return { kind: 'notOpened' };
  keep(request.hash, model);
  return logWinter(model, request, signs.onDay);
}

function keep(hash: string, model: PreparedModel): void {
  models.delete(hash);
  models.set(hash, model);
  for (const oldest of models.keys()) {
    if (models.size <= MOST_MODELS) break;
    models.delete(oldest);
  }
}

function problemOf(error: unknown): RunProblem {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { message, stack, seed: '', replication: -1 };
}

expose({ takeLock, runAhead, open, connect, run, log });
