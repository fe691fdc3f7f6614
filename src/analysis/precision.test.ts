import { describe, expect, it } from 'vitest';
import { madeUpShard } from '../../test/support/madeUpShard.ts';
import { tinyScenario } from '../../test/support/tinyScenario.ts';
import { columnsOf } from '../experiment/outcomes/columns.ts';
import { Summary } from '../experiment/summary/summary.ts';
import { halfWidthOf, parsePrecision, precisionRule } from './precision.ts';

const scenario = tinyScenario();

/** A summary of one column's values, the others made up. */
function summaryOf(id: string, values: number[]): Summary {
  const shard = madeUpShard(scenario, 0, values.length);
  const columns = columnsOf(scenario);
  const at = columns.findIndex((column) => column.id === id);
  values.forEach((value, row) => (shard.rows[row * columns.length + at] = value));
  const summary = new Summary(scenario);
  summary.add(shard);
  return summary;
}

describe('parsePrecision', () => {
  it.each([
    ['reached4.system=0.02', { name: 'reached4.system', halfWidth: 0.02 }],
    ['reached4.system=2%', { name: 'reached4.system', halfWidth: 0.02 }],
    [' bedDaysLost=50 ', { name: 'bedDaysLost', halfWidth: 50 }],
    ['bedDaysLost=.5', { name: 'bedDaysLost', halfWidth: 0.5 }],
    ['bedDaysLost', null],
    ['=5', null],
    ['bedDaysLost=0', null],
    ['bedDaysLost=-1', null],
    ['bedDaysLost=many', null],
  ])('%j', (text, expected) => expect(parsePrecision(text)).toEqual(expected));
});

describe('precisionRule', () => {
  it('takes half the t interval of a mean and half of Wilson’s of a share', () => {
    expect(halfWidthOf(summaryOf('bedDaysLost', [2, 4, 4, 4, 5, 5, 7, 9]), 'bedDaysLost')).toBeCloseTo(
      1.787489,
      5,
    );
    const shares = Array.from({ length: 20 }, () => 0);
    expect(halfWidthOf(summaryOf('reached4.system', shares), 'reached4.system')).toBeCloseTo(0.1611 / 2, 4);
  });

  it('stops when all are reached in every variant, and says how far they are', () => {
    const [wide, narrow] = [summaryOf('bedDaysLost', [0, 9, 18]), summaryOf('bedDaysLost', [8, 9, 10])];
    const rule = precisionRule([{ name: 'bedDaysLost', halfWidth: 3 }]);
    expect(rule([narrow]).stop).toBe(true);
    expect(rule([narrow, wide]).stop).toBe(false);
    expect(rule([narrow, wide]).measures[0].halfWidth).toBeCloseTo((4.302653 * 9) / Math.sqrt(3), 5);
  });

  it('is not reached by what is never seen twice', () => {
    const rule = precisionRule([{ name: 'firstDay4.system', halfWidth: 100 }]);
    const decision = rule([summaryOf('firstDay4.system', [NaN, 5, NaN])]);
    expect(decision).toEqual({
      stop: false,
      measures: [{ name: 'firstDay4.system', wanted: 100, halfWidth: null }],
    });
  });

  it('knows no other names', () => {
    expect(() => halfWidthOf(summaryOf('bedDaysLost', [1]), 'nothing')).toThrow('no column nothing');
  });
});
