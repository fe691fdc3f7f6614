import type { Variant } from '../../experiment/design.ts';
import { modelledActions } from '../../experiment/enabledActions.ts';
import { type Progress, runExperiment } from '../../experiment/runExperiment.ts';
import type { Runner } from '../../experiment/runner.ts';
import type { Summary } from '../../experiment/summary.ts';
import type { ResultContext } from '../result/resultDocument.ts';
import { type SessionEnd, sessionEnd } from '../sessionEnd.ts';
import { actionsDocument, type ActionRuns, type ActionsDocument } from './actionsDocument.ts';
import {
  actionsStages,
  type ActionsPart,
  type ActionsRequest,
  stageVariants,
  strongestPairVariants,
  wintersOfAll,
  wintersOfRequest,
} from './actionsStages.ts';
import { extremeWinters, type ExtremeWinters, planFigures, type PlanFigures } from './planFigures.ts';

/** How the answers stand: the document, and what a page shows beside it. */
export interface ActionsReading {
  readonly document: ActionsDocument;
  /** Winters of the fair shares; 0 before there are any. */
  readonly shareWinters: number;
  readonly plan: PlanFigures;
  /** By action: the winters in which it did most within the plan. */
  readonly winters: Readonly<Record<string, ExtremeWinters>>;
  /** Pairs of this outcome that were not run, of those asked for last. */
  readonly pairsMissing: number;
}

/** How far a session has come; winters are counted over all variants and parts, at most. */
export interface SessionProgress extends Progress {
  readonly part: ActionsPart;
}

/** Where winters are simulated, and what is told meanwhile. */
export interface SessionHost {
  readonly runner: Runner;
  /** Milliseconds from any origin. */
  readonly now: () => number;
  readonly isStopped: () => boolean;
  readonly onProgress: (progress: SessionProgress) => void;
  /** More winters are in: `reading` has more to say. */
  readonly onMore: () => void;
}

/** No interval can be given from fewer winters. */
const FEWEST_WINTERS = 2;

/**
 * Finds out which actions of one scenario help, under one seed, step by step; what was simulated once is kept, so that
 * asking for more winters, or for the pairs of another outcome, simulates only what is missing.
 */
export class ActionsSession {
  readonly #context: ResultContext;
  readonly #each = new Map<string, Summary>();
  readonly #shares = new Map<string, Summary>();
  readonly #pairs = new Map<string, Summary>();
  #most = 0;
  #done = 0;

  constructor(context: ResultContext) {
    this.#context = context;
  }

  /** Simulates what is still missing of a request; the pairs are those that matter most to the outcome. */
  async run(request: ActionsRequest, outcome: string, host: SessionHost): Promise<SessionEnd> {
    const { scenario } = this.#context;
    this.#most = request.pairs;
    this.#done = 0;
    const wanted = wintersOfRequest(scenario, request) - this.#known(request);
    for (const { part, replications } of actionsStages(scenario, request)) {
      const end = await this.#stage(part, replications, outcome, host, wanted);
      if (end.kind !== 'done') return end;
    }
    return { kind: 'done' };
  }

  /** What can be said on one outcome; null before every variant has two winters. */
  reading(outcome: string): ActionsReading | null {
    const { scenario } = this.#context;
    if (this.#each.size === 0 || wintersOfAll(this.#each.values()) < FEWEST_WINTERS) return null;
    const { runs, missing } = this.#runs(outcome);
    const [plan, none] = [this.#each.get('plan')!, this.#each.get('none')!];
    const column = plan.columnNamed(outcome);
    return {
      document: actionsDocument(runs, outcome, this.#context),
      shareWinters: runs.shares.size === 0 ? 0 : wintersOfAll(runs.shares.values()),
      plan: planFigures(none, plan, outcome),
      winters: Object.fromEntries(
        modelledActions(scenario).map((id): [string, ExtremeWinters] => [
          id,
          extremeWinters(this.#each.get(`less-${id}`)!, plan, column),
        ]),
      ),
      pairsMissing: missing,
    };
  }

  #runs(outcome: string): { readonly runs: ActionRuns; readonly missing: number } {
    const { scenario, seed } = this.#context;
    const hasShares = this.#shares.size > 0 && wintersOfAll(this.#shares.values()) > 0;
    const shares = hasShares ? this.#shares : new Map<string, Summary>();
    const strongest = strongestPairVariants(scenario, seed, shares, outcome, this.#most);
    const pairs = strongest.flatMap(({ pair, variant }) => {
      const summary = this.#pairs.get(keyOf(variant));
      return summary === undefined || summary.replications === 0 ? [] : [{ pair, summary }];
    });
    return { runs: { each: this.#each, shares, pairs }, missing: strongest.length - pairs.length };
  }

  async #stage(
    part: ActionsPart,
    replications: number,
    outcome: string,
    host: SessionHost,
    wanted: number,
  ): Promise<SessionEnd> {
    const variants = this.#variants(part, outcome);
    if (variants.length === 0) return { kind: 'done' };
    const before = this.#done;
    const result = await runExperiment({
      variants,
      replications,
      detail: 'outcomes',
      seed: this.#context.seed,
      runner: host.runner,
      now: host.now,
      isStopped: host.isStopped,
      known: (variant) => this.#place(part, variant).get(keyIn(part, variant)),
      onSummary: (summaries) => {
        this.#keep(part, variants, summaries);
        host.onMore();
      },
      onProgress: (progress) => {
        this.#done = before + progress.done;
        host.onProgress({ ...overall(progress, before, wanted), part });
      },
    });
    this.#keep(part, variants, result.summaries);
    return sessionEnd(result);
  }

  #variants(part: ActionsPart, outcome: string): readonly Variant[] {
    const { scenario, seed } = this.#context;
    if (part !== 'pairs') return stageVariants(scenario, part);
    const found = strongestPairVariants(scenario, seed, this.#shares, outcome, this.#most);
    return found.map(({ variant }) => variant);
  }

  /** The plan and no actions are the same in every part. */
  #place(part: ActionsPart, { id }: Variant): Map<string, Summary> {
    if (part === 'pairs') return this.#pairs;
    return part === 'each' || id === 'plan' || id === 'none' ? this.#each : this.#shares;
  }

  #keep(part: ActionsPart, variants: readonly Variant[], summaries: readonly Summary[]): void {
    variants.forEach((variant, at) => {
      this.#place(part, variant).set(keyIn(part, variant), summaries[at]);
      if (part === 'shares') this.#shares.set(variant.id, summaries[at]);
    });
  }

  /** Winters of a request that were simulated before. */
  #known({ replications, shares }: ActionsRequest): number {
    const count = (summaries: Iterable<Summary>, most: number) =>
      [...summaries].reduce((sum, one) => sum + Math.min(one.replications, most), 0);
    const own = [...this.#shares].filter(([id]) => id !== 'plan' && id !== 'none').map(([, one]) => one);
    return count(this.#each.values(), replications) + count(own, Math.min(shares, replications));
  }
}

function keyIn(part: ActionsPart, variant: Variant): string {
  return part === 'pairs' ? keyOf(variant) : variant.id;
}

/** Ids of actions may hold the mark that joins them in a variant's id: the policy tells pairs apart. */
function keyOf({ policy }: Variant): string {
  return JSON.stringify(policy);
}

function overall(progress: Progress, before: number, wanted: number): Progress {
  const done = before + progress.done;
  const { ratePerSecond } = progress;
  const secondsLeft = ratePerSecond > 0 ? Math.max(0, wanted - done) / ratePerSecond : null;
  return { ...progress, done, wanted, secondsLeft };
}
