import type { SweepResult } from '../../analysis/thresholds/sweep.ts';

/** A threshold and its present value: `Health caseload, level 3 (EastKent), now 60`. */
export function edgeInWords(
  { edge, present }: SweepResult['axes'][number],
  nameOf: (id: string) => string,
): string {
  const area = edge.area === null ? '' : ` (${edge.area})`;
  return `${nameOf(edge.indicator)}, level ${edge.level}${area}, now ${present.join(' or ')}`;
}
