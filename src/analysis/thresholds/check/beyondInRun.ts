import { readingPlaces } from '../../../escalation/readingPlaces.ts';
import { readingsADay } from '../../../experiment/record/readingRecord.ts';
import type { Recordings } from '../../../experiment/record/recordings.ts';
import { allAreasInWords } from '../../../scenario/allAreas.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { type BandTable, bandTables, endsOf } from './bandTables.ts';
import type { ThresholdCheck, ThresholdFinding } from './finding.ts';
import { nameOf, valueWith } from './findingWords.ts';

/** Printed outer limits that readings of a run went beyond, on either side, area by area. */
export const beyondInRun: ThresholdCheck = (scenario, recordings) => {
  if (recordings === null || recordings.winters.length === 0) return [];
  return bandTables(scenario)
    .filter(({ as }) => as === 'printed')
    .flatMap((table) =>
      table.areas.flatMap((area) => [
        ...beyond(table, area, 'above', scenario, recordings),
        ...beyond(table, area, 'below', scenario, recordings),
      ]),
    );
};

function beyond(
  { indicator, bands, isWhole }: BandTable,
  area: string,
  side: 'above' | 'below',
  scenario: Scenario,
  recordings: Recordings,
): ThresholdFinding[] {
  const sign = side === 'above' ? 1 : -1;
  const ends = bands.map((band) => (side === 'above' ? endsOf(band).to : -endsOf(band).from));
  const end = Math.max(...ends);
  // A table of whole numbers is read as such: 6.4 is still 6.
  const isBeyond = (value: number) => (isWhole ? sign * value >= end + 1 : sign * value > end);
  const winters = mornings(scenario, recordings, indicator.id, area);
  const hit = winters.filter((values) => values.some(isBeyond)).length;
  if (hit === 0) return [];
  const furthest = sign * Math.max(...winters.flatMap((values) => values.map((value) => sign * value)));
  const limit = sign * end;
  return [
    {
      kind: 'beyondInRun',
      indicator: indicator.id,
      areas: [area],
      values: [limit, furthest],
      text: `${nameOf(indicator)} (${scenario.areas.find(({ id }) => id === area)?.name ?? allAreasInWords(scenario)}): in ${hit} of ${winters.length} winters without actions it went ${side} ${valueWith(indicator, limit)}, where the table stops; the furthest was ${valueWith(indicator, furthest)}.`,
    },
  ];
}

/** The morning readings of the counted days, by winter, missing ones left out. */
function mornings(scenario: Scenario, recordings: Recordings, indicatorId: string, area: string): number[][] {
  const place = readingPlaces(scenario).findIndex(
    (one) => one.indicator.id === indicatorId && (scenario.areas[one.area]?.id ?? 'system') === area,
  );
  const { warmUpDays, days } = scenario.calendar;
  const first = place * (warmUpDays + days) + warmUpDays;
  return recordings.winters.map(({ returns }) =>
    Array.from({ length: days }, (_, day) => returns[(first + day) * readingsADay]).filter(
      (value) => !Number.isNaN(value),
    ),
  );
}
