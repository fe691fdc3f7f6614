import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/experiment/shard.ts';
import { atLevel, dialOf, directEscalation, levelDial } from '../support/dial.ts';
import type { LoggedWinter } from '../support/loggedWinter.ts';
import { runLogged } from '../support/loggedWinter.ts';
import { placesOf } from '../support/parts.ts';
import { scenarioOf, type ScenarioParts } from '../support/scenarioOf.ts';

/** Days from 10:00 to midnight. */
const restOfDay = 14 / 24;
const morePlaces = (size: unknown) => ({ lever: 'places', stage: 'target', op: 'add', size });

/** An action at level 3 that costs 1 a day, so that its cost is the days for which it was on. */
const actionOf = (more: object) => ({
  id: 'help',
  name: 'Help',
  owner: 'the county',
  trigger: { level: 3 },
  effects: [morePlaces(24)],
  cost: { perDay: 1 },
  ...more,
});

function run(levels: readonly number[], actions: object[], more: ScenarioParts = {}, policy?: Policy) {
  const dial = levelDial(levels);
  const scenario = scenarioOf({
    calendar: { days: 14 },
    stages: [dial.stage, placesOf('target', 100, 1)],
    events: dial.events,
    indicators: [dial.indicator, { id: 'target', kind: 'placesFree', scope: 'system', stages: ['target'] }],
    escalation: directEscalation,
    actions,
    ...more,
  });
  return runLogged(scenario, policy === undefined ? {} : { policy });
}

const cost = (winter: LoggedWinter, id = 'help') => winter.figure(`action.${id}.cost`);
const added = (winter: LoggedWinter) =>
  winter.readings('indicator', 'target').map((free) => (free ?? NaN) - 100);

