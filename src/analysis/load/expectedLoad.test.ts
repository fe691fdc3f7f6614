import { describe, expect, it } from 'vitest';
import { scenarioOf, type ScenarioParts } from '../../../test/support/scenarioOf.ts';
import { shippedScenario } from '../../../test/support/shippedFiles.ts';
import { expectedLoads } from './expectedLoad.ts';

/** 10 people a day come to a desk of ten people round the clock with an hour each. */
const desk = {
  kind: 'team',
  id: 'desk',
  scope: 'system',
  staff: { number: 10 },
  serviceHours: 1,
  routes: [
    {
      to: [
        { to: 'beds', share: 0.5 },
        { to: 'leave', share: 0.5 },
      ],
    },
  ],
};
const beds = { kind: 'places', id: 'beds', scope: 'system', places: 30, lengthOfStayDays: 5 };
const people = { id: 'people', scope: 'system', ratePerDay: 10, routes: [{ to: [{ to: 'desk' }] }] };

function loads(parts: ScenarioParts) {
  const found = expectedLoads(
    scenarioOf({ calendar: { days: 28 }, streams: [people], stages: [desk, beds], ...parts }),
  );
  const at = (stage: string, kind: string, scope = 'system') =>
    found.months[0].loads.find((one) => one.stage === stage && one.kind === kind && one.scope === scope);
  return { ...found, at };
}

