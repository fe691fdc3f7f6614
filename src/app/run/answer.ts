import { estimateOf } from '../../analysis/columnEstimate.ts';
import type { Estimate } from '../../analysis/estimate.ts';
import { resultSteps } from '../../analysis/result/resultDocument.ts';
import type { ResultDocument } from '../../analysis/result/resultTypes.ts';
import type { Steps } from '../../analysis/result/steps.ts';
import { reachableLevels } from '../../experiment/outcomes/columns.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { MadeFrom } from '../../scenario/inputs/inputs.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { changesOfAsked } from '../changes/changesOfAsked.ts';
import type { Asked } from './asked.ts';
import type { SampleKeeper } from './sampleKeeper.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';

/** A level that has causes and a first date. */
export type ReachableLevel = (typeof reachableLevels)[number];

/** The result of a run as the page shows it: the result document and what charts need as well. */
export interface Answer {
  readonly asked: Asked;
  /** The same throughout one run: axes stay still while it is. */
  readonly run: string;
  readonly scenario: Scenario;
  readonly document: ResultDocument;
  readonly winters: number;
  /** Every winter's figures. It goes on growing while the run does: read it only once that has ended. */
  readonly summary: Summary;
  /**
   * By `<scope>.<level>.<indicator>`: days on which the scope was at a level and the indicator was at that level too.
   */
  readonly causes: ReadonlyMap<string, Estimate>;
  /** A few whole winters by series: `<kind>.<part>.<scope>`. */
  readonly samples: ReadonlyMap<string, readonly (number | null)[][]>;
}

/** What an answer is made from, apart from its summary. */
export interface AnswerContext {
  readonly asked: Asked;
  readonly run: string;
  readonly hash: string;
  /** What the scenario was made from. */
  readonly madeFrom: MadeFrom;
  /** Null where no whole winters are kept. */
  readonly samples: SampleKeeper | null;
}

/**
 * Records a run so far: its summary goes on changing, an answer does not. In steps, during which the summary must
 * not grow.
 */
export function* answerSteps(
  summary: Summary,
  { asked, run, hash, madeFrom, samples }: AnswerContext,
): Steps<Answer> {
  const { scenario } = summary;
  return {
    asked,
    run,
    scenario,
    document: yield* resultSteps(summary, {
      scenario,
      hash,
      madeFrom,
      seed: asked.seed,
      changes: changesOfAsked(asked) ?? [],
    }),
    winters: summary.replications,
    summary,
    causes: yield* causesOf(summary),
    samples: yield* samplesOf(summary, samples),
  };
}

function* causesOf(summary: Summary): Steps<Map<string, Estimate>> {
  const causes = new Map<string, Estimate>();
  for (const scope of summary.scopes) {
    for (const level of reachableLevels) {
      for (const { id } of summary.scenario.indicators) {
        const estimate = estimateOf(summary, outcomeId.cause(scope, level, id));
        if (estimate !== null) causes.set(`${scope}.${level}.${id}`, estimate);
      }
      yield;
    }
  }
  return causes;
}

function* samplesOf(summary: Summary, samples: SampleKeeper | null): Steps<Answer['samples']> {
  const bySeries = new Map<string, readonly (number | null)[][]>();
  for (const [index, one] of summary.series.entries()) {
    bySeries.set(`${one.kind}.${one.part}.${one.scope}`, samples?.samples(index, one) ?? []);
    yield;
  }
  return bySeries;
}
