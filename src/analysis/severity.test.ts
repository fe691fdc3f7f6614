import { describe, expect, it } from 'vitest';
import { madeUpShard } from '../../test/support/madeUpShard.ts';
import { tinyScenario } from '../../test/support/tinyScenario.ts';
import { columnsOf } from '../experiment/outcomes/columns.ts';
import { Summary } from '../experiment/summary/summary.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { orderQuantile } from './orderQuantile.ts';
import { severityOf, severityPicks, worseThan, type SeverityPickId } from './severity.ts';

const hospital = [{ id: 'people', ratePerDay: 6, fromHospital: true, routes: [{ to: [{ to: 'desk' }] }] }];
const desk = [{ kind: 'team', id: 'desk', staff: { number: 1 }, serviceHours: 3, endsHospitalStay: true }];
const fromHospital = tinyScenario({ streams: hospital, stages: desk });

/** A summary of made-up winters in which some columns have the given values. */
function summaryOf(scenario: Scenario, winters: number, columns: Record<string, readonly number[]>): Summary {
  const shard = madeUpShard(scenario, 0, winters);
  const all = columnsOf(scenario);
  for (const [id, values] of Object.entries(columns)) {
    const at = all.findIndex((column) => column.id === id);
    values.forEach((value, row) => (shard.rows[row * all.length + at] = value));
  }
  const summary = new Summary(scenario);
  summary.add(shard);
  return summary;
}

function pickOf(picks: ReturnType<typeof severityPicks>, id: SeverityPickId) {
  return picks.find((pick) => pick.id === id)?.winter;
}

describe('severityOf', () => {
  it('orders by days at 3 or above, then days at 4, then bed-days, then as they were run', () => {
    const summary = summaryOf(fromHospital, 6, {
      'daysAt3Plus.system': [3, 9, 9, 9, 9, 0],
      'daysAt4.system': [3, 1, 2, 2, 2, 0],
      bedDaysLost: [900, 900, 10, 11, 10, 0],
    });
    const severity = severityOf(summary);
    expect(severity.criteria.map(({ measure }) => measure)).toEqual([
      'daysAt3Plus',
      'daysAt4',
      'bedDaysLost',
    ]);
    expect(severity.order).toEqual([3, 2, 4, 1, 0, 5]);
    expect(severity.order.map((winter) => worseThan(severity, winter))).toEqual([
      ...[
        [0, 0, 0],
        [0, 0, 1],
        [0, 0, 1],
        [0, 3, 0],
        [4, 0, 0],
        [5, 0, 0],
      ],
    ]);
  });

  it('goes by bed-days where no indicator sets a level, by people waiting where nobody is from hospital', () => {
    const calm = { indicators: [], actions: [] };
    const beds = summaryOf(tinyScenario({ streams: hospital, stages: desk, ...calm }), 3, {
      bedDaysLost: [5, 7, 6],
    });
    expect(severityOf(beds)).toMatchObject({ criteria: [{ measure: 'bedDaysLost' }], order: [1, 2, 0] });
    const queues = severityOf(
      summaryOf(tinyScenario(calm), 3, {
        'stage.desk.system.meanQueueLength': [1, 2, 3],
        'stage.ward.system.meanQueueLength': [4, 1, 1],
      }),
    );
    expect(queues.criteria[0].measure).toBe('peopleWaiting');
    expect([...queues.criteria[0].values]).toEqual([5, 3, 4]);
    expect(queues.order).toEqual([0, 2, 1]);
  });
});

describe('severityPicks', () => {
  it('are the order statistics that the figures of the run are', () => {
    const summary = summaryOf(fromHospital, 1_000, {
      'daysAt3Plus.system': Array.from({ length: 1_000 }, (_, winter) => (winter * 37) % 1_000),
    });
    const severity = severityOf(summary);
    const picks = severityPicks(severity);
    const days = summary.column('daysAt3Plus.system');
    for (const [id, probability] of [
      ['median', 0.5],
      ['oneIn10', 0.9],
      ['oneIn50', 0.98],
    ] as const) {
      expect(days[pickOf(picks, id)!]).toBe(orderQuantile(days, probability).value);
    }
    expect(worseThan(severity, pickOf(picks, 'oneIn10')!)).toEqual([100, 0, 0]);
    expect(days[pickOf(picks, 'worst')!]).toBe(999);
    expect(days[pickOf(picks, 'mildest')!]).toBe(0);
  });

  it('say how many winters they take, and are none with fewer', () => {
    const picksOf = (winters: number) => severityPicks(severityOf(summaryOf(fromHospital, winters, {})));
    expect(picksOf(1)).toEqual([
      { id: 'median', winter: null, fewest: 2 },
      { id: 'oneIn10', winter: null, fewest: 10 },
      { id: 'oneIn50', winter: null, fewest: 50 },
      { id: 'worst', winter: 0, fewest: 1 },
      { id: 'mildest', winter: 0, fewest: 1 },
    ]);
    const there = (winters: number) =>
      picksOf(winters).flatMap(({ id, winter }) => (winter === null ? [] : [id]));
    expect(there(9)).toEqual(['median', 'worst', 'mildest']);
    expect(there(10)).toEqual(['median', 'oneIn10', 'worst', 'mildest']);
    expect(there(49)).not.toContain('oneIn50');
    expect(there(50)).toContain('oneIn50');
  });
});
