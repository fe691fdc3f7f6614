import { type Variant, variantOf } from '../../experiment/run/design.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { columnDifference, columnEstimate } from '../columnEstimate.ts';
import type { Difference } from '../difference.ts';
import type { Estimate } from '../estimate.ts';
import type { SenseQuestion } from './questions.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';

/** `wrongWay`: the whole interval lies on the side that nobody expects. `notShown`: the interval contains 0. */
export type Verdict = 'asExpected' | 'notShown' | 'wrongWay';

/** The answer to a question: the outcome before and after, and the paired difference in the same winters. */
export interface SenseAnswer {
  readonly id: string;
  readonly question: string;
  readonly change: string;
  readonly expects: SenseQuestion['expects'];
  readonly from: Estimate | null;
  readonly to: Estimate | null;
  readonly difference: Difference | null;
  readonly verdict: Verdict;
}

/**
 * The outcome that answers the questions: hospital bed-days lost to delay where anyone comes from hospital. Otherwise
 * the most people waiting on one morning at the first stage with a limit.
 */
export function senseOutcome({ streams, stages }: Scenario): string {
  if (streams.some(({ fromHospital }) => fromHospital)) return outcomeId.bedDaysLost();
  const limited = stages.find((stage) => stage.kind !== 'places' || stage.places !== 'unlimited');
  return outcomeId.peakWaiting((limited ?? stages[0]).id);
}

/**
 * The variants that the questions need, each once and without the plan's actions. A plan that is on all winter because
 * half the staff are away may do more good than they would. The question is about the winter, not the plan.
 */
export function senseVariants(questions: readonly SenseQuestion[]): Variant[] {
  const byHash = new Map<string, Variant>();
  for (const { id, from, to } of questions) {
    for (const [side, scenario] of [['from', from] as const, ['to', to] as const]) {
      const hash = scenarioHash(scenario);
      const name = { id: byHash.size === 0 ? 'base' : `${id}-${side}` };
      if (!byHash.has(hash)) byHash.set(hash, { ...variantOf(scenario, name), policy: { actions: 'none' } });
    }
  }
  return [...byHash.values()];
}

/** Answers every question from the summaries of `senseVariants`, in their order. */
export function senseAnswers(
  questions: readonly SenseQuestion[],
  variants: readonly Variant[],
  summaries: readonly Summary[],
): SenseAnswer[] {
  const summaryOf = (scenario: Scenario) => {
    const hash = scenarioHash(scenario);
    return summaries[variants.findIndex((variant) => variant.hash === hash)];
  };
  return questions.map(({ id, question, change, expects, from, to }) => {
    const [before, after] = [summaryOf(from), summaryOf(to)];
    const column = before.columnNamed(senseOutcome(from));
    const difference = columnDifference(before, after, column);
    return {
      id,
      question,
      change,
      expects,
      from: columnEstimate(before, column),
      to: columnEstimate(after, column),
      difference,
      verdict: verdictOn(difference, expects),
    };
  });
}

function verdictOn(difference: Difference | null, expects: SenseQuestion['expects']): Verdict {
  if (difference === null || difference.low === null || difference.high === null) return 'notShown';
  if (difference.low > 0) return expects === 'more' ? 'asExpected' : 'wrongWay';
  if (difference.high < 0) return expects === 'less' ? 'asExpected' : 'wrongWay';
  return 'notShown';
}
