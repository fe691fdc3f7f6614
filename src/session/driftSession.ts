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
  #summary: Summary | null = null;

  async run(
    { scenario, seed, replications }: DriftQuestion,
    { onMore, ...host }: SessionHost,
  ): Promise<SessionEnd> {
    const { variant, probe } = frozenExperiment(scenario);
    this.#summary = null;
    const result = await runExperiment({
      ...host,
      ...{ variants: [variant], probeOf: () => probe, detail: 'logged', seed, replications },
      onSummary: ([summary]) => {
        this.#summary = summary;
        onMore?.();
      },
    });
    [this.#summary] = result.summaries;
    return sessionEnd(result);
  }

  reading(_question: DriftQuestion): DriftReading | null {
    const summary = this.#summary;
    if (summary === null || summary.replications === 0) return null;
    return {
      winters: summary.replications,
      stocks: stockDrifts(summary),
      noEquilibrium: withoutEquilibrium(summary),
    };
  }
}
