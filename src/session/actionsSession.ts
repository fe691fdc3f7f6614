import { modelledActions } from '../experiment/run/enabledActions.ts';
import { samePolicy } from '../experiment/run/policyKey.ts';
import type { Ran } from '../experiment/run/sameWinters.ts';
import type { Summary } from '../experiment/summary/summary.ts';
import { pairedValues } from '../analysis/difference.ts';
import type { ResultContext } from '../analysis/result/resultDocument.ts';
import { serialQueue } from './serialQueue.ts';
import { type RunSession, type SessionEnd, type SessionHost, sessionEnd } from './session.ts';
import {
  actionsDocument,
  type ActionRuns,
  type ActionsDocument,
} from '../analysis/actions/actionsDocument.ts';
import { orderedWinters, strongestPairs } from '../analysis/actions/actionsExperiment.ts';
import { type HowQuestion, isSameQuestion } from '../analysis/actions/actionWinters.ts';
import type { HowRun } from '../analysis/actions/howResult.ts';
import type { ActionsRequest } from '../analysis/actions/actionsRequest.ts';
import {
  extremeWinters,
  type ExtremeWinters,
  planFigures,
  type PlanFigures,
} from '../analysis/actions/planFigures.ts';
import { longestOf, mostComplete, wintersOfAll } from '../analysis/actions/mostCompleteRuns.ts';
import { runActions } from '../analysis/actions/runActions.ts';

/** The answers so far: the document, and what a page shows next to it. */
export interface ActionsReading {
  readonly document: ActionsDocument;
  /** Winters of the fair shares; 0 before there are any. */
  readonly shareWinters: number;
  readonly plan: PlanFigures;
  /** By action: how many winters were simulated or copied within the plan and alone. */
  readonly counts: Readonly<Record<string, WinterCounts>>;
  /** By the name of a group: how many winters were simulated or copied both without it in the plan and of it alone. */
  readonly groupWinters: Readonly<Record<string, number>>;
  /** By action: the winters in which it did most within the plan. */
  readonly winters: Readonly<Record<string, ExtremeWinters>>;
  /**
   * By action: the plan less the plan without the action, winter by winter. Two answers of the same winters are
   * compared by it.
   */
  readonly changes: Readonly<Record<string, Float64Array>>;
  /** Pairs of this outcome in the last request that were not run. */
  readonly pairsMissing: number;
  /**
   * The outcome whose race decided how many winters each action has. Null where all actions were to have all winters.
   */
  readonly racedFor: string | null;
}

/** Winters of one action: of the plan without it, and of the action alone. */
export interface WinterCounts {
  readonly less: number;
  readonly alone: number;
}

/** Which actions of a scenario help. */
export interface ActionsQuestion {
  readonly context: ResultContext;
  readonly request: ActionsRequest;
  /** Id of the outcome by which they are measured. The race and the pairs of a run are about it. */
  readonly outcome: string;
}

/** Finds out about the actions of one scenario and seed at a time. Another scenario or seed starts anew. */
export class ActionsSession implements RunSession<ActionsQuestion, ActionsReading> {
  #found: FoundOfActions | null = null;

  run({ context, request, outcome }: ActionsQuestion, host: SessionHost): Promise<SessionEnd> {
    if (this.#found?.retell(context) !== true) this.#found = new FoundOfActions(context);
    return this.#found.run(request, outcome, host);
  }

  /** What has been run, of all parts. Null before a run. */
  get runs(): ActionRuns | null {
    return this.#found?.runs ?? null;
  }

  /** Null also where the winters are of another scenario or seed. */
  reading({ context, outcome }: ActionsQuestion): ActionsReading | null {
    return this.#found?.isOf(context) === true ? this.#found.reading(outcome) : null;
  }
}

/** No interval can be given from fewer winters. */
const FEWEST_WINTERS = 2;

/**
 * Keeps what was found out about the actions of one scenario under one seed. Simulated winters are copied when a later
 * request wants more winters, another outcome or more parts. While a request runs, each of its parts replaces the
 * earlier part as soon as it has as many winters.
 */
class FoundOfActions {
  #context: ResultContext;
  #ran: readonly Ran[] = [];
  #runs: ActionRuns | null = null;
  #how: readonly HowRun[] = [];
  #racedFor: string | null = null;
  #most = 0;
  readonly #inTurn = serialQueue();

  constructor(context: ResultContext) {
    this.#context = context;
  }

  /**
   * Takes new words for the same scenario under the same seed. Returns false and does nothing for another scenario or
   * seed.
   */
  retell(context: ResultContext): boolean {
    const isSame = this.isOf(context);
    if (isSame) this.#context = context;
    return isSame;
  }

  get runs(): ActionRuns | null {
    return this.#runs;
  }

