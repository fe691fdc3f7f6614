import { worseDirection } from '../../../model/indicators/describe.ts';
import type { IndicatorKind } from '../../../scenario/schema/indicator.ts';
import { bandTables, endsOf } from './bandTables.ts';
import type { ThresholdCheck, ThresholdFinding } from './finding.ts';
import { subjectOf, valueWith } from './findingWords.ts';

/** Beyond these nothing can be read. */
const natural: Partial<Record<IndicatorKind, number>> = { occupancyPercent: 100 };

/** Printed tables that stop on their worse side, where values can go on. */
export const outerLimits: ThresholdCheck = (scenario) =>
  bandTables(scenario)
    .filter(({ as }) => as === 'printed')
    .flatMap((table): ThresholdFinding[] => {
      const { indicator, areas, bands } = table;
      const isHigh = worseDirection(indicator) === 'high';
      const end = isHigh
        ? Math.max(...bands.map((band) => endsOf(band).to))
        : Math.min(...bands.map((band) => endsOf(band).from));
      const isFinal = isHigh ? end >= (natural[indicator.kind] ?? Infinity) : end <= 0;
      if (isFinal) return [];
      const worst = Math.max(...bands.map(({ level }) => level));
      return [
        {
          kind: 'outerLimit',
          indicator: indicator.id,
          areas,
          values: [end],
          text: `${subjectOf(scenario, table)}: the table stops at ${valueWith(indicator, end)}, and the value can go ${isHigh ? 'above' : 'below'} it. Beyond it stays level ${worst}.`,
        },
      ];
    });
