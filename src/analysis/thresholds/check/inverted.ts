import { worseDirection } from '../../../model/indicators/describe.ts';
import { compileBands } from '../../../escalation/bands.ts';
import { bandTables, endsOf, sharedBands } from './bandTables.ts';
import type { ThresholdCheck, ThresholdFinding } from './finding.ts';
import { subjectOf, valueWith } from './findingWords.ts';

/**
 * Bands that run the wrong way: a range from high to low, levels out of order, or a better level where values are
 * worse.
 */
export const inverted: ThresholdCheck = (scenario) => [
  ...bandTables(scenario).flatMap((table): ThresholdFinding[] => {
    const { indicator, areas, bands } = table;
    const found = (values: number[], what: string): ThresholdFinding => ({
      kind: 'inverted',
      indicator: indicator.id,
      areas,
      values,
      text: `${subjectOf(scenario, table)}: ${what}.`,
    });
    const backwards = bands.filter((band) => endsOf(band).from > endsOf(band).to);
    if (backwards.length > 0)
      return backwards.map(({ level, from, to }) =>
        found(
          [from!, to!],
          `level ${level} is printed from ${from} to ${valueWith(indicator, to!)}, which holds nothing`,
        ),
      );
    const sign = worseDirection(indicator) === 'high' ? 1 : -1;
    return bands.slice(1).flatMap((above, at): ThresholdFinding[] => {
      const below = bands[at];
      if (sign * (above.level - below.level) > 0 || above.level === below.level) return [];
      return [
        found(
          [above.from!],
          `level ${above.level} stands above level ${below.level} at ${valueWith(indicator, above.from!)}, though ${sign > 0 ? 'more' : 'less'} is worse`,
        ),
      ];
    });
  }),
  ...sharedBands(scenario).flatMap((shared): ThresholdFinding[] => {
    const isHigh = compileBands(shared.set).highIsWorse;
    if (isHigh === (worseDirection(shared.indicator) === 'high')) return [];
    return [
      {
        kind: 'inverted',
        indicator: shared.indicator.id,
        areas: shared.areas,
        values: [],
        text: `${subjectOf(scenario, shared)}: the bands that set the level take ${isHigh ? 'more' : 'less'} to be worse, though ${isHigh ? 'less' : 'more'} is.`,
      },
    ];
  }),
];
