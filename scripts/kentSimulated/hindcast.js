// The homecare list of 2021 to 2024, recorded and simulated.
import { run } from './simulate.js';
import { percent, table } from './table.js';

const hindcast = 'kent-homecare-2021-24';

/** Day of the recorded figure, the record, and its use. @type {[string, string, string][]} */
const recorded = [
  ['2021-09-27', '316', 'fitted'],
  ['2021-12-15', 'about 400', 'fitted'],
  ['2022-09-30', '439', 'held out'],
  ['2023-05-15', 'about 180', 'held out'],
  ['2023-09-30', 'about 150', 'held out'],
  ['2024-09-30', 'about 60', 'held out'],
];

export function hindcastTable() {
  const result = run(hindcast);
  const { system } = result.indicators.list;
  const rows = recorded.map(([date, record, use]) => {
    const day = (Date.parse(date) - Date.parse(result.startDate)) / 86_400_000;
    const [p5, p50, p95] = ['p5', 'p50', 'p95'].map((quantile) => system.byDay[quantile][day]);
    const atHome = result.indicators.atHome.system.byDay.p50[day];
    const eastKent = percent(result.indicators.listByArea.EastKent.byDay.p50[day] / p50);
    return [date, record, use, `${p50} (${p5} to ${p95})`, String(atHome), eastKent];
  });
  return table(
    [
      'Day',
      'Recorded',
      'Use',
      'Simulated: median (5th to 95th)',
      'Of them at home without care',
      'In East Kent',
    ],
    rows,
  );
}
