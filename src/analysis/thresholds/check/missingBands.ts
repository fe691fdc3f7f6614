import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { indicatorScopes } from '../../../model/indicators/describe.ts';
import { bandTables, sharedBands } from './bandTables.ts';
import type { ThresholdCheck, ThresholdFinding } from './finding.ts';
import { nameOf, subjectOf } from './findingWords.ts';

/** Levels that a printed table leaves out; indicators whose bands the plan does not print; indicators without bands. */
export const missingBands: ThresholdCheck = (scenario) => [
  ...bandTables(scenario).flatMap((table): ThresholdFinding[] => {
    const levels = [1, 2, 3, 4].filter((level) => table.bands.every((band) => band.level !== level));
    if (levels.length === 0) return [];
    return [
      {
        kind: 'missingLevel',
        indicator: table.indicator.id,
        areas: table.areas,
        values: levels,
        text: `${subjectOf(scenario, table)}: the plan’s ${table.as === 'printed' ? 'table' : 'words'} cannot give level ${levels.join(' or ')}.`,
      },
    ];
  }),
  ...notPrinted(scenario),
  ...scenario.indicators
    .filter(({ bands }) => bands === undefined)
    .map((indicator): ThresholdFinding => ({
      kind: 'noBands',
      indicator: indicator.id,
      areas: indicatorScopes(scenario, indicator),
      values: [],
      text: `${nameOf(indicator)}: it has no bands, so it is shown and never sets a level.`,
    })),
];

/** Where the plan prints some tables and not others; bands of a scenario without any are nobody's but its own. */
function notPrinted(scenario: Scenario): ThresholdFinding[] {
  if (bandTables(scenario).length === 0) return [];
  const without = sharedBands(scenario).filter(
    ({ set }) => set.printed.length === 0 && (set.worded ?? []).length === 0,
  );
  return scenario.indicators.flatMap((indicator): ThresholdFinding[] => {
    const areas = without
      .filter((shared) => shared.indicator === indicator)
      .flatMap((shared) => shared.areas);
    if (areas.length === 0) return [];
    return [
      {
        kind: 'notPrinted',
        indicator: indicator.id,
        areas,
        values: [],
        text: `${subjectOf(scenario, { indicator, areas })}: it sets levels by bands that no table of the plan prints.`,
      },
    ];
  });
}
