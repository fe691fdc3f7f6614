import { describe, expect, it } from 'vitest';
import { gatesOf, peopleAt } from '../support/arrivals.ts';
import { LoggedWinter, runLogged } from '../support/loggedWinter.ts';
import { scenarioOf, type ScenarioParts } from '../support/scenarioOf.ts';

const staffing = (group: string, scope = 'system') => ({
  id: `${group}Percent`,
  kind: 'staffingPercent',
  scope,
  group,
});

const event = (date: string, ...effects: object[]) => ({
  id: 'event',
  when: { date },
  durationDays: 2,
  effects,
});

function staffingOf(group: object, more: ScenarioParts = {}): (number | null)[] {
  const scenario = scenarioOf({
    workforce: [{ id: 'staff', scope: 'system', ...group }],
    indicators: [staffing('staff')],
    ...more,
  });
  return runLogged(scenario).readings('indicator', 'staffPercent');
}

/** People present each morning, by winter. */
function presenceByWinter(posts: number, winters: number): number[][] {
  const scenario = scenarioOf({
    workforce: [
      {
        id: 'staff',
        scope: 'system',
        posts,
        vacancyShare: 0.2,
        leaveShare: 0.1,
        trainingShare: 0.1,
        sickness: { base: 0.2 },
      },
    ],
    indicators: [staffing('staff')],
    calendar: { days: 28 },
  });
  const opened = runLogged(scenario).opened;
  return Array.from({ length: winters }, (_, replication) => {
    const winter = new LoggedWinter(scenario, { replication }, opened);
    return winter
      .readings('indicator', 'staffPercent')
      .map((value) => Math.round(((value ?? 0) * posts) / 100));
  });
}

describe('people at work', () => {
  it('presence is whole people: of 3 posts, 0, 33.3, 66.7 or 100% are present and nothing between', () => {
    const shown = staffingOf({ posts: 3, sickness: { base: 0.6 } }, { calendar: { days: 180 } });
    expect(new Set(shown)).toEqual(new Set([0, 33.3, 66.7, 100]));
  });

  it('each post has its own absence draws: a fourth post leaves the attendance of the first three alone', () => {
    // The fourth adds 0 or 1 to each day, never takes from it, and its days off come in spells of its own.
    const three = presenceByWinter(3, 20);
    const four = presenceByWinter(4, 20);
    const differences = four.flatMap((days, winter) =>
      days.map((present, day) => present - three[winter][day]),
    );
    expect(new Set(differences)).toEqual(new Set([0, 1]));
  });

  it('vacancy, leave, training and sickness each count as absent from the funded posts due', () => {
    expect(staffingOf({ posts: 2, vacancyShare: 1 })[0]).toBe(0);
    expect(staffingOf({ posts: 2, leaveShare: 1 })[0]).toBe(0);
    expect(staffingOf({ posts: 2, trainingShare: 1 })[0]).toBe(0);
    expect(
      staffingOf({ posts: 2, sickness: { base: 0.95, meanSpellDays: 365 } }, { calendar: { days: 1 } })[0],
    ).toBe(0);
    expect(staffingOf({ posts: 2 })[0]).toBe(100);
  });

  it('of the posts rostered, only sickness counts as absent: vacancy leaves nobody due and no percentage', () => {
    const rostered = { posts: 2, staffingDenominator: 'rosteredPosts' };
    expect(staffingOf({ ...rostered, vacancyShare: 1 })[0]).toBe(null);
    expect(staffingOf({ ...rostered, leaveShare: 0 })[0]).toBe(100);
  });

  it('the posts due are those of the day: 40% of ten posts at the weekend, all of them there', () => {
    const scenario = scenarioOf({
      workforce: [{ id: 'staff', scope: 'system', posts: 10, dueByWeekday: [1, 1, 1, 1, 1, 0.4, 0.4] }],
      stages: [
        {
          kind: 'places',
          id: 'ward',
          scope: 'system',
          places: 100,
          lengthOfStayDays: 1,
          staffedBy: { group: 'staff', placesPerPerson: 3 },
        },
      ],
      indicators: [staffing('staff'), { id: 'free', kind: 'placesFree', scope: 'system', stages: ['ward'] }],
    });
    const winter = runLogged(scenario);
    expect(winter.readings('indicator', 'staffPercent')).toEqual([100, 100, 100, 100, 100, 100, 100]);
    expect(winter.readings('indicator', 'free')).toEqual([30, 30, 30, 30, 30, 12, 12]);
  });

  it('a fractional post exists by the week, with a probability equal to the fraction', () => {
    // 2.25 posts: three due in about a quarter of the weeks, the same all week.
    const weeks = 214;
    const scenario = scenarioOf({
      calendar: { days: 7 * weeks },
      workforce: [{ id: 'staff', scope: 'system', posts: 2.25 }],
      stages: [
        {
          kind: 'places',
          id: 'ward',
          scope: 'system',
          places: 100,
          lengthOfStayDays: 1,
          staffedBy: { group: 'staff', placesPerPerson: 1 },
        },
      ],
      indicators: [{ id: 'free', kind: 'placesFree', scope: 'system', stages: ['ward'] }],
    });
    const present = runLogged(scenario).readings('indicator', 'free') as number[];
    const byWeek = Array.from({ length: weeks }, (_, week) => new Set(present.slice(7 * week, 7 * week + 7)));
    expect(byWeek.every((days) => days.size === 1)).toBe(true);
    const share = byWeek.filter((days) => days.has(3)).length / weeks;
    expect(Math.abs(share - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / weeks));
  });

  it('a fraction in another area or team is drawn apart: two teams of half a post do not come and go together', () => {
    const scenario = scenarioOf({
      calendar: { days: 700 },
      areas: [{ id: 'North' }, { id: 'South' }],
      workforce: [{ id: 'staff', posts: 0.5 }],
      stages: [
        {
          kind: 'places',
          id: 'ward',
          places: 9,
          lengthOfStayDays: 1,
          staffedBy: { group: 'staff', placesPerPerson: 1 },
        },
      ],
      indicators: [{ id: 'free', kind: 'placesFree', stages: ['ward'] }],
    });
    const winter = runLogged(scenario);
    const [north, south] = ['North', 'South'].map((area) => winter.readings('indicator', 'free', area));
    const together = north.filter((present, day) => present === south[day]).length / 700;
    expect(Math.abs(together - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 100));
  });
});

