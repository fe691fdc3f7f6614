import type { RunProblem, Shard, ShardReply } from '../../experiment/shard.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** The reply to opening a scenario. */
export type OpenReply = { kind: 'opened' } | { kind: 'failed'; problem: RunProblem };

/** What workers/browser.ts offers. */
export interface WorkerApi {
  open(hash: string, scenario: Scenario): OpenReply;
  run(shard: Shard): ShardReply | { kind: 'notOpened' };
}

/** A started worker, as the pool sees it. */
export interface WorkerLine {
  open(hash: string, scenario: Scenario): Promise<OpenReply>;
  run(shard: Shard): Promise<ShardReply | { kind: 'notOpened' }>;
  /** Rejects when the worker cannot start or breaks down; never resolves. */
  readonly broken: Promise<never>;
  end(): void;
}