describe('the life of an action', () => {
  it('it starts at the reading that brings the trigger and ends at the reading that takes it away', () => {
    // Level 3 on days 2 and 3: on from day 2, 10:00, to day 4, 10:00. Places follow at 00:00.
    const winter = run([1, 1, 3, 3, 1], [actionOf({})]);
    expect(cost(winter)).toBeCloseTo(2, 12);
    expect(added(winter).slice(0, 7)).toEqual([0, 0, 0, 24, 24, 0, 0]);
    expect(winter.figure('action.help.started')).toBe(1);
    expect(winter.figure('action.help.daysActive')).toBe(3);
  });

  it('it is pending for its lead time, then starts, at whatever hour that is', () => {
    // From day 2, 10:00, a lead of 1.5 days: on from day 3, 22:00, to day 5, 10:00.
    const winter = run([1, 1, 3, 3, 3, 1], [actionOf({ leadDays: 1.5 })]);
    expect(cost(winter)).toBeCloseTo(1.5, 12);
    expect(added(winter).slice(2, 7)).toEqual([0, 0, 24, 24, 0]);
  });

  it('a trigger that goes while it is pending cancels it', () => {
    const winter = run([1, 1, 3, 1, 1], [actionOf({ leadDays: 1.5 })]);
    expect(winter.figure('action.help.started')).toBe(0);
    expect(cost(winter)).toBe(0);
  });

  it('committed, it comes even so, and stays for its minimum duration', () => {
    const winter = run([1, 1, 3, 1, 1], [actionOf({ leadDays: 1.5, committed: true, minimumDays: 2 })]);
    expect(winter.figure('action.help.started')).toBe(1);
    expect(cost(winter)).toBeCloseTo(2, 12);
    expect(added(winter).slice(3, 8)).toEqual([0, 24, 24, 0, 0]);
  });

  it('a cancelled activation does not count against the limit', () => {
    const winter = run([3, 1, 3, 3, 3, 1], [actionOf({ leadDays: 1.5, limit: { activations: 1 } })]);
    expect(winter.figure('action.help.started')).toBe(1);
    expect(winter.figure('action.help.refused')).toBe(0);
  });

  it('the ramp is linear from 0: a quarter of the way through, a quarter of the effect', () => {
    // On from day 2, 10:00, with a ramp of 2 days: 14 of 48 hours by 00:00 on day 3 (7 of 24 places), 38 on day 4 (19).
    const winter = run([1, 1, 3], [actionOf({ rampDays: 2 })]);
    expect(added(winter).slice(2, 7)).toEqual([0, 7, 19, 24, 24]);
  });

  it('a cost per unit follows the ramp: 24 places, half of them on average over 2 days, are 24 place-days', () => {
    const action = actionOf({ rampDays: 2, cost: { perUnitDay: 1 } });
    const winter = run([1, 1, 3, 3, 1], [action]);
    expect(cost(winter)).toBeCloseTo(24, 9);
  });

  it('it is ramped down from where it stands', () => {
    // Full at the end, day 4, 10:00; over 2 days down: 34 of 48 hours left by day 5 (17 of 24), 10 by day 6 (5).
    const winter = run([1, 1, 3, 3, 1], [actionOf({ rampDownDays: 2 })]);
    expect(added(winter).slice(4, 9)).toEqual([24, 17, 5, 0, 0]);
    // Half-way up at the end (1 of 2 days), it goes down from half.
    const half = run([1, 1, 3, 1], [actionOf({ rampDays: 2, rampDownDays: 2 })]);
    expect(added(half).slice(3, 7)).toEqual([7, Math.round(12 * (34 / 48)), Math.round(12 * (10 / 48)), 0]);
  });

  it('the minimum duration beats stepping down', () => {
    const winter = run([1, 1, 3, 1], [actionOf({ minimumDays: 4.5 })]);
    expect(cost(winter)).toBeCloseTo(4.5, 12);
  });

  it('the minimum over, it goes on as long as the trigger is there', () => {
    expect(cost(run([1, 1, 3, 3, 3, 1], [actionOf({ minimumDays: 1 })]))).toBeCloseTo(3, 12);
  });

  it('the maximum ends it though the trigger is there', () => {
    const winter = run([1, 1, 3], [actionOf({ maximumDays: 2.25, coolDownDays: 99 })]);
    expect(cost(winter)).toBeCloseTo(2.25, 12);
  });

  it('the stop rule beats the minimum duration', () => {
    const stop = levelDial([3, 3, 3, 3, 1], 'stop');
    const dial = levelDial([1, 1, 3]);
    const scenario = scenarioOf({
      calendar: { days: 14 },
      stages: [dial.stage, stop.stage, placesOf('target', 100, 1)],
      events: [...dial.events, ...stop.events],
      indicators: [dial.indicator, stop.indicator],
      escalation: directEscalation,
      actions: [
        actionOf({
          trigger: { indicator: 'dial', level: 3 },
          minimumDays: 9,
          stopWhen: { indicator: 'stop', level: 1 },
        }),
      ],
    });
    // On from day 2, 10:00; the other indicator is at 1 on day 4, 10:00.
    expect(cost(runLogged(scenario))).toBeCloseTo(2, 12);
  });

  it('in its cool-down it does not start, whatever the level; after it, it does', () => {
    // On from day 1, 10:00, to day 2, 10:00; cool until day 5, 10:00; on again to day 7, 10:00.
    const winter = run([1, 3, 1, 3, 3, 3, 3, 1], [actionOf({ coolDownDays: 3 })]);
    expect(cost(winter)).toBeCloseTo(3, 12);
    expect(added(winter).slice(0, 9)).toEqual([0, 0, 24, 0, 0, 0, 24, 24, 0]);
  });

  it('cost runs from the start, with what an activation costs', () => {
    const action = actionOf({ leadDays: 1, cost: { perActivation: 100, perDay: 1, from: 'start' } });
    expect(cost(run([1, 1, 3, 3, 3, 1], [action]))).toBeCloseTo(102, 12);
    expect(cost(run([1, 1, 3, 1], [action]))).toBe(0);
  });

  it('or it runs from the commitment, lead time included, and is not given back when it is cancelled', () => {
    const action = actionOf({ leadDays: 2, cost: { perActivation: 100, perDay: 1, from: 'commitment' } });
    expect(cost(run([1, 1, 3, 3, 3, 1], [action]))).toBeCloseTo(103, 12);
    expect(cost(run([1, 1, 3, 1], [action]))).toBeCloseTo(101, 12);
  });

  it('cost is counted in the window, not in the run-out', () => {
    const winter = run([1, 1, 3], [actionOf({})], { calendar: { days: 6, runOutDays: 8 } });
    expect(cost(winter)).toBeCloseTo(3 + restOfDay, 12);
  });

  it('an activation beyond the limit is refused, and recorded once each time the trigger comes', () => {
    const winter = run([3, 1, 3, 3, 1, 3, 1], [actionOf({ limit: { activations: 1 } })]);
    expect(cost(winter)).toBeCloseTo(1, 12);
    expect(winter.figure('action.help.refused')).toBe(2);
  });

  it('the moment at which its money is spent ends it, and it is refused afterwards', () => {
    // Spent at 10:00 on day 2, at which it is still wanted; wanted anew on day 5.
    const winter = run([3, 3, 3, 3, 1, 3], [actionOf({ limit: { cost: 2 } })]);
    expect(cost(winter)).toBeCloseTo(2, 9);
    expect(winter.figure('action.help.refused')).toBe(2);
    expect(added(winter).slice(0, 4)).toEqual([0, 24, 24, 0]);
    expect(cost(run([3], [actionOf({ limit: { cost: 2.25 } })]))).toBeCloseTo(2.25, 9);
    const ramped = actionOf({ rampDays: 4, limit: { cost: 20 }, cost: { perUnitDay: 1 } });
    expect(cost(run([3], [ramped]))).toBeCloseTo(20, 9);
  });

  it('what runs at the end of the window is charged up to it, with a run-out or without', () => {
    expect(cost(run([3], [actionOf({})], { calendar: { days: 3 } }))).toBeCloseTo(2 + restOfDay, 12);
    const withRunOut = run([3], [actionOf({})], { calendar: { days: 3, runOutDays: 4 } });
    expect(cost(withRunOut)).toBeCloseTo(2 + restOfDay, 12);
  });

  it('without staff to lend it is refused, and recorded', () => {
    const lend = { lever: 'redeploy', from: { group: 'donor' }, group: 'receiver', size: 2, floor: 5 };
    const groups = (posts: number) => ({
      workforce: [
        { id: 'donor', scope: 'system', posts },
        { id: 'receiver', scope: 'system', posts: 5 },
      ],
    });
    const refused = run([1, 3, 3, 1], [actionOf({ effects: [lend] })], groups(5));
    expect(refused.figure('action.help.refused')).toBe(1);
    expect(refused.figure('action.help.started')).toBe(0);
    const done = run([1, 3, 3, 1], [actionOf({ effects: [lend] })], groups(6));
    expect(done.figure('action.help.refused')).toBe(0);
    expect(done.figure('action.help.started')).toBe(1);
  });

  it('a limit on people holds over all its areas: what is beyond it is cut, and with nobody left it is refused', () => {
    const lend = { lever: 'redeploy', from: { group: 'donor' }, group: 'receiver', size: 3, floor: 0 };
    const parts = {
      areas: [{ id: 'North' }, { id: 'South' }],
      workforce: [
        { id: 'donor', scope: 'system', posts: 10 },
        { id: 'receiver', posts: 5 },
      ],
    };
    const percents = (fte: number) => {
      const action = actionOf({ scope: 'area', effects: [lend], limit: { fte } });
      const receiver = { id: 'receiver', kind: 'staffingPercent', group: 'receiver' };
      const indicators = [levelDial([3, 3, 1]).indicator, receiver];
      const winter = run([3, 3, 1], [action], { ...parts, indicators });
      const on = ['North', 'South'].map((area) => winter.readings('indicator', 'receiver', area)[1]);
      return [...on, winter.figure('action.help.refused')];
    };
    expect(percents(6)).toEqual([160, 160, 0]);
    expect(percents(4)).toEqual([160, 120, 0]);
    expect(percents(3)).toEqual([160, 100, 1]);
  });

  it('an action without an effect in the model runs and is recorded, and changes nothing', () => {
    const winter = run([1, 1, 3, 3, 1], [actionOf({ modelled: false, effects: [] })]);
    expect(winter.figure('action.help.daysActive')).toBe(3);
    expect(new Set(added(winter))).toEqual(new Set([0]));
  });

  it('no action acts before the window, though levels are read in the warm-up', () => {
    const dial = dialOf([atLevel[3]]);
    const scenario = scenarioOf({
      calendar: { days: 4, warmUpDays: 5 },
      stages: [dial.stage, placesOf('target', 100, 1)],
      indicators: [dial.indicator],
      escalation: directEscalation,
      actions: [actionOf({})],
    });
    expect(cost(runLogged(scenario))).toBeCloseTo(3 + restOfDay, 12);
  });
});

