import { describe, expect, it } from 'vitest';
import { gatesOf, peopleAt } from '../support/arrivals.ts';
import { type LoggedWinter, runLogged } from '../support/loggedWinter.ts';
import { actionFrom, eventOn, placesOf, teamOf, times } from '../support/parts.ts';
import { scenarioOf, type ScenarioParts } from '../support/scenarioOf.ts';

function run(arrivals: readonly number[], stages: object[], more: ScenarioParts = {}): LoggedWinter {
  const { gates, initialState } = gatesOf(peopleAt(arrivals, { to: 'first' }));
  return runLogged(
    scenarioOf({ calendar: { days: 14 }, stages: [...gates, ...stages], initialState, ...more }),
  );
}

const fallback = (to: string, afterDays: unknown, more: object = {}) => ({
  id: 'other',
  to,
  afterDays,
  ...more,
});

describe('holds', () => {
  const held = (hold: string, next: object) => [
    placesOf('first', 1, 1, { routes: [{ to: [{ to: 'next', hold }] }] }),
    next,
  ];

  it('a hold until the start keeps the place while waiting, without progress, and gives it up at the start', () => {
    // The next stage has one place: free, then taken until day 5; the second of the first stage waits in its place.
    const winter = run([0, 0, 0], held('untilStart', placesOf('next', 1, 4)));
    expect(winter.times('start', 'first')).toEqual([0, 1, 5]);
    expect(winter.times('hold', 'first')).toEqual([1, 2, 6]);
    expect(winter.times('release', 'first')).toEqual([1, 5, 9]);
  });

  it('a hold until the end keeps the place through the next stage’s work', () => {
    const winter = run([0, 0], held('untilEnd', teamOf('next', 1, 48)));
    expect(winter.times('complete', 'next')).toEqual([3, 6]);
    expect(winter.times('release', 'first')).toEqual([3, 6]);
    expect(winter.times('start', 'first')).toEqual([0, 3]);
  });

  it('a hold until the end goes on where the way after it holds too', () => {
    const next = teamOf('next', 1, 24, { routes: [{ to: [{ to: 'last', hold: 'untilStart' }] }] });
    const winter = run([0, 0], [...held('untilEnd', next), placesOf('last', 1, 3)]);
    expect(winter.times('start', 'last')).toEqual([2, 5]);
    expect(winter.times('release', 'first')).toEqual([2, 5]);
  });

  it('whoever is on hold is occupied in the morning’s count and in the mean', () => {
    const winter = run([0, 0], held('untilStart', placesOf('next', 1, 4)), { calendar: { days: 6 } });
    expect(winter.readings('occupied', 'first')).toEqual([1, 1, 1, 1, 1, 0]);
    expect(winter.figure('stage.first.system.meanOccupied')).toBeCloseTo(5 / 6, 12);
  });

  it('two who wait for each other’s places on ways marked as a swap change over at once', () => {
    const pair = (id: string, to: string, stay: number) =>
      placesOf(id, 1, stay, {
        classes: [{ id: 'new' }, { id: 'moved', lengthOfStayDays: 1 }],
        routes: [
          { classes: ['new'], to: [{ to, class: 'moved', hold: 'untilStart', swap: true }] },
          { to: [{ to: 'leave' }] },
        ],
      });
    const { gates, initialState } = gatesOf(
      peopleAt([0], { to: 'first' }, 'firstGate'),
      peopleAt([0], { to: 'second' }, 'secondGate'),
    );
    const stages = [...gates, pair('first', 'second', 2), pair('second', 'first', 3)];
    const winter = runLogged(scenarioOf({ calendar: { days: 14 }, stages, initialState }));
    // Ready on days 2 and 3: on day 3 both start at the other stage, and leave it on day 4.
    expect(winter.times('start', 'first')).toEqual([0, 3]);
    expect(winter.times('start', 'second')).toEqual([0, 3]);
    expect(winter.times('leave')).toEqual([4, 4]);
  });

  it('a cycle of holds that is not marked as a swap is refused', () => {
    const pair = (id: string, to: string) =>
      placesOf(id, 1, 1, { routes: [{ to: [{ to, hold: 'untilStart' }] }] });
    expect(() => scenarioOf({ stages: [pair('first', 'second'), pair('second', 'first')] })).toThrow(/swap/);
  });
});

