import { expect, it } from 'vitest';
import { tinyScenario } from '../../../../test/support/tinyScenario.ts';
import { fieldAt } from './fieldsAt.ts';
import { fieldOf } from './fieldsOf.ts';
import { freshRow } from './freshRow.ts';

const curve = { kind: 'curve', id: 'c', points: [{ date: '2025-12-27', level: 0.4 }] };
const scenario = tinyScenario({ drivers: [curve] });

function freshIn(words: readonly string[], list: readonly unknown[]): unknown {
  const field = fieldAt(scenario, words);
  if (field?.form.kind !== 'list') throw new Error('no list');
  return freshRow(fieldOf(field.form.element, [...words, '0']), list, scenario);
}

const holidays = ['streams', 'people', 'holidays'];
const points = ['drivers', 'c', 'points'];

it.each<[string, readonly string[], readonly unknown[], object]>([
  [
    'a first row of days: factor 1 on the first counted day',
    holidays,
    [],
    { from: '12-25', to: '12-25', factor: 1 },
  ],
  [
    'a further row: the day after',
    holidays,
    [{ from: '12-25', to: '12-31', factor: 2 }],
    { from: '01-01', to: '01-01', factor: 1 },
  ],
  [
    'a row after the last counted day: the first',
    holidays,
    [{ from: '01-06', to: '01-07', factor: 2 }],
    { from: '12-25', to: '12-25', factor: 1 },
  ],
  [
    'a season point: a day without one',
    ['streams', 'people', 'season'],
    [{ date: '12-25', factor: 2 }],
    { date: '12-26', factor: 1 },
  ],
  [
    'a point of a curve: a week on, as high as the last',
    points,
    curve.points,
    { date: '2026-01-03', level: 0.4 },
  ],
  [
    'at the end of the counted days: a day on',
    points,
    [{ date: '2026-01-06', level: 1 }],
    { date: '2026-01-07', level: 1 },
  ],
  ['a first dated rate: the first counted day', ['streams', 'people', 'series'], [], { date: '2025-12-25' }],
])('%s', (_, words, list, row) => {
  expect(freshIn(words, list)).toMatchObject(row);
});
