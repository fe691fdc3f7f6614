import { expect, it } from 'vitest';
import { madeUpShard } from '../../../test/support/madeUpShard.ts';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { engineVersion } from '../../experiment/shard.ts';
import { Summary } from '../../experiment/summary/summary.ts';
import { resultDocument } from './resultDocument.ts';
import { resultTables } from './resultTables.ts';
import { traceColumns, traceOf } from './trace.ts';

const scenario = tinyScenario();
const summary = new Summary(scenario);
summary.add(madeUpShard(scenario, 0, 20));
const document = resultDocument(summary, { scenario, hash: 'abc', seed: '7' });
const own = (id: string) => `name of ${id}`;
const tables = resultTables(document, { stage: own, scope: own, action: own, indicator: own, outcome: own });
const table = (name: string) => tables.find((one) => one.name === name)!;

it('has a table for each part of the document', () => {
  expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['run', 1],
    ['stages', 4 * 11],
    ['stageDays', 4 * 2 * 14],
    ['outcomes', Object.keys(document.outcomes).length],
    ['levels', 4 * 4],
    ['levelDays', 3 * 14],
    ['actions', 2],
    ['indicatorDays', 2 * 14],
  ]);
});

it('has in every row exactly its columns, and what is needed to repeat the run', () => {
  for (const { columns, rows } of tables) {
    expect(columns.slice(-9)).toEqual(traceColumns);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columns);
      expect(row).toMatchObject({
        ...{ scenarioHash: 'abc', seed: '7', engineVersion, startDate: '2025-12-25', days: 14 },
        ...{ replications: 20, base: 'tiny', overlays: '', changes: '' },
      });
    }
  }
});

it('says what the document says', () => {
  const last = table('levelDays').rows.at(-1)!;
  const [level1, level2, level3, level4] = document.levels.system.byDay[13];
  expect(last).toMatchObject({ scope: 'system', date: '2026-01-07', level1, level2, level3, level4 });
  expect(table('indicatorDays').rows[0]).toMatchObject({
    indicator: 'waiting',
    scope: 'north',
    scopeName: 'name of north',
    date: '2025-12-25',
    p50: document.indicators.waiting.north.byDay.p50[0],
  });
  expect(table('levels').rows[2]).toMatchObject({
    scope: 'north',
    level: 3,
    probability: document.levels.north.reached['3'].probability,
    firstDate_p50: document.levels.north.reached['3'].firstDate!.p50,
    days_mean: document.levels.north.daysAt['3']!.mean,
  });
});

it('says overlays with their scales, and changes, the first of them in full', () => {
  const change = (place: string, after: unknown) => ({ path: ['a', place], kind: 'changed' as const, after });
  const inputs = {
    base: { id: 'b', title: 'B' },
    overlays: [
      { id: 'one', title: 'One', scale: 0.5 },
      { id: 'two', title: 'Two', scale: 1 },
    ],
    changes: [change('x', 1), change('y', [1]), change('z', 'text'), change('u', 2), change('v', 3)],
  };
  expect(traceOf({ ...document, inputs })).toMatchObject({
    base: 'b',
    overlays: 'one@0.5 two@1',
    changes: 'a.x = 1; a.y changed; a.z = text; and 2 more in the JSON document',
  });
});