  /** Whether the winters are of this scenario and seed. */
  isOf({ hash, seed }: ResultContext): boolean {
    return hash === this.#context.hash && seed === this.#context.seed;
  }

  /**
   * Simulates the missing part of a request, after the request before. The race and the pairs are about the outcome.
   */
  run(request: ActionsRequest, outcome: string, host: SessionHost): Promise<SessionEnd> {
    return this.#inTurn(() => this.#run(request, outcome, host));
  }

  async #run(request: ActionsRequest, outcome: string, host: SessionHost): Promise<SessionEnd> {
    const { scenario, seed } = this.#context;
    const { runner, now, isStopped, onProgress } = host;
    const before = this.#runs;
    this.#most = request.pairs;
    const tell = (runs: ActionRuns) => {
      this.#runs = runs;
      if (runs.each !== before?.each) this.#racedFor = request.everyWinter === true ? null : outcome;
    };
    const { runs, ran, ended } = await runActions({
      ...{ ...request, scenario, seed, outcome, runner, now, isStopped, onProgress },
      ...{ before: this.#ran, howBefore: this.#how },
      onRuns: (live) => {
        tell(mostComplete(before, live));
        host.onMore?.();
      },
    });
    this.#ran = longestOf([...this.#ran, ...ran]);
    this.#how = keptHow(request.how ?? [], [...(runs.how ?? []), ...this.#how]);
    tell(ended.kind === 'done' ? runs : mostComplete(before, runs));
    return sessionEnd(ended);
  }

  /** The reading on one outcome. Null before every variant has two winters. */
  reading(outcome: string): ActionsReading | null {
    const { scenario } = this.#context;
    if (this.#runs === null || wintersOfAll(this.#runs.each.values()) < FEWEST_WINTERS) return null;
    const { runs, missing } = this.#paired(this.#runs, outcome);
    const [plan, none] = ['plan', 'none'].map((id): Summary => runs.each.get(id)!);
    const column = plan.columnNamed(outcome);
    return {
      document: actionsDocument(runs, outcome, this.#context),
      shareWinters: runs.shares.size === 0 ? 0 : wintersOfAll(runs.shares.values()),
      counts: Object.fromEntries(
        modelledActions(scenario).map((id): [string, WinterCounts] => [id, countsOf(runs, id)]),
      ),
      groupWinters: groupWintersOf(runs),
      plan: planFigures(none, plan, outcome),
      winters: Object.fromEntries(
        modelledActions(scenario).map((id): [string, ExtremeWinters] => [
          id,
          extremeWinters(runs.each.get(`less-${id}`)!, plan, column),
        ]),
      ),
      changes: Object.fromEntries(
        modelledActions(scenario).map((id): [string, Float64Array] => [
          id,
          pairedValues(runs.each.get(`less-${id}`)!.column(outcome), plan.column(outcome)),
        ]),
      ),
      pairsMissing: missing,
      racedFor: this.#racedFor,
    };
  }

  /** With the pairs that the shares point to on this outcome, as far as they were run. */
  #paired(runs: ActionRuns, outcome: string): { readonly runs: ActionRuns; readonly missing: number } {
    const { scenario, seed } = this.#context;
    if (runs.shares.size === 0) return { runs: { ...runs, pairs: [] }, missing: 0 };
    const winters = orderedWinters(scenario, seed, runs.shares, outcome);
    const strongest = strongestPairs(scenario, winters, this.#most);
    const pairs = strongest.flatMap((pair) => this.#pair(runs, pair) ?? []);
    return { runs: { ...runs, pairs }, missing: strongest.length - pairs.length };
  }

  #pair(runs: ActionRuns, pair: readonly [string, string]): ActionRuns['pairs'][number] | undefined {
    const known = runs.pairs.find((one) => one.pair.join('\n') === pair.join('\n'));
    if (known !== undefined) return known;
    const earlier = this.#ran.find(({ variant }) => samePolicy(variant.policy, { without: pair }));
    return earlier && { pair, summary: earlier.summary };
  }
}

/** What was run of the questions that were asked last: days of winters are large. */
function keptHow(asked: readonly HowQuestion[], all: readonly HowRun[]): HowRun[] {
  return asked.flatMap((one) => all.find(({ question }) => isSameQuestion(question, one)) ?? []);
}

function countsOf({ each }: ActionRuns, id: string): WinterCounts {
  return {
    less: each.get(`less-${id}`)!.replications,
    alone: each.get(`alone-${id}`)!.replications,
  };
}

function groupWintersOf({ groups = [], further }: ActionRuns): Record<string, number> {
  const winters = (name: string) =>
    wintersOfAll([`lessGroup-${name}`, `aloneGroup-${name}`].map((id) => further!.get(id)!));
  return Object.fromEntries(groups.map(({ name }): [string, number] => [name, winters(name)]));
}