describe('the load of stages by rates alone', () => {
  it('is that of theory where there is one', () => {
    const load = (id: string, stage: string) =>
      expectedLoads(shippedScenario(id)).months[0].loads.find((one) => one.stage === stage)?.load;
    expect(load('mm1', 'desk')).toBeCloseTo(0.8, 6);
    expect(load('tandem', 'first')).toBeCloseTo(0.75, 6);
    expect(load('tandem', 'second')).toBeCloseTo(0.8, 6);
    expect(load('mmcc', 'beds')).toBeCloseTo(0.8, 6);
  });

  it('follows people from stage to stage', () => {
    const { at, shortfalls } = loads({});
    expect(at('desk', 'hours')).toMatchObject({ demand: 70, capacity: 1680 });
    expect(at('beds', 'places')).toMatchObject({ demand: 5 * 7 * 5, capacity: 210 });
    expect(shortfalls).toEqual([]);
  });

  it('sums what comes back: half go on, a fifth of these return', () => {
    const returning = {
      ...beds,
      routes: [
        {
          to: [
            { to: 'desk', share: 0.2 },
            { to: 'leave', share: 0.8 },
          ],
        },
      ],
    };
    const { at } = loads({ stages: [desk, returning] });
    // x = 70 + 0.5 × 0.2 x
    expect(at('desk', 'hours')?.demand).toBeCloseTo(70 / 0.9, 4);
  });

  it('lets a queue grow by all who come where people return for ever, and knows nothing where no limit holds them', () => {
    const again = { ...desk, routes: [{ to: [{ to: 'desk' }] }] };
    expect(loads({ stages: [again] }).shortfalls[0].growth).toBeCloseTo(70, 6);
    const endless = { ...beds, id: 'desk', places: 'unlimited', routes: again.routes };
    const { months, unknown, shortfalls } = loads({ stages: [endless] });
    expect([months[0].loads, unknown, shortfalls]).toEqual([[], ['desk'], []]);
  });

  it('names a stage that cannot keep up, and sends on only what it can do', () => {
    const { shortfalls, at } = loads({
      stages: [
        { ...desk, serviceHours: 30 },
        { ...beds, places: 25 },
      ],
    });
    // 1,680 hours are 56 of 70 people, of whom 28 a week go on to beds: 140 of 175 place-days.
    expect(shortfalls).toHaveLength(1);
    expect(shortfalls[0]).toMatchObject({ stage: 'desk', kind: 'hours', month: 'first', elsewhere: 0 });
    expect(shortfalls[0].load).toBeCloseTo(1.25, 6);
    expect(shortfalls[0].coming).toBeCloseTo(70, 6);
    expect(shortfalls[0].served).toBeCloseTo(56, 6);
    expect(shortfalls[0].growth).toBeCloseTo(14, 6);
    expect(at('beds', 'places')?.demand).toBeCloseTo(140, 4);
  });

  it('serves by priority, and lets those with a way out take it', () => {
    const panel = {
      kind: 'panel',
      id: 'panel',
      scope: 'system',
      sittingDays: [2, 4],
      casesPerSitting: 20,
      classes: [
        { id: 'urgent', priority: 1 },
        { id: 'other', priority: 2 },
      ],
      fallbacks: [{ id: 'out', afterDays: 20, to: 'leave', classes: ['other'], probability: 0.5 }],
    };
    const to = [
      { to: 'panel', class: 'urgent', share: 0.4 },
      { to: 'panel', class: 'other', share: 0.6 },
    ];
    const { shortfalls } = loads({ streams: [{ ...people, routes: [{ to }] }], stages: [panel] });
    // 28 urgent and 42 others a week for 40 decisions: 12 of the others are decided, 21 of them go, 9 stay.
    expect(shortfalls[0]).toMatchObject({ stage: 'panel', kind: 'decisions' });
    expect(shortfalls[0].served).toBeCloseTo(40, 6);
    expect(shortfalls[0].elsewhere).toBeCloseTo(21, 6);
    expect(shortfalls[0].growth).toBeCloseTo(9, 6);
  });

  it('counts people at work: posts due less vacancies, leave, training and sickness', () => {
    const workforce = [
      {
        id: 'staff',
        scope: 'system',
        posts: 10,
        vacancyShare: 0.1,
        leaveShare: 0.2,
        sickness: { base: 0.05 },
        dueByWeekday: [1, 1, 1, 1, 1, 0.5, 0],
      },
    ];
    const shift = { opens: 8, closes: 16, productiveHours: 5, days: [1, 2, 3, 4, 5, 6] };
    const { at } = loads({
      workforce,
      stages: [{ ...desk, staff: { group: 'staff' }, shift, routes: undefined }],
    });
    expect(at('desk', 'hours')?.capacity).toBeCloseTo(10 * 0.9 * 0.8 * 0.95 * 5.5 * 5, 6);
  });

  it('takes bulk work from a team first, up to its share', () => {
    const bulk = { team: 'desk', hoursEach: 200, maximumShare: 0.5 };
    const calls = { id: 'calls', scope: 'system', ratePerDay: 1, bulk };
    const { at, shortfalls } = loads({
      streams: [people, calls],
      stages: [{ ...desk, serviceHours: 20, routes: undefined }],
    });
    // 1,400 hours of each are asked for; 840 go to bulk work, and 840 are 42 people.
    expect(at('desk', 'hours')?.demand).toBeCloseTo(2800, 4);
    expect(shortfalls[0].served).toBeCloseTo(42, 6);
  });

  it('counts standing effects, and leaves out what rates cannot tell', () => {
    const double = { lever: 'demandRate', stream: 'people', op: 'multiply', size: 2 };
    expect(loads({ effects: [double] }).at('desk', 'hours')?.demand).toBeCloseTo(140, 6);
    const closed = { lever: 'admissionsClosed', stage: 'beds', op: 'set', size: 1 };
    const { at, unknown } = loads({ effects: [closed] });
    expect(at('beds', 'places')).toMatchObject({ capacity: null, load: null });
    expect(unknown).toEqual(['beds']);
  });

  it('says nothing of stays that do not settle within the simulated days', () => {
    const { unknown, shortfalls } = loads({ stages: [desk, { ...beds, lengthOfStayDays: 500 }] });
    expect([unknown, shortfalls]).toEqual([['beds'], []]);
  });

  it('looks at January too, where the season makes it another month', () => {
    const season = [
      { date: '10-01', factor: 1 },
      { date: '12-20', factor: 1 },
      { date: '01-01', factor: 2 },
      { date: '02-01', factor: 2 },
      { date: '02-10', factor: 1 },
    ];
    const { shortfalls } = loads({
      calendar: { days: 150 },
      streams: [{ ...people, season }],
      stages: [desk, beds],
    });
    expect(shortfalls).toMatchObject([{ stage: 'beds', kind: 'places', month: 'january' }]);
  });
});
