import { estimateOf } from '../analysis/columnEstimate.ts';
import type { Estimate } from '../analysis/estimate.ts';
import { resultDocument, type ResultContext } from '../analysis/result/resultDocument.ts';
import type { ResultDocument } from '../analysis/result/resultTypes.ts';
import type { Policy } from '../experiment/shard.ts';
import { reachableLevels } from '../experiment/outcomes/columns.ts';
import type { Summary } from '../experiment/summary/summary.ts';
import { outcomeId } from '../scenario/outcomeIds.ts';
import type { Samples, SampleWinters } from './sampleWinters.ts';
import { type FigureValues, figureValues } from './winterFigures.ts';

/** What a run of a plan comes to: the result document, and what charts need as well. */
export interface PlanReading {
  readonly document: ResultDocument;
  readonly winters: number;
  /**
   * By `<scope>.<level>.<indicator>`: days on which the scope was at a level and the indicator was at that level too.
   */
  readonly causes: ReadonlyMap<string, Estimate>;
  readonly samples: Samples;
  readonly values: FigureValues;
}

/** A run, as far as it has come. */
export interface PlanRun {
  readonly policy: Policy;
  readonly context: ResultContext;
  readonly summary: Summary;
  /** Null where no whole winters are kept. */
  readonly samples: SampleWinters | null;
  /** The version of the engine that simulated it. */
  readonly engine: number;
}

/** The reading of a run that has at least one winter, with the values of the outcomes that are asked for. */
export function planReading({ context, summary, samples }: PlanRun, figures: readonly string[]): PlanReading {
  return {
    document: resultDocument(summary, context),
    winters: summary.replications,
    causes: causesOf(summary),
    samples: samples?.bySeries(summary.series) ?? new Map(),
    values: figureValues(summary, figures),
  };
}

function causesOf(summary: Summary): Map<string, Estimate> {
  const causes = new Map<string, Estimate>();
  for (const scope of summary.scopes) {
    for (const level of reachableLevels) {
      for (const { id } of summary.scenario.indicators) {
        const estimate = estimateOf(summary, outcomeId.cause(scope, level, id));
        if (estimate !== null) causes.set(`${scope}.${level}.${id}`, estimate);
      }
    }
  }
  return causes;
}
