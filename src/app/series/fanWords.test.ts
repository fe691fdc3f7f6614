import { describe, expect, it } from 'vitest';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { describeDay, fanTable } from './fanWords.ts';
import type { SeriesChart } from './seriesCharts.ts';

const flat = (value: number) => [value, value];
const chart: SeriesChart = {
  ...{ id: 'waiting.desk.system', kind: 'waiting', part: 'desk', worse: 'high' },
  ...{ title: 'Desk', unit: 'people waiting', scope: 'system' },
  ...{ samples: [], triggers: [], fromZero: true, observed: [null, 7] },
  series: { p5: flat(1), p25: flat(2), p50: flat(3), p75: flat(4), p95: flat(5) },
};
const without = { ...chart, observed: undefined };

describe('a fan chart in words', () => {
  it('says what was recorded on the days on which something was', () => {
    const lines = (day: number) => describeDay('2025-12-25', chart, day).split('\n');
    expect(lines(0)).toHaveLength(4);
    expect(lines(1)[4]).toBe('recorded 7');
  });

  it('names what the calendar has on the day', () => {
    const marks = [{ label: 'Christmas', from: 0, to: 0, kind: 'holiday' as const }];
    expect(describeDay('2025-12-25', chart, 0, marks).split('\n')[1]).toBe('Christmas');
    expect(describeDay('2025-12-25', chart, 1, marks)).not.toContain('Christmas');
  });

  it('has the days shown alone in its table', () => {
    const { rows } = fanTable('2025-12-25', tinyScenario(), chart, { from: 1, to: 2 });
    expect(rows.map(([day, ...cells]) => [day.replaceAll('\u00a0', ' '), cells[2], cells[5]])).toEqual([
      ['Friday 26 December 2025', '3', '7'],
    ]);
  });

  it('has a column of what was recorded in its table, and none without a recorded series', () => {
    const scenario = tinyScenario();
    const { columns, rows } = fanTable('2025-12-25', scenario, chart);
    expect(columns.at(-1)).toEqual({ label: 'Recorded', numeric: true });
    expect(rows.map((row) => row.at(-1))).toEqual(['', '7']);
    expect(fanTable('2025-12-25', scenario, without).rows[0]).toHaveLength(6);
  });
});

describe('a fan chart with one winter over it', () => {
  const traced = { ...without, traced: [8, null], compared: [9, 6] };

  it('reads that winter off first, then the same one without actions', () => {
    const lines = describeDay('2025-12-25', traced, 0).split('\n');
    expect(lines.slice(1, 3)).toEqual(['this winter 8 people waiting', 'without the plan’s actions 9']);
    const { columns, rows } = fanTable('2025-12-25', tinyScenario(), traced);
    expect(columns.slice(1, 3).map(({ label }) => label)).toEqual([
      'This winter',
      'Without the plan’s actions',
    ]);
    expect(rows[1].slice(1, 3)).toEqual(['none', '6']);
  });
});
