import { describe, expect, it } from 'vitest';
import { gatesOf, peopleAt } from '../support/arrivals.ts';
import { runLogged } from '../support/loggedWinter.ts';
import { actionFrom, eventOn, placesOf, times } from '../support/parts.ts';
import { scenarioOf, type ScenarioParts } from '../support/scenarioOf.ts';

const tenOClock = 10 / 24;

/** Start times at a stage of unlimited places and stays of a day, unless `stage` says otherwise. */
function startsOf(arrivals: readonly number[], stage: object, more: ScenarioParts = {}): number[] {
  const { gates, initialState } = gatesOf(peopleAt(arrivals, { to: 'ward' }));
  const ward = { ...placesOf('ward', 'unlimited', 1), ...stage };
  return runLogged(scenarioOf({ stages: [...gates, ward], initialState, ...more })).times('start', 'ward');
}

describe('places and tokens', () => {
  it('a day’s tokens are issued at 00:00, and unused ones lapse: two a day, though none was used on Monday', () => {
    expect(startsOf(times(5, 1.25), { startsPerDay: 2 })).toEqual([1.25, 1.25, 2, 2, 3]);
  });

  it('a week’s tokens are issued on Monday at 00:00', () => {
    const starts = startsOf(times(5, 1.25), { startsPerWeek: 2 }, { calendar: { days: 15 } });
    expect(starts).toEqual([1.25, 1.25, 7, 7, 14]);
  });

  it('tokens are for the opening hours: from 09:00 on the days on which the service opens', () => {
    const openingHours = { opens: 9, closes: 12, days: [1, 3] };
    // Two come on Monday after closing; Wednesday has one token, and so has the Monday after.
    const starts = startsOf([0.75, 0.75], { startsPerDay: 1, openingHours }, { calendar: { days: 9 } });
    expect(starts).toEqual([2 + 9 / 24, 7 + 9 / 24]);
  });

  it('a fractional cap is issued whole: 1.5 a day is one or two, one and a half in the mean', () => {
    const days = 400;
    const starts = startsOf(times(900, 0), { startsPerDay: 1.5 }, { calendar: { days } });
    const byDay = times(days, 0);
    for (const time of starts) byDay[Math.floor(time)]++;
    expect(new Set(byDay)).toEqual(new Set([1, 2]));
    expect(Math.abs(starts.length / days - 1.5)).toBeLessThan(4 * Math.sqrt(0.25 / days));
  });

  it('a start needs a place and a token: with one place and five tokens a day, one starts at a time', () => {
    expect(startsOf([0, 0, 0], { places: 1, startsPerDay: 5, lengthOfStayDays: 0.5 })).toEqual([0, 0.5, 1]);
    expect(startsOf([0, 0, 0], { places: 5, startsPerDay: 1, lengthOfStayDays: 0.5 })).toEqual([0, 1, 2]);
  });

  it('unlimited places let everybody start at once and have no utilisation', () => {
    const { gates, initialState } = gatesOf(peopleAt(times(50, 1), { to: 'ward' }));
    const scenario = scenarioOf({ stages: [...gates, placesOf('ward', 'unlimited', 1)], initialState });
    const winter = runLogged(scenario);
    expect(winter.times('start', 'ward')).toEqual(times(50, 1));
    expect(winter.figure('stage.ward.system.utilisation')).toBeNaN();
  });

  it('a number of a per-area stage is one value for all, or one for each area', () => {
    const waitingIn = (places: unknown) => {
      const scenario = scenarioOf({
        areas: [{ id: 'North' }, { id: 'South' }],
        stages: [{ kind: 'places', id: 'ward', places, lengthOfStayDays: 9 }],
        initialState: [{ stage: 'ward', waiting: 5 }],
      });
      const winter = runLogged(scenario);
      return ['North', 'South'].map((area) => winter.readings('waiting', 'ward', area)[0]);
    };
    expect(waitingIn(2)).toEqual([3, 3]);
    expect(waitingIn({ byArea: { North: 1, South: 4 } })).toEqual([4, 1]);
  });

  it('a rise during the day adds the difference at once: from 1 to 3 at 10:00, two more start at 10:00', () => {
    const effects = [{ lever: 'startsPerDay', stage: 'ward', op: 'set', size: 3 }];
    const starts = startsOf(
      times(6, 0),
      { startsPerDay: 1 },
      { actions: [actionFrom('2024-10-07', effects)] },
    );
    expect(starts).toEqual([0, tenOClock, tenOClock, 1, 1, 1]);
  });

  it('a rise of the week’s cap adds the difference at once', () => {
    const effects = [{ lever: 'startsPerWeek', stage: 'ward', op: 'add', size: 1 }];
    const action = actionFrom('2024-10-09', effects);
    const starts = startsOf(times(6, 0), { startsPerWeek: 1 }, { actions: [action], calendar: { days: 9 } });
    expect(starts).toEqual([0, 2 + tenOClock, 7, 7]);
  });

  it('a fall takes back nothing: two of three spent by 10:00, a fall to 1 leaves the third, and bites next day', () => {
    const effects = [{ lever: 'startsPerDay', stage: 'ward', op: 'set', size: 1 }];
    const starts = startsOf(
      [0, 0, 0.5, 0.5, 0.5],
      { startsPerDay: 3 },
      { actions: [actionFrom('2024-10-07', effects)] },
    );
    expect(starts).toEqual([0, 0, 0.5, 1, 2]);
  });

  it('a fall and a rise back on one day issue nothing twice', () => {
    // 3 a day, 1 from 10:00 to 13:00, 3 again: three start that day, not five.
    const effects = [{ lever: 'startsPerDay', stage: 'ward', op: 'set', size: 1 }];
    const action = actionFrom('2024-10-07', effects, { maximumDays: 0.125, limit: { activations: 1 } });
    const starts = startsOf(times(6, 0), { startsPerDay: 3 }, { actions: [action] });
    expect(starts).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('whether a start uses a token is stated by class: a transfer needs none', () => {
    const way = (id: string) => ({ to: 'ward', class: id });
    const { gates, initialState } = gatesOf(
      peopleAt([0.5, 0.5], way('usual'), 'usualGate'),
      peopleAt([0.5, 0.5], way('transfer'), 'transferGate'),
    );
    const ward = placesOf('ward', 'unlimited', 1, {
      startsPerDay: 1,
      classes: [{ id: 'usual' }, { id: 'transfer', usesToken: false }],
    });
    const winter = runLogged(scenarioOf({ stages: [...gates, ward], initialState }));
    const starts = winter.movesAt('start', 'ward').map((one) => [one.class, one.time]);
    expect(starts).toEqual([
      ['usual', 0.5],
      ['transfer', 0.5],
      ['transfer', 0.5],
      ['usual', 1],
    ]);
  });

  it('closed to admissions, nobody starts and nobody is put out; open again, the queue starts', () => {
    const { gates, initialState } = gatesOf(peopleAt([0.5, 1.5, 2.5], { to: 'ward' }));
    const closure = eventOn('2024-10-08', 3, [
      { lever: 'admissionsClosed', stage: 'ward', op: 'set', size: 1 },
    ]);
    const scenario = scenarioOf({
      stages: [...gates, placesOf('ward', 9, 2)],
      initialState,
      events: [closure],
    });
    const winter = runLogged(scenario);
    expect(winter.times('start', 'ward')).toEqual([0.5, 4, 4]);
    expect(winter.times('complete', 'ward')[0]).toBe(2.5);
  });

  it('nobody is put out when places fall: three stay their time in two places, and the next starts below two', () => {
    const { gates, initialState } = gatesOf(peopleAt([0.25, 0.5, 0.75, 1.25], { to: 'ward' }));
    const scenario = scenarioOf({
      stages: [...gates, placesOf('ward', 3, 2)],
      initialState,
      events: [eventOn('2024-10-08', 9, [{ lever: 'places', stage: 'ward', op: 'add', size: -1 }])],
    });
    const winter = runLogged(scenario);
    expect(winter.times('complete', 'ward')).toEqual([2.25, 2.5, 2.75, 4.5]);
    expect(winter.times('start', 'ward')[3]).toBe(2.5);
  });

  it('staff make places: with three places a person, two present open six, and four posts are capped at ten', () => {
    const scenario = scenarioOf({
      stages: [placesOf('ward', 10, 30, { staffedBy: { group: 'staff', placesPerPerson: 3 } })],
      workforce: [{ id: 'staff', scope: 'system', posts: 4, dueByWeekday: [0.5, 1, 1, 1, 1, 1, 1] }],
      initialState: [{ stage: 'ward', waiting: 12 }],
    });
    expect(runLogged(scenario).readings('occupied', 'ward').slice(0, 2)).toEqual([6, 10]);
  });
});
