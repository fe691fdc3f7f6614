// Prints the simulated tables of docs/kent.md; with --write puts them there.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';
import { inProject } from './projectRoot.js';

const seed = 'kent';
const replications = 100;

/** @typedef {{ startDate: string, days: number, levels: any, outcomes: any, indicators: any }} Result */

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

/** @param {string} scenario @param {string[]} overlays @returns {Result} */
function run(scenario, overlays) {
  const laid = overlays.flatMap((overlay) => ['--overlay', overlay]);
  const size = ['--replications', String(replications), '--seed', seed, '--workers', '1', '--json'];
  const command = [inProject('bin', 'winterproof.js'), 'run', scenario, ...laid, ...size];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${scenario} did not run: ${stderr}`);
  return JSON.parse(stdout);
}

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

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
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

function definitionsTable() {
  const rows = definitions.flatMap(([label, overlays]) =>
    monthRows(String(label), run('kent-2025-26', /** @type {string[]} */ (overlays))),
  );
  return table(['Definition', 'Month', ...scopes.map(([, name]) => name)], rows);
}

function baseCasesTable() {
  const rows = baseCases.flatMap(([label, scenario]) => {
    const result = run(scenario, []);
    const { mean, low, high } = result.outcomes.bedDaysLost;
    const lost = `${hundreds(mean)} ± ${hundreds((high - low) / 2)}`;
    return monthRows(label, result).map((row, at) => [...row, at === 0 ? lost : '']);
  });
  return table(['Winter', 'Month', ...scopes.map(([, name]) => name), 'Bed-days lost'], rows);
}

/** @param {number} value */
function hundreds(value) {
  return (Math.round(value / 100) * 100).toLocaleString('en-GB');
}

function hindcastTable() {
  const result = run(hindcast, []);
  const { system } = result.indicators.list;
  const rows = recorded.map(([date, record, use]) => {
    const day = (Date.parse(date) - Date.parse(result.startDate)) / 86_400_000;
    const [p5, p50, p95] = ['p5', 'p50', 'p95'].map((quantile) => system.byDay[quantile][day]);
    const atHome = result.indicators.atHome.system.byDay.p50[day];
    const eastKent = Math.round((100 * result.indicators.listByArea.EastKent.byDay.p50[day]) / p50);
    return [date, record, use, `${p50} (${p5} to ${p95})`, String(atHome), `${eastKent}%`];
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

const blocks = /** @type {const} */ ([
  ['definitions', definitionsTable],
  ['base cases', baseCasesTable],
  ['hindcast', hindcastTable],
]);

const file = inProject('docs', 'kent.md');
let page = fs.readFileSync(file, 'utf8');
for (const [name, make] of blocks) {
  const made = make();
  process.stdout.write(`${name} (seed ${seed}, ${replications} winters)\n\n${made}\n\n`);
  const [begin, end] = [
    `<!-- begin: ${name} (node scripts/kentSimulated.js --write) -->`,
    `<!-- end: ${name} -->`,
  ];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/kent.md lacks the block "${name}"`);
  page = `${page.slice(0, from)}${begin}\n\n${made}\n\n${page.slice(to)}`;
}
if (process.argv.includes('--write')) fs.writeFileSync(file, page);
