import type { WinterFigures } from './columnEstimate.ts';
import { isInReach } from './orderQuantile.ts';
import { outcomeId } from '../scenario/outcomeIds.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';

/** What a winter's severity is measured by. */
export type SeverityMeasure = 'daysAt3Plus' | 'daysAt4' | 'bedDaysLost' | 'peopleWaiting';

/** A measure with its value in each winter, by replication; higher is worse. */
export interface SeverityCriterion {
  readonly measure: SeverityMeasure;
  readonly values: Float64Array;
}

/** The winters of a run by severity. */
export interface Severity {
  /** The first measure decides; each later one decides between winters that are equal so far. */
  readonly criteria: readonly SeverityCriterion[];
  /**
   * Numbers of the replications, the worst first. Winters that are equal in every measure keep the order of the run.
   */
  readonly order: readonly number[];
}

/** A winter that represents a share of them. */
export interface SeverityPick {
  readonly id: SeverityPickId;
  /** Number of the replication; null when there are too few winters for it. */
  readonly winter: number | null;
  /** The fewest winters that this pick needs. */
  readonly fewest: number;
}

export type SeverityPickId = 'median' | 'oneIn10' | 'oneIn50' | 'worst' | 'mildest';

/**
 * Orders winters by days of the whole system at level 3 or above, then by days at level 4, then by hospital bed-days
 * lost. Where no indicator sets a level, by bed-days lost; where nobody waits in hospital, by the people waiting at all
 * stages on the average day.
 */
export function severityOf(figures: WinterFigures): Severity {
  const criteria = criteriaOf(figures);
  const worse = (a: number, b: number) => {
    for (const { values } of criteria) if (values[a] !== values[b]) return values[b] - values[a];
    return a - b;
  };
  const order = Array.from({ length: figures.replications }, (_, winter) => winter).sort(worse);
  return { criteria, order };
}

/** Ids of the outcomes from which severity is worked out. */
export function severityOutcomes({ indicators, streams, stages }: Scenario): string[] {
  const hasLevels = indicators.some(({ bands }) => bands !== undefined);
  const isFromHospital = streams.some(({ fromHospital }) => fromHospital);
  return [
    ...(hasLevels ? [outcomeId.daysAt3Plus('system'), outcomeId.daysAt(4, 'system')] : []),
    ...(isFromHospital
      ? [outcomeId.bedDaysLost()]
      : stages.map(({ id }) => outcomeId.stage(id, 'system', 'meanQueueLength'))),
  ];
}

function criteriaOf(figures: WinterFigures): SeverityCriterion[] {
  const measures = new Map<string, SeverityMeasure>([
    [outcomeId.daysAt3Plus('system'), 'daysAt3Plus'],
    [outcomeId.daysAt(4, 'system'), 'daysAt4'],
    [outcomeId.bedDaysLost(), 'bedDaysLost'],
  ]);
  const ids = severityOutcomes(figures.scenario);
  const criteria = ids.flatMap((id) => {
    const measure = measures.get(id);
    return measure === undefined ? [] : [{ measure, values: figures.column(id) }];
  });
  const waiting = ids.filter((id) => !measures.has(id));
  if (criteria.some(({ measure }) => measure === 'bedDaysLost')) return criteria;
  return [...criteria, { measure: 'peopleWaiting', values: sumOf(figures, waiting) }];
}

/** Winter by winter the sum of some outcomes: people waiting on the average counted day, over all stages. */
function sumOf(figures: WinterFigures, ids: readonly string[]): Float64Array {
  const all = new Float64Array(figures.replications);
  for (const id of ids) figures.column(id).forEach((value, winter) => (all[winter] += value));
  return all;
}

const shares: readonly { readonly id: SeverityPickId; readonly probability: number }[] = [
  { id: 'median', probability: 0.5 },
  { id: 'oneIn10', probability: 0.9 },
  { id: 'oneIn50', probability: 0.98 },
];

/**
 * The winters that represent all: the median, 1 in 10, 1 in 50, the worst and the mildest. Each is the order statistic
 * of that name in tables: in 1,000 winters, the 1-in-10 winter has 100 behind it in the order of severity.
 */
export function severityPicks({ order }: Severity): SeverityPick[] {
  const n = order.length;
  const picks = shares.map(({ id, probability }): SeverityPick => {
    const rank = Math.max(1, Math.ceil(probability * n - 1e-9));
    const winter = isInReach(n, probability) ? order[n - rank] : null;
    return { id, winter, fewest: Math.round(1 / (1 - probability)) };
  });
  return [
    ...picks,
    { id: 'worst', winter: order[0] ?? null, fewest: 1 },
    { id: 'mildest', winter: order[n - 1] ?? null, fewest: 1 },
  ];
}

/** How many winters are worse than this winter, by the measure that decides it, in the order of the criteria. */
export function worseThan({ criteria, order }: Severity, winter: number): number[] {
  return criteria.map(({ values }, at) => {
    const isEqualBefore = (other: number) =>
      criteria.slice(0, at).every((before) => before.values[other] === before.values[winter]);
    return order.filter((other) => isEqualBefore(other) && values[other] > values[winter]).length;
  });
}
