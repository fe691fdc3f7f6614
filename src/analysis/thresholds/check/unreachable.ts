import { compileBands, levelOf } from '../../../escalation/bands.ts';
import type { Band, Indicator } from '../../../scenario/schema/indicator.ts';
import { attainable, canBe } from './attainable.ts';
import { sharedBands } from './bandTables.ts';
import type { ThresholdCheck, ThresholdFinding } from './finding.ts';
import { subjectOf, valueWith } from './findingWords.ts';

/** Levels that no value of the indicator can give in the scenario: too few places, starts or posts for them. */
export const unreachable: ThresholdCheck = (scenario) =>
  sharedBands(scenario).flatMap(({ indicator, areas, set }) => {
    const bands = compileBands(set);
    const edges = Array.from(bands.edges);
    return [...new Set(bands.levels)].sort().flatMap((level): ThresholdFinding[] => {
      const never = areas.filter(
        (area) =>
          !canBe(attainable(scenario, indicator, area), (value) => levelOf(bands, value) === level, edges),
      );
      if (never.length === 0) return [];
      const band = bands.ordered.find((one) => one.level === level)!;
      const said = bandInWords(band, indicator);
      return [
        {
          kind: 'unreachable',
          indicator: indicator.id,
          areas: never,
          values: [level],
          text: `${subjectOf(scenario, { indicator, areas: never })}: level ${level} (${said}) can never be reached, with the places, starts or posts that there are.`,
        },
      ];
    });
  });

/** 'from 30 to 40 cases', 'from 40 cases', 'below 3 starts'. */
function bandInWords({ from, to }: Band, indicator: Indicator): string {
  if (from === undefined) return `below ${valueWith(indicator, to ?? 0)}`;
  return to === undefined
    ? `from ${valueWith(indicator, from)}`
    : `from ${from} to ${valueWith(indicator, to)}`;
}
