import { expect, it } from 'vitest';
import { madeUpShard } from '../../../test/support/madeUpShard.ts';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { engineVersion } from '../../experiment/shard.ts';
import { Summary } from '../../experiment/summary.ts';
import { resultDocument } from './resultDocument.ts';
import { resultTables } from './resultTables.ts';

const scenario = tinyScenario({ title: '=cmd()' });
const summary = new Summary(scenario);
summary.add(madeUpShard(scenario, 0, 20));
const document = resultDocument(summary, { scenario, hash: 'abc', seed: '-7' });
const tables = resultTables(document);
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
    expect(columns.slice(-4)).toEqual(['scenarioHash', 'seed', 'engineVersion', 'startDate']);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columns);
      expect(row).toMatchObject({
        scenarioHash: 'abc',
        seed: "'-7",
        engineVersion,
        startDate: '2025-12-25',
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

it('disarms text that a spreadsheet would run', () => {
  expect(table('run').rows[0].title).toBe("'=cmd()");
});
