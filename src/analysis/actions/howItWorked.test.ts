import { describe, expect, it } from 'vitest';
import { restlessCounty } from '../../../test/support/restlessCounty.ts';
import type { Probe } from '../../experiment/record/probe.ts';
import { runExperiment } from '../../experiment/run/runExperiment.ts';
import { crisesIn } from '../thresholds/crisis.ts';
import { howExperiment } from './actionWinters.ts';
import { howItWorked } from './howItWorked.ts';
import { howResult } from './howResult.ts';
import { morningsOf, type WatchedSeries } from './watchedSeries.ts';
import { inlineRunner } from '../../../test/support/openHere.ts';

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
    // By winter: (0 - 1) / 2, 0 / 2, (0 - 4) / 2, and the one day that has a figure.
    expect(howItWorked(winters).overall).toMatchObject({ mean: (-0.5 + 0 - 2 + 0) / 4, n: 4 });
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
  const waiting: WatchedSeries = { kind: 'waiting', part: 'beds', scope: 'system' };
  const crisis = { stage: 'beds', scope: 'system', over: 6, days: 2 };

  async function run(action: string, winters = 12) {
    const question = { action, watched: waiting, crisis };
    const { variants, probe, read } = howExperiment(county, question);
    const runner = inlineRunner();
    const options = { seed: 'how', replications: 12, runner, now: () => 0, detail: 'recorded' } as const;
    const result = await runExperiment({ ...options, variants, probeOf: () => probe });
    const [plan, without] = result.summaries;
    const told = howResult(county, { question, plan, without, wanted: winters });
    return { plan, worked: read(plan, without, winters), result: told };
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

  it('have the crises of the winters without the action, told apart from those of the plan', async () => {
    const { worked, result } = await run('slow');
    const onset = (people: Float64Array) => crisesIn(people, crisis).find((one) => one.onset > 0)?.onset;
    const [without, withIt] = [worked.people.without.map(onset), worked.people.withIt.map(onset)];
    const share = (all: unknown[]) => all.filter((one) => one !== undefined).length / 12;
    expect(result.crisis.without.probability).toBe(share(without));
    expect(result.crisis.withIt.probability).toBe(share(withIt));
    expect(without).not.toEqual(withIt);
    expect(result.lead.n).toBe(without.filter((one) => one !== undefined).length);
    const ahead = without.filter((day, winter) => day !== undefined && worked.firstDays[winter] < day);
    expect(result.lead.before.probability).toBe(ahead.length / result.lead.n);
  });

  it('are cut to those that are asked about', async () => {
    const { plan, worked, result } = await run('slow', 1);
    // What the probe has read is all that is kept of recorded winters.
    expect([plan.replications, plan.recordings.winters.length]).toEqual([12, 0]);
    expect([worked.firstDays.length, worked.people.without.length, result.replications]).toEqual([1, 1, 1]);
    expect(result.overall).toMatchObject({ n: 1, low: null, high: null });
  });

  it('work out a crisis that is exceeded on a tenth of all mornings, by those without the action', async () => {
    const question = { action: 'slow', watched: waiting, crisis: { ...crisis, over: null } };
    const { variants, probe } = howExperiment(county, question);
    const options = { seed: 'how', replications: 3, runner: inlineRunner(), now: () => 0 } as const;
    const ended = await runExperiment({ ...options, variants, probeOf: () => probe, detail: 'recorded' });
    const [plan, without] = ended.summaries;
    const result = howResult(county, { question, plan, without, wanted: 3 });
    const all = result.band.p50.map((_, day) => [...without.probedColumn(`people${day}`)]).flat();
    expect(all.filter((people) => people > result.crisis.over).length).toBeLessThanOrEqual(all.length / 10);
    expect(all.filter((people) => people >= result.crisis.over).length).toBeGreaterThan(all.length / 10);
    expect(result.crisis.isDefault).toBe(true);
  });

  it('watch people delayed in hospital, who wait for a bed here', async () => {
    const delayed = morningsOf(county, { kind: 'delayed', part: null, scope: 'system' });
    const inNorth = morningsOf(county, { kind: 'delayed', part: null, scope: 'North' });
    const inSouth = morningsOf(county, { kind: 'delayed', part: null, scope: 'South' });
    const beds = morningsOf(county, waiting);
    const [variant] = howExperiment(county, { action: 'slow', watched: waiting, crisis }).variants;
    const probe: Probe = {
      names: ['apart', 'sum', 'seen'],
      read: (winter) => {
        const [all, queue] = [delayed(winter), beds(winter)];
        const [north, south] = [inNorth(winter), inSouth(winter)];
        const apart = all.filter((people, day) => people !== queue[day]).length;
        return [
          apart,
          all.filter((people, day) => people !== north[day] + south[day]).length,
          Math.max(...all),
        ];
      },
    };
    const options = { seed: 'how', replications: 3, runner: inlineRunner(), now: () => 0 } as const;
    const { summaries } = await runExperiment({
      ...{ ...options, variants: [variant], probeOf: () => probe },
      detail: 'recorded',
    });
    expect([...summaries[0].probedColumn('apart'), ...summaries[0].probedColumn('sum')]).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    expect(Math.max(...summaries[0].probedColumn('seen'))).toBeGreaterThan(0);
  });

  it('are refused for what there is not', () => {
    const asked = { action: 'slow', watched: waiting, crisis };
    expect(() => howExperiment(county, { ...asked, action: 'note' })).toThrow('no modelled action "note"');
    expect(() => howExperiment(county, { ...asked, watched: { ...waiting, part: 'x' } })).toThrow(
      'no series',
    );
  });
});
