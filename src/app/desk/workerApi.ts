import { LostDesk } from './supervision.ts';
import type { Ahead, Order } from '../../session/delivery.ts';
import type { RunProblem } from '../../experiment/shard.ts';
import type { LogReply, LogRequest } from '../../experiment/run/winterLog.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** The reply to opening a scenario. */
export type OpenReply = { kind: 'opened' } | { kind: 'failed'; problem: RunProblem };

/** One winter of an opened scenario, to be run again with its log. */
export interface WinterRequest extends LogRequest {
  /** Hash of the resolved scenario, as it was opened. */
  readonly hash: string;
}

/** The reply of a worker that has given the scenario up meanwhile. */
export interface NotOpened {
  readonly kind: 'notOpened';
}

/** Where the replies of shards go: to a desk, by its number. */
export interface Recipient {
  readonly number: number;
  /** Joins it to one more worker. */
  connect(port: MessagePort): Promise<void>;
}

/** The reply of a worker that has sent the winters on. */
export interface Delivered {
  readonly kind: 'delivered';
}

/** What workers/shards.ts offers. */
export interface WorkerApi {
  takeLock(name: string): Promise<void>;
  runAhead(scenario: Scenario, ahead: Ahead): void;
  open(hash: string, scenario: Scenario): OpenReply;
  connect(desk: number, port: MessagePort): void;
  run(order: Order): Delivered | NotOpened;
  log(request: WinterRequest): LogReply | NotOpened;
}

/** A started worker, as the pool sees it. */
export interface WorkerLine {
  /** Opens a scenario and runs a shard of it that a desk will ask for, and sends the reply there. */
  runAhead(scenario: Scenario, ahead: Ahead): Promise<void>;
  open(hash: string, scenario: Scenario): Promise<OpenReply>;
  /** Joins the worker to a desk. */
  connect(desk: number, port: MessagePort): Promise<void>;
  run(order: Order): Promise<Delivered | NotOpened>;
  log(request: WinterRequest): Promise<LogReply | NotOpened>;
  /** Calls back at each sign of life of a run, about twice a second, until the end that is returned. */
  onAlive(heard: () => void): () => void;
  /** Rejects when the worker cannot start, breaks down or is gone; never resolves. */
  readonly broken: Promise<never>;
  end(): void;
}

const joins = new WeakMap<WorkerLine, Map<number, Promise<unknown>>>();

/** Joins a worker to a desk by a channel of their own, once. Rejects as `LostDesk` where the desk is gone. */
export async function join(line: WorkerLine, desk: Recipient): Promise<void> {
  const known = joins.get(line) ?? new Map<number, Promise<unknown>>();
  joins.set(line, known);
  if (!known.has(desk.number)) {
    const { port1, port2 } = new MessageChannel();
    const atDesk = desk.connect(port2).catch((error: Error) => Promise.reject(new LostDesk(error.message)));
    known.set(desk.number, Promise.all([line.connect(desk.number, port1), atDesk]));
  }
  await known.get(desk.number);
}
