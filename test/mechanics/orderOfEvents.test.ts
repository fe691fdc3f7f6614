import { describe, expect, it } from 'vitest';
import { gatesOf, peopleAt } from '../support/arrivals.ts';
import { runLogged } from '../support/loggedWinter.ts';
import { scenarioOf } from '../support/scenarioOf.ts';

const oneBed = (stay: number, more: object = {}) => ({
  kind: 'places',
  id: 'bed',
  scope: 'system',
  places: 1,
  lengthOfStayDays: stay,
  ...more,
});

describe('order of events at one instant', () => {
  it('a release comes before an arrival: a bed given up at this instant serves whoever comes at it', () => {
    // The first stays [1, 2); the second comes at 2 exactly and, with patience 0, would leave if the bed were taken.
    const { gates, initialState } = gatesOf(peopleAt([1, 2], { to: 'bed' }));
    const bed = oneBed(1, { fallbacks: [{ id: 'away', afterDays: 0, to: 'leave' }] });
    const winter = runLogged(scenarioOf({ stages: [...gates, bed], initialState }));
    expect(winter.times('start', 'bed')).toEqual([1, 2]);
  });

  it('a release comes before a change of capacity: a stay that ends at 00:00 is out before the day’s early release', () => {
    // Stays end at 2 and 2.5. The release of one person at 00:00 on day 2 finds only the second still in place.
    const { gates, initialState } = gatesOf(peopleAt([1, 1.5], { to: 'bed' }));
    const scenario = scenarioOf({
      stages: [...gates, { ...oneBed(1), places: 2 }],
      initialState,
      events: [
        {
          id: 'clearing',
          when: { date: '2024-10-09' },
          durationDays: 1,
          effects: [{ lever: 'release', stage: 'bed', op: 'add', size: 1 }],
        },
      ],
    });
    expect(runLogged(scenario).times('complete', 'bed')).toEqual([2, 2]);
  });

  it('capacity comes before an arrival: tokens issued at 00:00 serve whoever comes at 00:00', () => {
    const { gates, initialState } = gatesOf(peopleAt([1, 2], { to: 'bed' }));
    const bed = oneBed(0.5, { startsPerDay: 1, fallbacks: [{ id: 'away', afterDays: 0, to: 'leave' }] });
    const winter = runLogged(scenarioOf({ stages: [...gates, bed], initialState }));
    expect(winter.times('start', 'bed')).toEqual([1, 2]);
  });

  it('an arrival comes before a start: at an opening hour, the urgent case that arrives then goes first', () => {
    const way = (id: string) => ({ to: 'bed', class: id });
    const { gates, initialState } = gatesOf(
      peopleAt([0.125], way('routine'), 'early'),
      peopleAt([0.375], way('urgent'), 'late'),
    );
    const bed = oneBed(1, {
      classes: [
        { id: 'routine', priority: 2 },
        { id: 'urgent', priority: 1 },
      ],
      openingHours: { opens: 9, closes: 24 },
    });
    const winter = runLogged(scenarioOf({ stages: [...gates, bed], initialState }));
    expect(winter.movesAt('start', 'bed').map((one) => [one.class, one.time])).toEqual([
      ['urgent', 0.375],
      ['routine', 1.375],
    ]);
  });

  it('a start comes before leaving the queue: a bed free at the end of somebody’s patience is taken', () => {
    const { gates, initialState } = gatesOf(peopleAt([1, 1.5], { to: 'bed' }));
    const bed = oneBed(1, { fallbacks: [{ id: 'away', afterDays: 0.5, to: 'leave' }] });
    const winter = runLogged(scenarioOf({ stages: [...gates, bed], initialState }));
    expect(winter.times('start', 'bed')).toEqual([1, 2]);
    expect(winter.times('unqueue', 'bed')).toEqual([1, 2]);
  });

  it('starts are repeated until nothing more can start: a decision without duration feeds the next stage at once', () => {
    const { gates, initialState } = gatesOf(peopleAt([0.25, 0.25, 0.25], { to: 'panel' }));
    const panel = {
      kind: 'panel',
      id: 'panel',
      scope: 'system',
      sittingDays: [1],
      hour: 12,
      casesPerSitting: 3,
      routes: [{ to: [{ to: 'bed' }] }],
    };
    const winter = runLogged(
      scenarioOf({ stages: [...gates, panel, { ...oneBed(1), places: 2 }], initialState }),
    );
    expect(winter.times('start', 'bed')).toEqual([0.5, 0.5, 1.5]);
  });

  it('leaving comes before a reading: whoever leaves at 10:00 is not counted as waiting at 10:00', () => {
    const tenOClock = 10 / 24;
    const { gates, initialState } = gatesOf(peopleAt([0, tenOClock], { to: 'bed' }));
    const bed = oneBed(5, { fallbacks: [{ id: 'away', afterDays: 0, to: 'leave' }] });
    const winter = runLogged(scenarioOf({ stages: [...gates, bed], initialState }));
    expect(winter.readings('waiting', 'bed')[0]).toBe(0);
    expect(winter.times('leave')[0]).toBeCloseTo(tenOClock, 12);
  });

  it('a reading comes before a decision: the reading of 10:00 does not show what it sets off at 10:00', () => {
    // One person waits at 10:00; that is level 3, at which the fallback is turned on, and he or she leaves at once.
    const { gates, initialState } = gatesOf(peopleAt([0.25, 0.25], { to: 'bed' }));
    const away = { id: 'away', afterDays: 0, to: 'leave', enabled: false };
    const scenario = scenarioOf({
      stages: [...gates, oneBed(30, { fallbacks: [away] })],
      initialState,
      indicators: [
        {
          id: 'queue',
          kind: 'census',
          scope: 'system',
          count: [{ stage: 'bed', states: ['waiting'] }],
          bands: {
            running: [
              { level: 1, to: 1 },
              { level: 3, from: 1 },
            ],
          },
        },
      ],
      escalation: { system: { kind: 'worst' } },
      actions: [
        {
          id: 'divert',
          name: 'Divert',
          owner: 'the county',
          trigger: { level: 3 },
          effects: [{ lever: 'fallbackEnabled', stage: 'bed', fallback: 'away', op: 'set', size: 1 }],
        },
      ],
    });
    const winter = runLogged(scenario);
    expect(winter.readings('indicator', 'queue').slice(0, 2)).toEqual([1, 0]);
    expect(winter.times('leave')).toEqual([10 / 24]);
  });

  it('ties of one kind go by sequence: people who come at one instant are served in the order of the list', () => {
    const { gates, initialState } = gatesOf(peopleAt([1, 1, 1], { to: 'bed' }));
    const winter = runLogged(scenarioOf({ stages: [...gates, oneBed(0.5)], initialState }));
    const order = winter.movesAt('arrive').map(({ who }) => who);
    expect(winter.movesAt('start', 'bed').map(({ who }) => who)).toEqual(order);
  });
});
