import type { Row, Table } from '../result/table.ts';
import { traceColumns, traceOf } from '../result/trace.ts';
import { settingFigures } from './settingFigures.ts';
import type { SettingEstimates } from './settingResult.ts';
import type { ThresholdsDocument } from './thresholdsDocument.ts';

const ratios = ['warned', 'leadDays', 'falseShare'] as const;
const estimate = ['figure', 'mean', 'low', 'high', 'n'];

/** The settings and the sweep, where there is one, as tables. Each row ends with what is needed to repeat the run. */
export function thresholdsTables(document: ThresholdsDocument): Table[] {
  const { settings, sweep } = document;
  const ofSettings = settings.flatMap((one) =>
    rowsOf(one).map((row): Row => {
      const difference = one.differences?.[row.figure as keyof typeof one.differences] ?? null;
      return {
        setting: one.id,
        settingTitle: one.title,
        ...row,
        difference: difference?.mean ?? null,
        differenceLow: difference?.together?.low ?? difference?.low ?? null,
        differenceHigh: difference?.together?.high ?? difference?.high ?? null,
        ...traceOf({ ...document, scenario: one, inputs: one.inputs }),
      };
    }),
  );
  const difference = ['difference', 'differenceLow', 'differenceHigh'];
  return [
    {
      name: 'settings',
      columns: ['setting', 'settingTitle', ...estimate, ...difference, ...traceColumns],
      rows: ofSettings,
    },
    ...(sweep === null
      ? []
      : [
          {
            name: 'sweep',
            columns: ['first', 'second', ...estimate, 'asGood', ...traceColumns],
            rows: sweep.points.flatMap((point) =>
              rowsOf(point).map((row): Row => ({
                first: point.at[0],
                second: point.at[1] ?? null,
                ...row,
                asGood: point.asGood ? 'yes' : 'no',
                ...traceOf(document),
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