/** Two groups by area; the day's event lends from the donor to the receiver. */
function lending(posts: [number, number], ...effects: object[]) {
  const scenario = scenarioOf({
    workforce: [
      { id: 'donor', scope: 'system', posts: posts[0] },
      { id: 'receiver', scope: 'system', posts: posts[1] },
    ],
    indicators: [staffing('donor'), staffing('receiver')],
    events: [event('2024-10-08', ...effects)],
  });
  const winter = runLogged(scenario);
  return (day: number) =>
    ['donorPercent', 'receiverPercent'].map((id) => winter.readings('indicator', id)[day]);
}

const lend = (size: number, more: object = {}) => ({
  lever: 'redeploy',
  from: { group: 'donor' },
  group: 'receiver',
  size,
  ...more,
});

describe('redeployment', () => {
  it('what one group gains the other loses, for as long as it lasts; people lent in count as present', () => {
    const percents = lending([10, 10], lend(3));
    expect([0, 1, 2, 3].map(percents)).toEqual([
      [100, 100],
      [70, 130],
      [70, 130],
      [100, 100],
    ]);
  });

  it('whole people are lent: 2.4 are two, 2.6 are three', () => {
    expect(lending([10, 10], lend(2.4))(1)).toEqual([80, 120]);
    expect(lending([10, 10], lend(2.6))(1)).toEqual([70, 130]);
  });

  it('the donor keeps its floor: of ten with a floor of eight, two can go though five are asked for', () => {
    expect(lending([10, 10], lend(5, { floor: 8 }))(1)).toEqual([80, 120]);
    expect(lending([10, 10], lend(5, { floor: 12 }))(1)).toEqual([100, 100]);
  });

  it('it comes after set, multiply and add on both groups', () => {
    // The donor has 10 set to 6, the receiver 10 halved and 1 added; then 6 - 4 is lent down to a floor of 4.
    const staff = (group: string, op: string, size: number) => ({ lever: 'staffPresent', group, op, size });
    const percents = lending(
      [10, 10],
      lend(5, { floor: 4 }),
      staff('donor', 'set', 6),
      staff('receiver', 'multiply', 0.5),
      staff('receiver', 'add', 1),
    );
    expect(percents(1)).toEqual([40, 80]);
  });

  it('it goes in a fixed order: the first in the file takes what the floor leaves, the second the rest', () => {
    const scenario = scenarioOf({
      workforce: ['donor', 'first', 'second'].map((id) => ({ id, scope: 'system', posts: 10 })),
      indicators: ['donor', 'first', 'second'].map((id) => staffing(id)),
      events: [
        event(
          '2024-10-08',
          { ...lend(4, { floor: 5 }), group: 'first' },
          { ...lend(4, { floor: 5 }), group: 'second' },
        ),
      ],
    });
    const winter = runLogged(scenario);
    const shown = ['donor', 'first', 'second'].map((id) => winter.readings('indicator', `${id}Percent`)[1]);
    expect(shown).toEqual([50, 140, 110]);
  });

  it('it moves people from area to area', () => {
    const scenario = scenarioOf({
      areas: [{ id: 'North' }, { id: 'South' }],
      workforce: [{ id: 'staff', posts: 10 }],
      indicators: [staffing('staff', 'area')],
      events: [
        event('2024-10-08', {
          lever: 'redeploy',
          from: { group: 'staff', area: 'North' },
          group: 'staff',
          area: 'South',
          size: 2,
        }),
      ],
    });
    const winter = runLogged(scenario);
    expect(winter.readings('indicator', 'staffPercent', 'North')[1]).toBe(80);
    expect(winter.readings('indicator', 'staffPercent', 'South')[1]).toBe(120);
  });

  it('people move at the next shift start: lent at 10:00, they are with the other team from the next day’s shift', () => {
    const { gates, initialState } = gatesOf(peopleAt([0.25, 0.25, 1.25, 1.25], { to: 'desk' }));
    const scenario = scenarioOf({
      stages: [
        ...gates,
        {
          kind: 'team',
          id: 'desk',
          scope: 'system',
          staff: { group: 'receiver' },
          shift: { opens: 8, closes: 18, productiveHours: 10 },
          serviceHours: 1,
        },
      ],
      initialState,
      workforce: [
        { id: 'donor', scope: 'system', posts: 1 },
        { id: 'receiver', scope: 'system', posts: 1 },
      ],
      actions: [
        {
          id: 'help',
          name: 'Help',
          owner: 'the county',
          trigger: { from: '2024-10-07' },
          effects: [lend(1)],
        },
      ],
    });
    const starts = runLogged(scenario).times('start', 'desk');
    const hours = [8, 9, 24 + 8, 24 + 8];
    starts.forEach((time, at) => expect(time).toBeCloseTo(hours[at] / 24, 12));
  });

  it('an effectiveness scales the productive hours, never the head count', () => {
    // One of two heads is lent with effect 0.5: 1.5 heads’ hours over two people, so 9 hours take 12; two at once.
    const { gates, initialState } = gatesOf(peopleAt([1, 1], { to: 'desk' }));
    const scenario = scenarioOf({
      stages: [
        ...gates,
        { kind: 'team', id: 'desk', scope: 'system', staff: { group: 'receiver' }, serviceHours: 9 },
      ],
      initialState,
      workforce: [
        { id: 'donor', scope: 'system', posts: 1 },
        { id: 'receiver', scope: 'system', posts: 1 },
      ],
      indicators: [staffing('receiver')],
      events: [event('2024-10-08', lend(1, { effectiveness: 0.5 }))],
    });
    const winter = runLogged(scenario);
    expect(winter.times('start', 'desk')).toEqual([1, 1]);
    expect(winter.times('complete', 'desk')).toEqual([1.5, 1.5]);
    expect(winter.readings('indicator', 'receiverPercent')[1]).toBe(200);
  });
});
