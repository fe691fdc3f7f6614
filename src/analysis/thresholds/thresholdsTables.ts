import { type Row, safeCell, type Table } from '../result/table.ts';
import { settingFigures } from './settingFigures.ts';
import type { SettingEstimates } from './settingResult.ts';
import type { ThresholdsDocument } from './thresholdsDocument.ts';

const ratios = ['warned', 'leadDays', 'falseShare'] as const;
const estimate = ['figure', 'mean', 'low', 'high', 'n'];
const repeated = ['scenarioHash', 'seed', 'engineVersion', 'startDate'];

/** The settings and, where one was asked for, the sweep as tables; each row ends with what is needed to repeat the run. */
export function thresholdsTables(document: ThresholdsDocument): Table[] {
  const { settings, sweep, seed, engineVersion, startDate, scenario } = document;
  const run = { seed: safeCell(seed), engineVersion, startDate };
  const ofSettings = settings.flatMap((one) =>
    rowsOf(one).map((row): Row => {
      const difference = one.differences?.[row.figure as keyof typeof one.differences] ?? null;
      return {
        setting: safeCell(one.id),
        ...row,
        difference: difference?.mean ?? null,
        differenceLow: difference?.together?.low ?? difference?.low ?? null,
        differenceHigh: difference?.together?.high ?? difference?.high ?? null,
        scenarioHash: one.hash,
        ...run,
      };
    }),
  );
  const difference = ['difference', 'differenceLow', 'differenceHigh'];
  return [
    { name: 'settings', columns: ['setting', ...estimate, ...difference, ...repeated], rows: ofSettings },
    ...(sweep === null
      ? []
      : [
          {
            name: 'sweep',
            columns: ['first', 'second', ...estimate, 'asGood', ...repeated],
            rows: sweep.points.flatMap((point) =>
              rowsOf(point).map((row): Row => ({
                first: point.at[0],
                second: point.at[1] ?? null,
                ...row,
                asGood: point.asGood ? 'yes' : 'no',
                scenarioHash: scenario.hash,
                ...run,
              })),
            ),
          },
        ]),
  ];
}

function rowsOf(one: SettingEstimates): Row[] {
  const all = [
    ...settingFigures.map((figure) => ({ figure, value: one.figures[figure] })),
    ...ratios.map((figure) => ({ figure, value: one[figure] })),
  ];
  return all.map(({ figure, value }) => ({
    figure,
    mean: value?.mean ?? null,
    low: value?.low ?? null,
    high: value?.high ?? null,
    n: value?.n ?? null,
  }));
}
