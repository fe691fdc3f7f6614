import { frozenExperiment } from '../analysis/check/checkExperiment.ts';
import type { NoEquilibrium } from '../analysis/check/checkTypes.ts';
import { type StockDrift, stockDrifts } from '../analysis/check/drift.ts';
import { withoutEquilibrium } from '../analysis/check/withoutEquilibrium.ts';
import { runExperiment } from '../experiment/run/runExperiment.ts';
import type { Summary } from '../experiment/summary/summary.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { type RunSession, type SessionEnd, type SessionHost, sessionEnd } from './session.ts';

/** Whether the stocks of a scenario move by themselves. */
export interface DriftQuestion {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly replications: number;
}

/** How stocks move in 28 days while the first month is held and no action acts. */
export interface DriftReading {
  readonly winters: number;
  readonly stocks: readonly StockDrift[];
  readonly noEquilibrium: readonly NoEquilibrium[];
}

/** Holds the first month of a scenario without end, with no actions, and sees whether its stocks move. */
export class DriftSession implements RunSession<DriftQuestion, DriftReading> {
  /** The last run: one that it replaced may still take in winters, and keeps nothing here. */
  #last: { readonly scenario: Scenario; summary: Summary | null } | null = null;

  async run(
    { scenario, seed, replications }: DriftQuestion,
    { onMore, ...host }: SessionHost,
  ): Promise<SessionEnd> {
    const { variant, probe } = frozenExperiment(scenario);
    const own: { readonly scenario: Scenario; summary: Summary | null } = { scenario, summary: null };
    this.#last = own;
    const result = await runExperiment({
      ...host,
      ...{ variants: [variant], probeOf: () => probe, detail: 'logged', seed, replications },
      onSummary: ([summary]) => {
        own.summary = summary;
        onMore?.();
      },
    });
    [own.summary] = result.summaries;
    return sessionEnd(result);
  }

  reading({ scenario }: DriftQuestion): DriftReading | null {
    const summary = this.#last?.scenario === scenario ? this.#last.summary : null;
    if (summary === null || summary.replications === 0) return null;
    return {
      winters: summary.replications,
      stocks: stockDrifts(summary),
      noEquilibrium: withoutEquilibrium(summary),
    };
  }
}
