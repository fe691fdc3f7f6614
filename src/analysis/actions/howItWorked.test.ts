import { describe, expect, it } from 'vitest';
import { restlessCounty } from '../../../test/support/restlessCounty.ts';
import { InlineRunner } from '../../experiment/inlineRunner.ts';
import { runExperiment } from '../../experiment/runExperiment.ts';
import { howExperiment } from './actionWinters.ts';
import { howItWorked } from './howItWorked.ts';

const of = (...values: number[]) => Float64Array.of(...values);

describe('how an action worked', () => {
  const winters = {
    firstDays: of(10, NaN, 20, 30),
    daysActive: of(5, 0, 9, 7),
    withIt: [of(3, 3, 3, 3), of(1, 4, 2, NaN)],
    without: [of(3, 3, 3, 3), of(2, 4, 6, 8)],
    crises: of(15, 12, 18, NaN),
  };

  it('is when it came and for how long, over the winters in which it did', () => {
    const { started, firstDay, daysOn } = howItWorked(winters);
    expect(started.probability).toBe(0.75);
    // Three winters are too few for a tenth.
    expect(firstDay).toEqual({ p10: null, p50: 20, p90: null });
    expect(daysOn).toMatchObject({ mean: 7, n: 3 });
  });

  it('is how far ahead of the crisis it was; a winter in which it never came is one in which it was not', () => {
    const { lead } = howItWorked(winters);
    expect(lead).toMatchObject({ n: 3, before: { probability: 1 / 3 } });
    // 5 days ahead in one winter, 2 days late in another.
    expect(lead!.days).toMatchObject({ n: 2, value: -2 });
    expect(howItWorked({ ...winters, crises: undefined }).lead).toBeNull();
  });

  it('is what it moved on each day, paired by winter', () => {
    const { difference, band } = howItWorked(winters);
    expect(difference[0]).toMatchObject({ mean: 0, low: 0, high: 0, n: 4 });
    expect(difference[1]).toMatchObject({ mean: (-1 + 0 - 4) / 3, n: 3 });
    expect(band.p50).toEqual([0, -1]);
    expect(band.p95).toEqual([null, null]);
  });

  it('tells nothing of an action that never came', () => {
    const never = { ...winters, firstDays: of(NaN, NaN), daysActive: of(0, 0) };
    const { started, firstDay, daysOn } = howItWorked(never);
    expect([started.probability, firstDay.p50, daysOn]).toEqual([0, null, null]);
    expect(started.high).toBeGreaterThan(0.5);
  });
});

describe('the winters of one action', () => {
  const county = restlessCounty();
  const waiting = { kind: 'waiting', part: 'beds', scope: 'system' } as const;

  async function run(action: string) {
    const { variants, probe, read } = howExperiment(county, action, waiting);
    const runner = new InlineRunner();
    const options = { seed: 'how', replications: 12, runner, now: () => 0, detail: 'full' } as const;
    const result = await runExperiment({ ...options, variants, probeOf: () => probe });
    const [plan, without] = result.summaries;
    return { plan, worked: read(plan, without) };
  }

  it('differ on no day before it is on, and from the day on which it came on in some', async () => {
    const { plan, worked } = await run('slow');
    const started = plan.column('action.slow.started');
    worked.firstDays.forEach((first, winter) => {
      expect(Number.isNaN(first)).toBe(started[winter] === 0);
      const upTo = Number.isNaN(first) ? county.calendar.days : first + 1;
      for (let day = 0; day < upTo; day++)
        expect(worked.withIt[day][winter]).toBe(worked.without[day][winter]);
    });
    const { difference, started: share } = howItWorked(worked);
    expect(share.probability).toBeGreaterThan(0);
    expect(difference.some((one) => one!.mean < 0)).toBe(true);
  });

  it('show a dated action from its date on', async () => {
    const { worked } = await run('dated');
    expect([...new Set(worked.firstDays)]).toEqual([19]);
    expect(howItWorked(worked).firstDay).toEqual({ p10: 19, p50: 19, p90: 19 });
  });

  it('are refused for what there is not', () => {
    expect(() => howExperiment(county, 'note', waiting)).toThrow('no modelled action "note"');
    expect(() => howExperiment(county, 'slow', { ...waiting, part: 'x' })).toThrow('no series');
  });
});
