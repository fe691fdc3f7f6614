import type { Variant } from '../../experiment/run/design.ts';
import { engineVersion } from '../../experiment/shard.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { originOf, type Origin } from '../result/origin.ts';
import type { ResultContext } from '../result/resultDocument.ts';
import type { ScenarioName } from '../result/resultTypes.ts';
import { type SenseAnswer, senseAnswers, senseOutcome } from './answers.ts';
import type { SenseQuestion } from './questions.ts';
import { scenarioNameOf } from '../result/scenarioNameOf.ts';

/** A scenario's answers to the questions of common sense. */
export interface SenseDocument extends Origin {
  readonly scenario: ScenarioName;
  readonly seed: string;
  readonly replications: number;
  readonly engineVersion: number;
  /** The outcome that answers every question. */
  readonly outcome: string;
  readonly answers: readonly SenseAnswer[];
}

/** The answers from the summaries of `senseVariants`; needs at least one replication of each. */
export function senseDocument(
  questions: readonly SenseQuestion[],
  variants: readonly Variant[],
  summaries: readonly Summary[],
  context: ResultContext,
): SenseDocument {
  const { scenario, hash, seed } = context;
  return {
    scenario: scenarioNameOf(scenario, hash),
    seed,
    replications: Math.min(...summaries.map(({ replications }) => replications)),
    engineVersion,
    ...originOf(context),
    outcome: senseOutcome(scenario),
    answers: senseAnswers(questions, variants, summaries),
  };
}