describe('fallbacks', () => {
  const busy = (more: object) => placesOf('first', 1, 10, more);

  it('the clock starts on joining the queue: after two days of waiting, whenever one came', () => {
    const winter = run(
      [0, 0.5, 1.25],
      [busy({ fallbacks: [fallback('other', 2)] }), placesOf('other', 9, 1)],
    );
    expect(winter.times('start', 'other')).toEqual([2.5, 3.25]);
  });

  it('a second visit to the queue has a clock of its own', () => {
    // Half a day elsewhere brings one back: two days from the first joining, two more from the second.
    const other = placesOf('other', 9, 0.5, { routes: [{ to: [{ to: 'first' }] }] });
    const winter = run([0, 0.5], [busy({ fallbacks: [fallback('other', 2)] }), other]);
    expect(winter.times('start', 'other').slice(0, 3)).toEqual([2.5, 5, 7.5]);
  });

  it('where the place is not kept the old queue is left: nobody starts there though a place comes free', () => {
    const stages = [
      placesOf('first', 1, 3, { fallbacks: [fallback('other', 1)] }),
      placesOf('other', 1, 9, { openingHours: { opens: 0, closes: 24, days: [7] } }),
    ];
    const winter = run([0, 0.5], stages);
    expect(winter.times('unqueue', 'first')).toEqual([0, 1.5]);
    expect(winter.times('start', 'other')).toEqual([6]);
  });

  it('where the place is kept one waits in both queues, and the first to serve has the person', () => {
    const stages = (day: number) => [
      placesOf('first', 1, 3, { fallbacks: [fallback('other', 1, { keepsPlaceInQueue: true })] }),
      placesOf('other', 1, 9, { openingHours: { opens: 0, closes: 24, days: [day] } }),
    ];
    // Other opens on Sunday: first is free on day 3. Or it opens on Wednesday, day 2, and has the person before.
    const original = run([0, 0.5], stages(7));
    expect(original.times('start', 'first')).toEqual([0, 3]);
    expect(original.times('start', 'other')).toEqual([]);
    const second = run([0, 0.5], stages(3));
    expect(second.times('start', 'first')).toEqual([0]);
    expect(second.times('start', 'other')).toEqual([2]);
    expect(second.times('unqueue', 'first').at(-1)).toBe(2);
  });

  it.each(['original first', 'fallback first'])(
    'at a tie the original wins: both open at 00:00 on day 2, %s in the file',
    (order) => {
      const openingHours = { opens: 0, closes: 24, days: [3] };
      const first = placesOf('first', 1, 3, {
        openingHours,
        fallbacks: [fallback('other', 1, { keepsPlaceInQueue: true })],
      });
      const stages = [first, placesOf('other', 1, 3, { openingHours })];
      const winter = run([0.5], order === 'original first' ? stages : stages.toReversed());
      expect(winter.times('start', 'first')).toEqual([2]);
      expect(winter.times('start', 'other')).toEqual([]);
    },
  );

  it('at a tie the original wins: a place given up there at the instant at which the other opens', () => {
    const first = placesOf('first', 1, 3, { fallbacks: [fallback('other', 1, { keepsPlaceInQueue: true })] });
    const other = placesOf('other', 1, 9, { openingHours: { opens: 0, closes: 24, days: [4] } });
    const winter = run([0, 0.5], [other, first]);
    expect(winter.times('start', 'first')).toEqual([0, 3]);
    expect(winter.times('start', 'other')).toEqual([]);
  });

  it('at a tie of a start and the end of patience the original wins', () => {
    const stages = [
      placesOf('first', 1, 1, { fallbacks: [fallback('other', 0.5)] }),
      placesOf('other', 9, 1),
    ];
    const winter = run([0, 0.5], stages);
    expect(winter.times('start', 'first')).toEqual([0, 1]);
    expect(winter.times('start', 'other')).toEqual([]);
  });

  it('a fallback into a stage whose place is already held is passed over', () => {
    const stages = [
      placesOf('first', 1, 1, { routes: [{ to: [{ to: 'next', hold: 'untilStart' }] }] }),
      placesOf('next', 1, 5, { fallbacks: [fallback('first', 1)] }),
    ];
    const winter = run([0, 0], stages);
    // The second holds its place in the first stage from day 2 and waits until day 6, fallback or not.
    expect(winter.times('start', 'first')).toEqual([0, 1]);
    expect(winter.times('start', 'next')).toEqual([1, 6]);
    expect(winter.times('join', 'first')).toEqual([0, 0]);
  });

  it('leaving the queue for good ends the wait and gives up a held place', () => {
    const stages = [
      placesOf('first', 1, 1, { routes: [{ to: [{ to: 'next', hold: 'untilStart' }] }] }),
      placesOf('next', 1, 5, { fallbacks: [fallback('leave', 1)] }),
    ];
    const winter = run([0, 0, 0], stages);
    expect(winter.times('start', 'first')).toEqual([0, 1, 3]);
    expect(winter.times('leave')).toEqual([3, 5, 6]);
  });

  it('a fallback of 0 days turns whoever finds no place away at once', () => {
    const winter = run([0, 1, 11], [busy({ fallbacks: [fallback('leave', 0)] })]);
    expect(winter.times('start', 'first')).toEqual([0, 11]);
    expect(winter.times('leave')).toEqual([1, 10]);
  });

  it('a share of people takes it, each by his or her own mark: the same people whatever the share allows more', () => {
    const taken = (probability: number) => {
      const stages = [busy({ fallbacks: [fallback('leave', 1, { probability })] })];
      return new Set(
        run(times(400, 0), stages)
          .movesAt('leave')
          .map(({ who }) => who),
      );
    };
    const few = taken(0.3);
    const more = taken(0.6);
    expect([...few].every((who) => more.has(who))).toBe(true);
    expect(Math.abs(few.size / 399 - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 399));
    expect(Math.abs(more.size / 399 - 0.6)).toBeLessThan(4 * Math.sqrt((0.6 * 0.4) / 399));
  });

  it('it is for the classes that it names', () => {
    const { gates, initialState } = gatesOf(
      peopleAt([0, 0.5], { to: 'first', class: 'calm' }, 'calmGate'),
      peopleAt([0.5], { to: 'first', class: 'urgent' }, 'urgentGate'),
    );
    const first = busy({
      classes: [{ id: 'calm' }, { id: 'urgent' }],
      fallbacks: [fallback('leave', 1, { classes: ['urgent'] })],
    });
    const winter = runLogged(scenarioOf({ stages: [...gates, first], initialState }));
    expect(winter.times('leave')).toEqual([1.5]);
    expect(winter.movesAt('unqueue').map((one) => one.class)).toEqual(['calm', 'urgent']);
  });

  it('turned on within the day, it takes at once those who have waited longer, and others when they have', () => {
    const off = fallback('leave', 1, { enabled: false });
    const on = { lever: 'fallbackEnabled', stage: 'first', fallback: 'other', op: 'set', size: 1 };
    const winter = run([0, 0.5, 2.25], [busy({ fallbacks: [off] })], {
      actions: [actionFrom('2024-10-09', [on])],
    });
    expect(winter.times('leave').slice(0, 2)).toEqual([2 + 10 / 24, 3.25]);
  });

  it('its days may be moved: at once for everybody who waits, by an action or an event', () => {
    // The first is served; 4 days of waiting become 1 from day 2, 10:00, or (for one day) from day 2, 00:00.
    const two = [busy({ fallbacks: [fallback('leave', 4)] })];
    const days = { lever: 'fallbackDays', stage: 'first', fallback: 'other', op: 'set', size: 1 };
    const byAction = run([0, 1.875, 2.25], two, { actions: [actionFrom('2024-10-09', [days])] });
    expect(byAction.times('leave').slice(0, 2)).toEqual([2.875, 3.25]);
    const byEvent = run([0, 0.5, 2.25], two, { events: [eventOn('2024-10-09', 1, [days])] });
    expect(byEvent.times('leave').slice(0, 2)).toEqual([2, 6.25]);
  });

  it('turned on by an event, it takes at 00:00 those who have waited longer', () => {
    const off = fallback('leave', 1, { enabled: false });
    const on = { lever: 'fallbackEnabled', stage: 'first', fallback: 'other', op: 'set', size: 1 };
    const winter = run([0, 0.5, 2.25], [busy({ fallbacks: [off] })], {
      events: [eventOn('2024-10-09', 1, [on])],
    });
    expect(winter.times('leave').slice(0, 1)).toEqual([2]);
  });

  it('a time away after the fallback is spent before joining the other queue', () => {
    const stages = [
      busy({ fallbacks: [fallback('other', 1, { afterLeavingDays: 0.5 })] }),
      placesOf('other', 9, 1),
    ];
    const winter = run([0, 0.5], stages);
    expect(winter.times('join', 'other')).toEqual([2]);
  });
});