describe('draws of an action', () => {
  const uncertain = { kind: 'uniform', low: 0.25, high: 1.75 };
  const leads = (actions: object[], id = 'help') => {
    const winter = run([3, 3, 3, 1, 3, 3, 3, 1], actions);
    return cost(winter, id);
  };

  it('the lead is keyed by replication, action and activation: another action leaves it alone', () => {
    const alone = leads([actionOf({ leadDays: uncertain })]);
    const besides = leads([
      actionOf({ id: 'other', leadDays: uncertain }),
      actionOf({ leadDays: uncertain }),
    ]);
    expect(besides).toBe(alone);
    expect(alone).toBeGreaterThan(0);
  });

  it('each activation has a lead of its own', () => {
    const both = leads([actionOf({ leadDays: uncertain })]);
    const first = leads([actionOf({ leadDays: uncertain, limit: { activations: 1 } })]);
    expect(both - first).not.toBeCloseTo(first, 6);
  });

  it('each activation has a size of its own', () => {
    const winter = run(
      [3, 1, 3, 1],
      [actionOf({ effects: [morePlaces({ kind: 'uniform', low: 0, high: 99 })] })],
    );
    const [first, second] = [added(winter)[1], added(winter)[3]];
    expect(first).toBeGreaterThan(0);
    expect(second).not.toBe(first);
  });
});

