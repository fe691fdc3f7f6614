import type { ExpectedLoads } from '../../analysis/load/expectedLoad.ts';
import type { ResolvedScenario, ResolveTask } from '../../analysis/check/resolvedScenario.ts';
import type { Problem } from '../../scenario/problems.ts';
import type { LibraryDocument, Scenario } from '../../scenario/schema/scenario.ts';

/** What comes back of a task: the scenario does not where it is the edited one as it was sent. */
export type ResolverReply =
  | ResolvedScenario
  | { readonly kind: 'asSent'; readonly hash: string; readonly warnings: readonly Problem[] };

/** What workers/resolver.ts offers. */
export interface ResolverApi {
  keep(documents: readonly (readonly [number, LibraryDocument])[]): void;
  resolve(task: ResolveTask, numbers: readonly number[], ids: readonly string[]): ResolverReply;
  loads(scenario: Scenario): ExpectedLoads;
}

/** A started worker, as the resolver sees it. */
export interface ResolverLine {
  keep(documents: readonly (readonly [number, LibraryDocument])[]): Promise<void>;
  resolve(task: ResolveTask, numbers: readonly number[], ids: readonly string[]): Promise<ResolverReply>;
  loads(scenario: Scenario): Promise<ExpectedLoads>;
  /** Rejects when the worker cannot start or breaks down; never resolves. */
  readonly broken: Promise<never>;
  end(): void;
}
