import type { StoppingMeasure, StoppingRule } from '../experiment/run/stopping.ts';
import type { Summary } from '../experiment/summary/summary.ts';
import { estimateOf } from './columnEstimate.ts';
import { halfWidthOfMean } from './estimate.ts';

/** A chosen precision: a 95% interval of a column no wider than twice the half width, in the column's unit. */
export interface Precision {
  readonly name: string;
  readonly halfWidth: number;
}

const wish = /^([^=\s]+)=(\d+(?:\.\d*)?|\.\d+)(%?)$/;

/** Reads `NAME=HALFWIDTH` (`reached4.system=0.02`, or `=2%`); null when it is not of that form or not above 0. */
export function parsePrecision(text: string): Precision | null {
  const parts = wish.exec(text.trim());
  if (parts === null) return null;
  const halfWidth = parts[3] === '%' ? Number(parts[2]) / 100 : Number(parts[2]);
  return halfWidth > 0 ? { name: parts[1], halfWidth } : null;
}

/** Stops when every chosen column is as precise as chosen in every variant. */
export function precisionRule(wishes: readonly Precision[]): StoppingRule {
  return (summaries) => {
    const measures = wishes.map((one) => measure(summaries, one));
    const isReached = ({ halfWidth, wanted }: StoppingMeasure) => halfWidth !== null && halfWidth <= wanted;
    return { stop: measures.every(isReached), measures };
  };
}

function measure(summaries: readonly Summary[], { name, halfWidth }: Precision): StoppingMeasure {
  const widths = summaries.map((summary) => halfWidthOf(summary, name));
  const isKnown = !widths.includes(null);
  return { name, wanted: halfWidth, halfWidth: isKnown ? Math.max(...(widths as number[])) : null };
}

/** Half of the 95% interval of a column; null while it does not exist in two winters. Throws for an unknown column. */
export function halfWidthOf(summary: Summary, name: string): number | null {
  const estimate = estimateOf(summary, name);
  if (estimate === null || estimate.low === null || estimate.high === null) return null;
  const isChance = summary.columnNamed(name).unit === 'yesNo';
  return isChance ? (estimate.high - estimate.low) / 2 : halfWidthOfMean(estimate);
}
