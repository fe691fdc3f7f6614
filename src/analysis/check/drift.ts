import { driftDays } from '../../experiment/run/frozenScenario.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { normalQuantile } from '../../sim/math/normalQuantile.ts';
import { amountEstimate, type Estimate, meanEstimate } from '../estimate.ts';
import { normal975 } from '../proportion.ts';
import type { Figure } from './figure.ts';
import type { WinterReader } from './winterReader.ts';

/** The share of its opening that a stock may move in 28 days. */
export const mostDrift = 0.05;
/** Stocks that stay below this many people on average say nothing. */
const smallestStock = 1;
const measures = ['waiting', 'occupied'] as const;

/** People waiting or in place at a stage, all areas together, at the beginning of a frozen month and 28 days on. */
export interface StockDrift {
  readonly stage: string;
  readonly measure: (typeof measures)[number];
  readonly opening: Estimate;
  readonly change: Estimate;
  /** Change over opening; null where nobody is there at the opening. */
  readonly share: number | null;
  /** Whether the stock moves by more than 5%, with a change that is clear in these winters. */
  readonly moves: boolean;
}

/** The opening and the change of every stock in a frozen scenario. */
export function driftFigures({ stages }: Scenario, reader: WinterReader): Figure[] {
  return stages.flatMap(({ id }) =>
    measures.flatMap((measure): Figure[] => {
      const on = (day: number) => reader.reading(measure, id, 'system', { from: day, to: day + 1 });
      const [opening, closing] = [on(0), on(driftDays)];
      return [
        { name: figureOf(id, measure, 'opening'), read: opening },
        { name: figureOf(id, measure, 'change'), read: (winter) => closing(winter) - opening(winter) },
      ];
    }),
  );
}

/** The drift of every stock in a frozen scenario. */
export function stockDrifts(summary: Summary): StockDrift[] {
  const stocks = summary.scenario.stages.length * measures.length;
  return summary.scenario.stages.flatMap(({ id }) =>
    measures.map((measure): StockDrift => {
      const values = (part: string) => summary.probedColumn(figureOf(id, measure, part));
      const opening = amountEstimate(values('opening'))!;
      const change = meanEstimate(values('change'))!;
      const share = opening.mean > 0 ? change.mean / opening.mean : null;
      return { stage: id, measure, opening, change, share, moves: hasMoved(opening, change, stocks) };
    }),
  );
}

/**
 * By more than 5% of the opening, and beyond chance: the interval of the change leaves out 0 even when it is widened for
 * as many comparisons (Bonferroni).
 */
function hasMoved(opening: Estimate, { mean, low, high }: Estimate, comparisons: number): boolean {
  const isSmall = Math.max(opening.mean, opening.mean + mean) < smallestStock;
  const widening = normalQuantile(1 - 0.025 / comparisons) / normal975;
  const margin = low === null || high === null ? 0 : ((high - low) / 2) * widening;
  return !isSmall && Math.abs(mean) > Math.max(margin, mostDrift * opening.mean);
}

function figureOf(stage: string, measure: string, part: string): string {
  return `drift.${stage}.${measure}.${part}`;
}
