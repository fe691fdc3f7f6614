import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/experiment/outcomes/columns.ts';
import { runShard } from '../../src/experiment/run/runShard.ts';
import type { Policy } from '../../src/experiment/shard.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { arbitraryScenario } from '../support/arbitraryScenario.ts';
import { LoggedWinter, runWinters } from '../support/loggedWinter.ts';
import { scenarioOf } from '../support/scenarioOf.ts';
import { shippedScenario } from '../support/shippedFiles.ts';
import { openHere } from '../support/openHere.ts';

const kent = shippedScenario('kent-2025-26');

/** The bits of a run of winters, however it is cut into shards. */
function bits(scenario: Scenario, cuts: readonly number[], policy: Policy = { actions: 'plan' }): string {
  const opened = openHere(scenario);
  let from = 0;
  return cuts
    .map((count) => {
      const { rows, readings, levels } = runWinters(opened, from, count, { policy });
      from += count;
      return [rows, readings, levels].map((part) => Buffer.from(part.buffer).toString('hex'));
    })
    .reduce((all, parts) => all.map((text, i) => text + parts[i]), ['', '', ''])
    .join('|');
}

/** A winter that outgrows its limits. */
function flooded() {
  const scenario = scenarioOf({
    calendar: { days: 400 },
    streams: [{ id: 'people', scope: 'system', ratePerDay: 4000, routes: [{ to: [{ to: 'desk' }] }] }],
    stages: [{ kind: 'team', id: 'desk', scope: 'system', staff: { number: 0 }, serviceHours: 1 }],
  });
  const policy = { actions: 'plan' } as const;
  const shard = { hash: '', variants: [{ policy }], seed: 'x', from: 4, count: 1, detail: 'full' } as const;
  return runShard(openHere(scenario), shard);
}

describe('the same winters', () => {
  it('come out to the last bit whatever the shards, in a used and in a fresh model', () => {
    const whole = bits(kent, [5]);
    expect(bits(kent, [1, 3, 1])).toBe(whole);
    expect(bits(kent, [2, 3])).toBe(whole);
  });

  it('come out the same in any order', () => {
    const opened = openHere(kent);
    const late = runWinters(opened, 3, 1);
    runWinters(opened, 0, 2);
    expect(Array.from(runWinters(opened, 3, 1).rows)).toEqual(Array.from(late.rows));
  });

  it('come out the same whoever else was simulated in this thread meanwhile: they share its memory of people', () => {
    const [mine, others] = [kent, shippedScenario('example-county')].map(openHere);
    const alone = Array.from(runWinters(mine, 2, 1).rows);
    runWinters(others, 0, 2);
    expect(Array.from(runWinters(mine, 2, 1).rows)).toEqual(alone);
    expect(flooded().kind).toBe('failed');
    expect(Array.from(runWinters(mine, 2, 1).rows)).toEqual(alone);
  });

  it('generated networks too', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(bits(scenario, [1, 2])).toBe(bits(scenario, [3]));
      }),
      { numRuns: 10, seed: 7 },
    );
  });

  it('are the winters of no policy when the plan never triggers', () => {
    const never = {
      ...kent,
      actions: kent.actions.map((action) => ({
        ...action,
        trigger: { from: '2030-01-01', to: '2030-01-02' },
      })),
    };
    const columns = columnsOf(kent);
    const plan = runWinters(openHere(never), 0, 3);
    const none = runWinters(openHere(never), 0, 3, { policy: { actions: 'none' } });
    expect(columns.length).toBeGreaterThan(100);
    expect(Array.from(plan.rows)).toEqual(Array.from(none.rows));
    expect(Array.from(plan.readings)).toEqual(Array.from(none.readings));
  });

  it('part only from the moment at which a policy first acts', () => {
    const opened = openHere(kent);
    const { timeline } = opened.model;
    const days = timeline.windowEnd - timeline.windowStart;
    const plan = runWinters(opened, 0, 1);
    const firstDay = firstActiveDay();
    const none = runWinters(opened, 0, 1, { policy: { actions: 'none' } });
    const sameUpTo = firstDifference(plan.readings, none.readings, days);
    expect(sameUpTo).toBeGreaterThanOrEqual(firstDay);
    expect(sameUpTo).toBeLessThan(days);

    function firstActiveDay(): number {
      const { activeDays } = opened.winter.plan;
      let first = days;
      for (let action = 0; action < kent.actions.length; action++) {
        for (let day = 0; day < first; day++) {
          if (activeDays[action * timeline.days + timeline.windowStart + day]) first = day;
        }
      }
      return first;
    }
  });

  it('an event that never happens leaves every bit', () => {
    const never = {
      ...kent,
      events: [
        ...kent.events,
        {
          id: 'never',
          when: { date: '2026-01-10' },
          probability: 0,
          durationDays: 5,
          effects: [
            {
              lever: 'staffPresent',
              group: kent.workforce[0].id,
              op: 'multiply',
              size: 0,
              lagDays: 0,
              scale: 1,
            },
          ],
        },
      ],
    } as Scenario;
    expect(bits(never, [2])).toBe(bits(kent, [2]));
  });

  it('one extra person changes no other person’s draws', () => {
    const few = new LoggedWinter(open(4));
    const more = new LoggedWinter(open(4.6));
    const ends = (winter: LoggedWinter) =>
      new Map(winter.movesAt('complete', 'ward').map((one) => [one.who, one.time]));
    const before = ends(few);
    const after = ends(more);
    expect(after.size).toBeGreaterThan(before.size);
    for (const [who, time] of before) expect(after.get(who)).toBe(time);

    function open(rate: number): Scenario {
      return scenarioOf({
        calendar: { days: 60 },
        streams: [{ id: 'people', scope: 'system', ratePerDay: rate, routes: [{ to: [{ to: 'ward' }] }] }],
        stages: [
          {
            kind: 'places',
            id: 'ward',
            scope: 'system',
            places: 'unlimited',
            lengthOfStayDays: { kind: 'lognormal', mean: 5, sd: 4 },
          },
        ],
      });
    }
  });

  it('a winter that cannot be run is a failed reply with its number and stage', () => {
    expect(flooded()).toMatchObject({
      kind: 'failed',
      problem: { replication: 4, stage: 'desk', seed: 'x' },
    });
  });

  it('days at the four levels add up to the days', () => {
    const { rows } = runWinters(openHere(kent), 0, 3);
    const columns = columnsOf(kent);
    for (let winter = 0; winter < 3; winter++) {
      for (const scope of [...kent.areas.map((area) => area.id), 'system']) {
        const days = [1, 2, 3, 4].map((level) => {
          const at = columns.findIndex((column) => column.id === `daysAt${level}.${scope}`);
          return rows[winter * columns.length + at];
        });
        expect(days.reduce((sum, one) => sum + one, 0)).toBe(kent.calendar.days);
      }
    }
  });
});

/** The first day on which any series differs. */
function firstDifference(a: Uint32Array, b: Uint32Array, days: number): number {
  let first = days;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) first = Math.min(first, i % days);
  return first;
}
