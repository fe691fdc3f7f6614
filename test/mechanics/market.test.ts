import { describe, expect, it } from 'vitest';
import { gatesOf, peopleAt } from '../support/arrivals.ts';
import { runLogged } from '../support/loggedWinter.ts';
import { actionFrom, eventOn, times } from '../support/parts.ts';
import { scenarioOf, type ScenarioParts } from '../support/scenarioOf.ts';

const marketOf = (more: object = {}) => ({
  kind: 'market',
  id: 'homecare',
  scope: 'system',
  startsPerWeek: 7,
  ...more,
});

function startsOf(arrivals: readonly number[], market: object = {}, more: ScenarioParts = {}): number[] {
  const { gates, initialState } = gatesOf(peopleAt(arrivals, { to: 'homecare' }));
  const scenario = scenarioOf({
    calendar: { days: 28 },
    stages: [...gates, marketOf(market)],
    initialState,
    ...more,
  });
  return runLogged(scenario).times('start', 'homecare');
}

/** With a long queue every offer is taken as it arises. */
const offersOf = (market: object = {}, more: ScenarioParts = {}) => startsOf(times(400, 0), market, more);

describe('the outside market', () => {
  it('offers arise one by one: with people waiting, each start has a moment of its own', () => {
    const offers = offersOf();
    expect(new Set(offers).size).toBe(offers.length);
    expect(offers.every((time) => time % 1 !== 0)).toBe(true);
  });

  it('they come at the weekly rate: 28 in four weeks, within 4 standard errors', () => {
    expect(Math.abs(offersOf().length - 28)).toBeLessThan(4 * Math.sqrt(28));
    expect(Math.abs(offersOf({ startsPerWeek: 70 }).length - 280)).toBeLessThan(4 * Math.sqrt(280));
  });

  it('a higher rate keeps the offers that there were and adds others', () => {
    const few = offersOf();
    const more = new Set(offersOf({ startsPerWeek: 21 }));
    expect(few.every((time) => more.has(time))).toBe(true);
    expect(more.size).toBeGreaterThan(few.length);
  });

  it('an offer that nobody takes lapses after its days, and the oldest is used first', () => {
    // Whoever comes to an empty queue takes an offer of the last n days, or else the next one. With n = 2 and
    // somebody coming every 2.5 days this follows from the offers by hand.
    const offers = offersOf();
    const arrivals = times(10, 0).map((_, k) => 2.5 * (k + 1));
    const open = [...offers];
    const expected = arrivals.map((time) => {
      while (open.length > 0 && open[0] + 2 <= time) open.shift();
      const offer = open.shift();
      return offer === undefined ? NaN : Math.max(time, offer);
    });
    const starts = startsOf(arrivals, { offerLapsesAfterDays: 2 });
    expect(starts).toEqual(expected.filter((time) => time < 28));
    expect(starts.some((time, k) => time > arrivals[k])).toBe(true);
    expect(starts.some((time, k) => time === arrivals[k])).toBe(true);
  });

  it('an offer lasts seven days unless the file says otherwise', () => {
    const offers = offersOf();
    const late = 21;
    const stillOpen = offers.filter((time) => time > late - 7 && time <= late).length;
    const starts = startsOf(times(400, late));
    expect(starts.filter((time) => time === late)).toHaveLength(stillOpen);
  });

  it('offers go by priority of the queue, then by age', () => {
    const way = (id: string) => ({ to: 'homecare', class: id });
    const { gates, initialState } = gatesOf(
      peopleAt([0, 0.125, 0.25], way('usual'), 'usualGate'),
      peopleAt([0.5, 0.75], way('urgent'), 'urgentGate'),
    );
    const market = marketOf({
      classes: [
        { id: 'usual', priority: 2 },
        { id: 'urgent', priority: 1 },
      ],
      weekday: [0, 7, 0, 0, 0, 0, 0],
    });
    const winter = runLogged(scenarioOf({ stages: [...gates, market], initialState }));
    const joined = new Map(winter.movesAt('join', 'homecare').map(({ who, time }) => [who, time]));
    const served = winter.movesAt('start', 'homecare').map(({ who }) => joined.get(who));
    expect(served).toEqual([0.5, 0.75, 0, 0.125, 0.25].slice(0, served.length));
    expect(served.length).toBeGreaterThan(2);
  });

  it('the weekday profile says when they come: none at a weekend of factor 0', () => {
    const offers = offersOf({ startsPerWeek: 35, weekday: [1.4, 1.4, 1.4, 1.4, 1.4, 0, 0] });
    expect(offers.every((time) => Math.floor(time) % 7 < 5)).toBe(true);
    expect(Math.abs(offers.length - 140)).toBeLessThan(4 * Math.sqrt(140));
  });

  it('a lever on the market bites at the next 00:00: halved by an action on Wednesday, usual until midnight', () => {
    const halve = { lever: 'marketStarts', stage: 'homecare', op: 'multiply', size: 0 };
    const usual = offersOf({ startsPerWeek: 70 });
    const cut = offersOf({ startsPerWeek: 70 }, { actions: [actionFrom('2024-10-09', [halve])] });
    expect(cut).toEqual(usual.filter((time) => time < 3));
    const event = eventOn('2024-10-09', 2, [halve]);
    expect(offersOf({ startsPerWeek: 70 }, { events: [event] })).toEqual(
      usual.filter((time) => time < 2 || time >= 4),
    );
  });
});
