import { describe, expect, it } from 'vitest';
import { madeUpShard } from '../../../test/support/madeUpShard.ts';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { columnsOf } from '../../experiment/outcomes/columns.ts';
import type { ShardResult } from '../../experiment/shard.ts';
import { Summary } from '../../experiment/summary/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { resultDocument } from './resultDocument.ts';
import { resultSchema } from './resultSchema.ts';
import type { ResultDocument } from './resultTypes.ts';

function documentOf(scenario: Scenario, ...shards: ShardResult[]): ResultDocument {
  const summary = new Summary(scenario);
  for (const shard of shards) summary.add(shard);
  return resultDocument(summary, { scenario, hash: 'abc', seed: 'winter' });
}

/** Sets the values of a column, winter by winter. */
function put(scenario: Scenario, shard: ShardResult, id: string, values: number[]): void {
  const columns = columnsOf(scenario);
  const at = columns.findIndex((column) => column.id === id);
  values.forEach((value, row) => (shard.rows[row * columns.length + at] = value));
}

const tiny = tinyScenario();

describe('resultDocument', () => {
  it('has the keys of its contract, in the scenario’s order', () => {
    const document = documentOf(tiny, madeUpShard(tiny, 0, 30));
    expect(Object.keys(document)).toEqual([
      ...['scenario', 'seed', 'replications', 'engineVersion', 'startDate', 'days'],
      ...['resultVersion', 'documents', 'inputs', 'events'],
      ...['stages', 'outcomes', 'levels', 'anyArea', 'actions', 'indicators'],
    ]);
    expect(document).toMatchObject({ seed: 'winter', replications: 30, startDate: '2025-12-25', days: 14 });
    expect(document.scenario).toEqual({ id: 'tiny', title: 'Tiny', hash: 'abc' });
    expect(Object.keys(document.stages)).toEqual(['desk', 'ward']);
    expect(Object.keys(document.stages.desk)).toEqual(['north', 'south', 'system']);
    expect(Object.keys(document.stages.ward)).toEqual(['system']);
    expect(Object.keys(document.stages.ward.system)).toEqual([
      ...['arrivals', 'starts', 'completions', 'meanQueueLength', 'meanOccupied', 'utilisation'],
      ...['meanWaitDays', 'p90WaitDays', 'notStarted', 'waitSoFarDays'],
      ...['startWithinDays', 'byDay'],
    ]);
    expect(Object.keys(document.levels)).toEqual(['north', 'south', 'system']);
    expect(Object.keys(document.actions)).toEqual(['extra', 'note']);
    expect(Object.keys(document.indicators.waiting)).toEqual(['north', 'south']);
    expect(document.outcomes).toHaveProperty(['daysAt3Plus.system']);
    expect(Object.keys(document.outcomes).filter((id) => id.startsWith('firstDay'))).toEqual([]);
  });

  it('tells dates among the winters that reach a level', () => {
    const shard = madeUpShard(tiny, 0, 4);
    put(tiny, shard, 'reached3.north', [1, 0, 1, 1]);
    put(tiny, shard, 'firstDay3.north', [7, NaN, 0, 13]);
    put(tiny, shard, 'reached4.north', [0, 0, 0, 0]);
    put(tiny, shard, 'firstDay4.north', [NaN, NaN, NaN, NaN]);
    const { reached } = documentOf(tiny, shard).levels.north;
    expect(reached['3']).toMatchObject({ probability: 0.75, n: 3 });
    expect(reached['3'].firstDate).toEqual({
      // Three winters are too few for any but the median.
      p5: null,
      p25: null,
      p50: '2026-01-01',
      p75: null,
      p95: null,
      earliest: '2025-12-25',
      latest: '2026-01-07',
    });
    expect(reached['4']).toMatchObject({ probability: 0, low: 0, n: 0, firstDate: null });
    expect(reached['4'].high).toBeCloseTo(0.4899, 4);
  });

  it('names the causes of a level by indicator, in days a winter', () => {
    const shard = madeUpShard(tiny, 0, 2);
    put(tiny, shard, 'cause.system.4.waiting', [3, 4]);
    expect(documentOf(tiny, shard).levels.system.causes['4']).toEqual({ waiting: 3.5 });
  });

  it('is null where no winter has a figure', () => {
    const shard = madeUpShard(tiny, 0, 2);
    put(tiny, shard, 'delayDays', [NaN, NaN]);
    expect(documentOf(tiny, shard).outcomes.delayDays).toBeNull();
  });

  it('has no spread with one winter', () => {
    const document = documentOf(tiny, madeUpShard(tiny, 0, 1));
    expect(document.events).toMatchObject({ sd: null, low: null, high: null, n: 1 });
    expect(document.stages.ward.system.p90WaitDays).toMatchObject({ sd: null, low: null, high: null, n: 1 });
  });

  it('says that 9 in 10 start within some days only where 9 in 10 do, counting who has not started as later', () => {
    const within = (starts: number, notStarted: number) => {
      const shard = madeUpShard(tiny, 0, 2);
      put(tiny, shard, 'stage.desk.system.starts', [starts, starts]);
      put(tiny, shard, 'stage.desk.system.notStarted', [notStarted, notStarted]);
      const { startWithinDays, p90WaitDays } = documentOf(tiny, shard).stages.desk.system;
      return { startWithinDays, p90WaitDays };
    };
    const [all, some, most] = [within(90, 0), within(90, 5), within(66, 659)];
    expect(all.startWithinDays).toEqual(all.p90WaitDays);
    expect(some.startWithinDays!.mean).toBeGreaterThan(some.p90WaitDays!.mean);
    expect(most.startWithinDays).toBeNull();
    expect(most.p90WaitDays).not.toBeNull();
  });

  it('refuses to tell of no winter', () => {
    expect(() => documentOf(tiny)).toThrow(RangeError);
  });

  it.each([
    ['as it is', {}],
    ['without areas', { areas: [] }],
    ['without indicators and actions', { indicators: [], actions: [] }],
    ['without anything', { streams: [], stages: [], indicators: [], actions: [] }],
  ])('agrees with its schema %s, after JSON too', (_what, changes) => {
    const scenario = tinyScenario(changes);
    for (const winters of [1, 2, 30]) {
      const document = documentOf(scenario, madeUpShard(scenario, 0, winters));
      expect(resultSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
    }
  });

  it('agrees with its schema without days', () => {
    const summary = new Summary(tiny, 'outcomes');
    summary.add(madeUpShard(tiny, 0, 3));
    const document = resultDocument(summary, { scenario: tiny, hash: 'abc', seed: '1' });
    expect(resultSchema.parse(document)).toEqual(document);
  });
});
