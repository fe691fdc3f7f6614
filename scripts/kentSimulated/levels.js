// The tables of levels by month: definitions and base cases.
import { run } from './simulate.js';
import { table, toHundreds } from './table.js';

/** @typedef {import('./simulate.js').Result} Result */

const scopes = [
  ['system', 'County'],
  ['DGS', 'DGS'],
  ['EastKent', 'East Kent'],
  ['Swale', 'Swale'],
  ['WestKent', 'West Kent'],
];

const definitions = [
  ['Base case', []],
  ['Slots by area', ['slots-area']],
  ['Weekly count as printed', ['week-count-printed']],
  ['Staffing as a share of the roster', ['staffing-rostered']],
  ['The worst indicator decides', ['aggregation-worst']],
  ['A normalised score decides', ['aggregation-score']],
];

const baseCases = [
  ['2025/26', 'kent-2025-26'],
  ['2025/26, six-week aim', 'kent-2025-26-six-week-aim'],
  ['2023/24', 'kent-2023-24'],
  ['2022/23', 'kent-2022-23'],
  ['2021/22', 'kent-2021-22'],
];

/** Shares of the days of a month at levels 1 to 4, in per cent. @param {Result} result @param {string} scope @param {number} month */
function monthInLevels(result, scope, month) {
  const shares = [1, 2, 3, 4].map((level) => {
    const days = daysOf(result, month).map((day) => result.levels[scope].byDay[day][level - 1]);
    return Math.round((100 * days.reduce((sum, one) => sum + one, 0)) / days.length);
  });
  return shares.join(' · ');
}

/** The counted days that fall in a month (10 is October). @param {Result} result @param {number} month */
function daysOf(result, month) {
  const all = Array.from({ length: result.days }, (_, day) => day);
  return all.filter((day) => new Date(dateOf(result, day)).getUTCMonth() + 1 === month);
}

/** @param {Result} result @param {number} day */
function dateOf(result, day) {
  return Date.parse(result.startDate) + day * 86_400_000;
}

/** @param {string} label @param {Result} result */
function monthRows(label, result) {
  return [
    [10, 'October'],
    [1, 'January'],
  ].map(([month, name]) => [
    label,
    String(name),
    ...scopes.map(([scope]) => monthInLevels(result, scope, Number(month))),
  ]);
}

export function definitionsTable() {
  const rows = definitions.flatMap(([label, overlays]) =>
    monthRows(String(label), run('kent-2025-26', /** @type {string[]} */ (overlays))),
  );
  return table(['Definition', 'Month', ...scopes.map(([, name]) => name)], rows);
}

export function baseCasesTable() {
  const rows = baseCases.flatMap(([label, scenario]) => {
    const result = run(scenario);
    const lost = toHundreds(result.outcomes.bedDaysLost);
    return monthRows(label, result).map((row, at) => [...row, at === 0 ? lost : '']);
  });
  return table(['Winter', 'Month', ...scopes.map(([, name]) => name), 'Bed-days lost'], rows);
}