describe('where an action stands', () => {
  const areas = [{ id: 'North' }, { id: 'South' }];
  const byArea = (trigger: object, scope: string) =>
    scenarioOf({
      areas,
      stages: [
        { kind: 'places', id: 'target', places: 100, lengthOfStayDays: 1 },
        { kind: 'places', id: 'dial', places: { byArea: { North: 15, South: 40 } }, lengthOfStayDays: 1 },
      ],
      indicators: [
        {
          id: 'dial',
          kind: 'placesFree',
          stages: ['dial'],
          bands: levelDial([1]).indicator.bands,
        },
        { id: 'target', kind: 'placesFree', stages: ['target'] },
      ],
      escalation: directEscalation,
      actions: [actionOf({ scope, trigger })],
    });
  const addedIn = (scenario: ReturnType<typeof scenarioOf>) => {
    const winter = runLogged(scenario);
    return ['North', 'South'].map((area) => (winter.readings('indicator', 'target', area)[1] ?? NaN) - 100);
  };

  it('by area, each area has its own instance, which acts there alone', () => {
    expect(addedIn(byArea({ level: 3, of: 'area' }, 'area'))).toEqual([24, 0]);
    expect(addedIn(byArea({ indicator: 'dial', level: 3 }, 'area'))).toEqual([24, 0]);
  });

  it('for the system, one instance acts everywhere, on the system’s level', () => {
    expect(addedIn(byArea({ level: 3 }, 'system'))).toEqual([24, 24]);
  });
});

describe('policy', () => {
  const both = [actionOf({}), actionOf({ id: 'other', effects: [morePlaces(6)] })];
  it.each<[string, Policy, number]>([
    ['the plan as written', { actions: 'plan' }, 30],
    ['no actions', { actions: 'none' }, 0],
    ['the plan less one', { without: ['help'] }, 6],
    ['one on its own', { only: ['help'] }, 24],
  ])('%s', (_, policy, places) => {
    expect(added(run([3], both, {}, policy))[2]).toBe(places);
  });
});
