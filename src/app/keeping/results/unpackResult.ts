import { resultSchema } from '../../../analysis/result/resultSchema.ts';
import type { ResultDocument } from '../../../analysis/result/resultTypes.ts';
import type { Steps } from '../../../analysis/result/steps.ts';
import { Summary, type KeptSummary } from '../../../experiment/summary/summary.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Answer } from '../../run/answer.ts';
import type { Asked } from '../../run/asked.ts';
import { figuresSchema, otherSchemas, summarySchema } from './answerSchemas.ts';
import { checkInSteps } from './checkInSteps.ts';
import type { KeptResult } from './keptResult.ts';
import { engineOf, wintersOf, type OfKind } from './resultKey.ts';

/** The parts that were read, by name. */
export type Parts = ReadonlyMap<string, unknown>;

/** Thrown, with the reason in words, where a kept result is not sound. */
export class Unusable extends Error {}

/**
 * Puts a result together from its parts. Each part is checked against its schema and against the others. Throws
 * `Unusable`.
 */
export function* unpackResult(
  heading: KeptResult,
  parts: Parts,
  asked: Asked,
  scenario: Scenario,
): Steps<OfKind> {
  const { kind } = heading;
  if (kind === 'plan') return { kind, answer: yield* unpackPlan(heading, parts, asked, scenario) };
  const rest = parts.get('answer');
  if (!(yield* checkInSteps(otherSchemas[kind], rest))) throw new Unusable('its figures are damaged');
  const of = { kind, answer: { ...(rest as object), asked, scenario } } as OfKind;
  if (engineOf(of) !== heading.engineVersion && (kind === 'actions' || kind === 'thresholds'))
    throw new Unusable('its engine does not fit its figures');
  if (wintersOf(of) !== heading.winters) throw new Unusable('its number of winters does not fit its figures');
  return of;
}

function* unpackPlan(heading: KeptResult, parts: Parts, asked: Asked, scenario: Scenario): Steps<Answer> {
  const names = [...parts.keys()].filter((name) => name.startsWith('document.'));
  const document = Object.fromEntries(names.map((name) => [name.slice('document.'.length), parts.get(name)]));
  if (!(yield* checkInSteps(resultSchema, document))) throw new Unusable('its figures are damaged');
  const kept = parts.get('summary');
  if (!summarySchema.safeParse(kept).success) throw new Unusable('the figures of its winters are damaged');
  yield;
  const summary = restored(scenario, kept as KeptSummary);
  yield;
  const figures = figuresSchema.loose().safeParse(parts.get('figures'));
  if (!figures.success) throw new Unusable('its causes or its single winters are damaged');
  const answer = { ...figures.data, asked, scenario, document, summary } as unknown as Answer;
  const fault = misfit(heading, answer);
  if (fault !== null) throw new Unusable(fault);
  return { ...answer, run: `kept ${heading.id}` };
}

function restored(scenario: Scenario, kept: KeptSummary): Summary {
  try {
    return Summary.restored(scenario, kept);
  } catch {
    throw new Unusable('the figures of its winters are not those that Winterproof has now');
  }
}

/** What does not fit together in a result whose parts are each as they should be; null where all does. */
function misfit(
  { winters, seed, engineVersion }: KeptResult,
  { document, summary, samples, ...answer }: Answer,
): string | null {
  const counts = [answer.winters, document.replications, summary.replications];
  if (counts.some((count) => count !== winters)) return 'its number of winters does not fit its figures';
  if (document.seed !== seed) return 'its seed does not fit';
  if (document.engineVersion !== engineVersion) return 'its engine does not fit its figures';
  const { startDate, days } = answer.scenario.calendar;
  if (document.startDate !== startDate || document.days !== days) return 'its days do not fit';
  const bySample = [...samples.values()].flat();
  const isWhole = [...daysOf(document), ...bySample].every((list) => list.length === days);
  return isWhole ? null : 'some of its days are missing';
}

function* daysOf({ levels, stages, indicators }: ResultDocument): Generator<readonly unknown[]> {
  for (const level of Object.values(levels)) yield level.byDay;
  for (const byScope of Object.values(stages))
    for (const { byDay } of Object.values(byScope))
      for (const quantiles of Object.values(byDay)) yield* Object.values(quantiles);
  for (const byScope of Object.values(indicators))
    for (const { byDay } of Object.values(byScope)) yield* Object.values(byDay);
}
