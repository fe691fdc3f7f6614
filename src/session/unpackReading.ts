import { resultSchema } from '../analysis/result/resultSchema.ts';
import type { ResultDocument } from '../analysis/result/resultTypes.ts';
import { type KeptSummary, Summary } from '../experiment/summary/summary.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { figuresSchema, type KeptKind, otherSchemas, summarySchema } from './keptReadings.ts';
import type { PlanReading } from './planReading.ts';
import { figureValues } from './winterFigures.ts';

/** What is known of a kept reading without looking into it, and what its parts must fit. */
export interface KeptFacts {
  readonly kind: KeptKind;
  readonly winters: number;
  readonly seed: string;
  readonly engineVersion: number;
}

/** The parts of a kept reading, by name. They are untrusted. */
export type KeptParts = ReadonlyMap<string, unknown>;

/** Thrown, with the reason in words, where a kept reading is not sound. */
export class Unusable extends Error {}

/** A kept run of a plan: its reading and every winter's figures. */
export interface UnpackedPlan {
  readonly reading: PlanReading;
  readonly summary: Summary;
}

/**
 * A kept run of a plan from its parts. Each part is checked against its schema and against the others. `figures` are the
 * outcomes whose values are read winter by winter. Throws `Unusable`.
 */
export function unpackPlan(
  facts: KeptFacts,
  parts: KeptParts,
  scenario: Scenario,
  figures: readonly string[],
): UnpackedPlan {
  const names = [...parts.keys()].filter((name) => name.startsWith('document.'));
  const document = Object.fromEntries(names.map((name) => [name.slice('document.'.length), parts.get(name)]));
  if (!resultSchema.safeParse(document).success) throw new Unusable('its figures are damaged');
  const kept = parts.get('summary');
  if (!summarySchema.safeParse(kept).success) throw new Unusable('the figures of its winters are damaged');
  const summary = restored(scenario, kept as KeptSummary);
  const read = figuresSchema.loose().safeParse(parts.get('figures'));
  if (!read.success) throw new Unusable('its causes or its single winters are damaged');
  const { winters, causes, samples } = read.data as unknown as PlanReading;
  const reading = {
    ...{ document: document as unknown as ResultDocument, winters, causes, samples },
    values: figureValues(summary, figures),
  };
  const fault = misfit(facts, { reading, summary }, scenario);
  if (fault !== null) throw new Unusable(fault);
  return { reading, summary };
}

/** Any other kept reading, as it was kept. Throws `Unusable`. */
export function unpackOther({ kind, winters, engineVersion }: KeptFacts, parts: KeptParts): object {
  const rest = parts.get('answer');
  if (kind === 'plan' || !otherSchemas[kind].safeParse(rest).success)
    throw new Unusable('its figures are damaged');
  const { reading, ...answer } = rest as { winters?: number; reading?: { document: ResultDocument } };
  if (reading !== undefined && reading.document.engineVersion !== engineVersion)
    throw new Unusable('its engine does not fit its figures');
  if ((reading?.document.replications ?? answer.winters) !== winters)
    throw new Unusable('its number of winters does not fit its figures');
  return rest as object;
}

function restored(scenario: Scenario, kept: KeptSummary): Summary {
  try {
    return Summary.restored(scenario, kept);
  } catch {
    throw new Unusable('the figures of its winters are not those that Winterproof has now');
  }
}

/** What does not fit together in a run whose parts are each as they should be; null where all does. */
function misfit(
  { winters, seed, engineVersion }: KeptFacts,
  { reading: { document, samples, ...reading }, summary }: UnpackedPlan,
  { calendar: { startDate, days } }: Scenario,
): string | null {
  const counts = [reading.winters, document.replications, summary.replications];
  if (counts.some((count) => count !== winters)) return 'its number of winters does not fit its figures';
  if (document.seed !== seed) return 'its seed does not fit';
  if (document.engineVersion !== engineVersion) return 'its engine does not fit its figures';
  if (document.startDate !== startDate || document.days !== days) return 'its days do not fit';
  const bySample = [...samples.values()].flat();
  const isWhole = [...daysOf(document), ...bySample].every((list) => list.length === days);
  return isWhole ? null : 'some of its days are missing';
}

function daysOf({ levels, stages, indicators }: ResultDocument): (readonly unknown[])[] {
  const byScope = [...Object.values(stages), ...Object.values(indicators)].flatMap((one) =>
    Object.values(one as Record<string, { readonly byDay: object }>),
  );
  const lists = (byDay: object): (readonly unknown[])[] =>
    Array.isArray(byDay) ? [byDay] : Object.values(byDay).flatMap((inner: object) => lists(inner));
  return [...Object.values(levels), ...byScope].flatMap(({ byDay }) => lists(byDay));
}
