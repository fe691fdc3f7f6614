import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpShard } from '../../../test/support/madeUpShard.ts';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { Summary } from './summary.ts';

const scenario = tinyScenario();

/** All that a summary tells. */
function told(summary: Summary): unknown {
  return {
    replications: summary.replications,
    columns: summary.columns.map(({ id }) => summary.column(id)),
    bands: summary.series.map((_, series) => summary.dayBands(series, [0.05, 0.5, 0.95])),
    levels: summary.scopes.map((scope) => summary.levelShares(scope)),
    waits: summary.waitSeries.map((_, series) => summary.pooledWaitQuantile(series, 0.9)),
  };
}

function summaryOf(shards: readonly (readonly [from: number, count: number])[]): Summary {
  const summary = new Summary(scenario);
  for (const [from, count] of shards) summary.add(madeUpShard(scenario, from, count));
  return summary;
}

describe('Summary', () => {
  it('is the same whatever the sizes of the shards and the order in which they come', () => {
    const expected = told(summaryOf([[0, 30]]));
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 29 }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, fc.infiniteStream(fc.nat()), (at, order) => {
        const edges = [0, ...at.sort((a, b) => a - b), 30];
        const shards = edges.slice(0, -1).map((from, i) => [from, edges[i + 1] - from] as const);
        const keyed = shards.map((shard) => ({ shard, key: order.next().value as number }));
        keyed.sort((a, b) => a.key - b.key);
        expect(told(summaryOf(keyed.map(({ shard }) => shard)))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('holds the unbroken range alone: it equals a run of that many', () => {
    const broken = summaryOf([
      [0, 5],
      [9, 4],
      [5, 2],
      [20, 1],
    ]);
    expect(broken.replications).toBe(7);
    expect(told(broken)).toEqual(told(summaryOf([[0, 7]])));
  });

  it('refuses a replication given twice', () => {
    const summary = summaryOf([
      [0, 5],
      [9, 4],
    ]);
    expect(() => summary.add(madeUpShard(scenario, 3, 1))).toThrow('replication 3 was given twice');
    expect(() => summary.add(madeUpShard(scenario, 9, 4))).toThrow('replication 9 was given twice');
  });

  it('counts levels by day and scope', () => {
    const summary = new Summary(scenario);
    const shard = madeUpShard(scenario, 0, 4);
    const levels = shard.levels.fill(1);
    const [south, system] = [1, 2];
    // Winter × scope × day, 3 scopes of 14 days.
    levels[(0 * 3 + south) * 14 + 2] = 4;
    levels[(1 * 3 + south) * 14 + 2] = 3;
    levels[(3 * 3 + system) * 14 + 13] = 2;
    summary.add(shard);
    expect(summary.levelShares('south')[2]).toEqual([0.5, 0, 0.25, 0.25]);
    expect(summary.levelShares('system')[13]).toEqual([0.75, 0.25, 0, 0]);
    expect(summary.levelShares('north')).toEqual(Array.from({ length: 14 }, () => [1, 0, 0, 0]));
  });

  it('gives readings in the unit of the series, without a tail of digits', () => {
    const percent = tinyScenario({
      indicators: [{ kind: 'occupancyPercent', id: 'full', scope: 'system', stages: ['ward'] }],
    });
    const summary = new Summary(percent);
    const shard = madeUpShard(percent, 0, 1);
    const series = summary.seriesIndex('indicator', 'full', 'system');
    shard.readings.set([3, 7, 695, 1000], series * 14);
    summary.add(shard);
    expect(summary.dayQuantiles(series, 0.5).slice(0, 4)).toEqual([0.3, 0.7, 69.5, 100]);
  });

  it('keeps the outcome table alone when nothing else is wanted', () => {
    const summary = new Summary(scenario, 'outcomes');
    const empty = { starts: Uint32Array.of(0), places: new Uint32Array(0), counts: new Uint32Array(0) };
    const { rows, wanted } = madeUpShard(scenario, 0, 3);
    summary.add({
      from: 0,
      count: 3,
      rows,
      wanted,
      readings: new Uint32Array(0),
      levels: new Uint8Array(0),
      waits: empty,
    });
    expect(summary.column('bedDaysLost')).toHaveLength(3);
    expect(summary.levelShares('system')).toEqual([]);
    expect(summary.dayQuantiles(0, 0.5)).toEqual(Array.from({ length: 14 }, () => null));
    expect(summary.pooledWaitQuantile(0, 0.9)).toBeNull();
  });

  it('says what it does not know', () => {
    expect(() => summaryOf([]).column('nothing')).toThrow('scenario "tiny" has no column nothing');
  });
});

it('gives the same figures of every winter after it was kept, and is not restored for another scenario', () => {
  const summary = summaryOf([[0, 5]]);
  const kept = structuredClone(summary.kept());
  const restored = Summary.restored(scenario, kept);
  expect(restored.replications).toBe(5);
  for (const { id } of summary.columns) expect(restored.column(id)).toEqual(summary.column(id));
  expect(restored.winter(4)).toEqual(summary.winter(4));
  const spoilt = { ...kept, wanted: { ...kept.wanted, blocks: [] } };
  const other = tinyScenario({ areas: [{ id: 'north' }] });
  expect(() => Summary.restored(scenario, spoilt)).toThrow('do not fit together');
  expect(() => Summary.restored(other, kept)).toThrow('other figures');
});
