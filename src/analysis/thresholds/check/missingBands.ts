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
  ...sharedBands(scenario)
    .filter(({ set }) => set.printed.length === 0 && (set.worded ?? []).length === 0)
    .map((shared): ThresholdFinding => ({
      kind: 'notPrinted',
      indicator: shared.indicator.id,
      areas: shared.areas,
      values: [],
      text: `${subjectOf(scenario, shared)}: it sets levels by bands that no table of the plan prints.`,
    })),
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
