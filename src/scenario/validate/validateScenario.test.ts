import { describe, expect, it } from 'vitest';
import { expectPlain } from '../../../test/support/expectPlain.ts';
import { formatProblem } from '../problems.ts';
import { scenario } from '../schema/scenario.ts';
import { schemaProblems } from '../schemaProblems.ts';
import { validateScenario } from './validateScenario.ts';

/** A scenario with a part of every kind and nothing wrong, of which each test spoils one thing. */
function good() {
  return {
    formatVersion: 2,
    id: 'good',
    title: 'Good',
    calendar: { startDate: '2025-10-01', days: 182 } as Record<string, unknown>,
    areas: [{ id: 'East' }, { id: 'West' }],
    streams: [
      {
        id: 'referrals',
        ratePerDay: { byArea: { East: 3, West: 2 } },
        routes: [{ to: [{ to: 'assess', class: 'new' }] }],
      },
      { id: 'calls', ratePerDay: 10, bulk: { team: 'assess', hoursEach: 0.5 } },
    ] as Record<string, unknown>[],
    stages: [
      {
        id: 'assess',
        kind: 'team',
        staff: { group: 'workers', share: 0.6 },
        shift: { opens: 9, closes: 17, productiveHours: 6 },
        serviceHours: 3,
        classes: [{ id: 'new' }, { id: 'review', serviceHours: 1 }],
        routes: [
          {
            classes: ['new'],
            to: [
              { to: 'p2', share: 0.3 },
              { to: 'leave', share: { byArea: { East: 0.7, West: 0.7 } } },
            ],
          },
          { to: [{ to: 'leave' }] },
        ],
      },
      {
        id: 'p2',
        kind: 'places',
        places: { byArea: { East: 20, West: 10 } },
        startsPerDay: 3,
        lengthOfStayDays: { kind: 'gamma', mean: 20, sd: 10 },
        routes: [{ to: [{ to: 'homecare', hold: 'untilStart' }] }],
        fallbacks: [{ id: 'buy', afterDays: 2, to: 'homecare' }],
        spawns: [{ id: 'check', on: 'end', to: 'assess', class: 'review' }],
      },
      { id: 'homecare', kind: 'market', startsPerWeek: 10 },
      { id: 'board', kind: 'panel', sittingDays: [2], casesPerSitting: 10, scope: 'system' },
    ] as Record<string, unknown>[],
    workforce: [
      { id: 'workers', posts: 10 },
      { id: 'reviewers', posts: 4 },
    ] as Record<string, unknown>[],
    drivers: [
      {
        id: 'flu',
        kind: 'wave',
        peakDate: '2026-01-05',
        height: 1,
        doublingDays: 7,
        halvingDays: 10,
        effects: [{ lever: 'demandRate', stream: 'referrals', op: 'multiply', size: 1.3 }],
      },
    ] as Record<string, unknown>[],
    events: [
      {
        id: 'storm',
        when: { from: '2025-12-01', to: '2026-02-28' },
        durationDays: 3,
        effects: [{ lever: 'marketStarts', stage: 'homecare', op: 'multiply', size: 0.5, area: 'East' }],
      },
    ] as Record<string, unknown>[],
    indicators: [
      {
        id: 'waiting',
        kind: 'census',
        count: [{ stage: 'assess', classes: ['new'], states: ['waiting'] }],
        bands: {
          running: [
            { level: 1, to: 10 },
            { level: 2, from: 10, to: 20 },
            { level: 3, from: 20 },
          ],
        },
      },
      {
        id: 'staff',
        kind: 'staffingPercent',
        group: 'workers',
        bands: {
          running: [
            { level: 3, to: 50 },
            { level: 1, from: 50 },
          ],
        },
      },
    ] as Record<string, unknown>[],
    actions: [
      {
        id: 'lend',
        name: 'Lend',
        owner: 'Head',
        trigger: { level: 3 },
        effects: [{ lever: 'redeploy', from: { group: 'reviewers' }, group: 'workers', size: 1 }],
        cost: { perUnitDay: 100 },
      },
    ] as Record<string, unknown>[],
    outcomes: [{ id: 'long', kind: 'staysOver', stage: 'p2', days: 42 }] as Record<string, unknown>[],
    observed: [{ id: 'seen', indicator: 'waiting', area: 'East', points: [] }] as Record<string, unknown>[],
    targets: [
      {
        id: 'few',
        name: 'Few wait',
        quantity: { kind: 'stage', stage: 'p2', measure: 'waiting', when: { date: '2025-10-31' } },
        value: 3,
        tolerance: { absolute: 1 },
        source: { kind: 'assumption', reason: 'x' },
        heading: 'fitted',
        usedToSet: true,
        mustHold: false,
      },
    ] as Record<string, unknown>[],
    changed: [{ path: 'stages.p2.places', targets: ['few'] }] as Record<string, unknown>[],
    initialState: [{ stage: 'p2', stream: 'referrals', inPlace: 5 }] as Record<string, unknown>[],
    costs: { priceYear: '2025/26', places: [{ stage: 'p2', per: 'open', amount: 100 }] } as Record<
      string,
      unknown
    >,
    escalation: {} as Record<string, unknown>,
    provenance: { 'streams.referrals.ratePerDay': { kind: 'assumption', reason: 'x' } } as Record<
      string,
      unknown
    >,
  };
}

type Good = ReturnType<typeof good>;

function linesAfter(spoil: (parts: Good) => void): string[] {
  const parts = good();
  spoil(parts);
  const parsed = scenario.safeParse(parts);
  const problems = parsed.success ? validateScenario(parsed.data) : schemaProblems(scenario, parts);
  for (const problem of problems) expectPlain(problem, parts);
  return problems.map(formatProblem);
}

const bands = (running: object[]) => (s: Good) => Object.assign(s.indicators[0], { bands: { running } });
const effect = (parts: object) => (s: Good) =>
  Object.assign(s.actions[0], { cost: {}, effects: [{ op: 'multiply', size: 0.5, ...parts }] });
const stage = (at: number, parts: object) => (s: Good) => Object.assign(s.stages[at], parts);
const quantity = (parts: object) => (s: Good) => Object.assign(s.targets[0].quantity as object, parts);
const hold = { hold: 'untilStart' };
const placesTo = (id: string, to: object[]) => ({
  id,
  kind: 'places',
  places: 3,
  lengthOfStayDays: 1,
  routes: [{ to }],
});

describe('validateScenario', () => {
  it('finds nothing in a good scenario', () => {
    expect(linesAfter(() => {})).toEqual([]);
  });

  it.each<[string, (s: Good) => void, string[]]>([
    [
      'two stages of one id',
      (s) => s.stages.push({ ...s.stages[3] }),
      ['stages.4.id: the id "board" is already that of stages.3'],
    ],
    [
      'two workforce groups of one key, written or not',
      (s) => Object.assign(s.workforce[1], { key: 'workers' }),
      ['workforce.reviewers.key: the key "workers" of "reviewers" is already that of "workers"'],
    ],
    [
      'two stages whose ids differ in upper and lower case alone',
      (s) => s.stages.push({ ...s.stages[3], id: 'Board' }),
      ['stages.4.id: the id "Board" is already that of stages.3 but for upper and lower case ("board")'],
    ],
    [
      'two classes of one id',
      stage(0, { classes: [{ id: 'new' }, { id: 'review' }, { id: 'new' }] }),
      ['stages.assess.classes.2.id: the id "new"'],
    ],
    [
      'too many days',
      (s) => Object.assign(s.calendar, { days: 1400, warmUpDays: 90 }),
      ['calendar: too many days with warm-up and run-out; found 90 + 1400 + 28 = 1518'],
    ],
    [
      'a day that does not exist',
      (s) => Object.assign(s.calendar, { startDate: '2025-02-29' }),
      ['calendar.startDate: there is no such date; found 2025-02-29'],
    ],
    [
      'a day of the year that does not exist',
      (s) => Object.assign(s.streams[0], { season: [{ date: '04-31', factor: 1 }] }),
      ['streams.referrals.season.0.date: there is no such day; found 04-31'],
    ],
    [
      'an event that ends before it begins',
      (s) => Object.assign(s.events[0], { when: { from: '2026-02-01', to: '2026-01-01' } }),
      ['events.storm.when.to: the end is before the beginning'],
    ],
    [
      'a series that runs back',
      (s) =>
        Object.assign(s.streams[0], {
          series: ['2025-11-02', '2025-11-01'].map((date) => ({ date, ratePerDay: 1 })),
        }),
      ['streams.referrals.series.1.date: dates must run forward'],
    ],
    [
      'parts by area without areas',
      (s) => {
        s.areas = [];
        s.streams = [];
        s.events = [];
        s.stages = [s.stages[3]];
        s.workforce = [];
        s.drivers = [];
        s.indicators = [{ id: 'x', kind: 'arrivals', streams: ['y'] }];
        s.actions = [];
        s.outcomes = [];
        s.observed = [];
        s.targets = [];
        s.changed = [];
        s.initialState = [];
        s.costs = { priceYear: 'x' };
        s.provenance = {};
      },
      [
        'indicators.x.scope: this part is by area, but the scenario has no areas',
        'indicators.x.streams.0: there is no stream "y"',
      ],
    ],
    [
      'a missing and an unknown area',
      stage(1, { places: { byArea: { East: 12, Wset: 13 } } }),
      [
        'stages.p2.places.byArea.Wset: there is no area "Wset"; allowed: East, West. Did you mean "West"?',
        'stages.p2.places.byArea: no value for West',
      ],
    ],
    [
      'a system stage by area',
      stage(3, { casesPerSitting: { byArea: { East: 1, West: 1 } } }),
      ['stages.board.casesPerSitting.byArea: this part is for all areas together'],
    ],
    ['a stream that goes nowhere', (s) => delete s.streams[0].routes, ['streams.referrals: needs routes']],
    [
      'a standing effect that would come later',
      (s) =>
        Object.assign(s, {
          effects: [
            { lever: 'demandRate', stream: 'referrals', op: 'multiply', size: 2, lagDays: 3 },
            { lever: 'demandRate', stream: 'referrals', op: 'multiply', size: 2, lagDays: 0 },
          ],
        }),
      [
        'effects.0.lagDays: a standing effect holds from the first counted day on and cannot come later; use an event or a driver for one that does; found 3; allowed: 0',
      ],
    ],
    [
      'bulk work with routes',
      (s) => Object.assign(s.streams[1], { routes: [{ to: [{ to: 'leave' }] }] }),
      ['streams.calls: has routes and bulk'],
    ],
    [
      'bulk work for a home',
      (s) => Object.assign(s.streams[1], { bulk: { team: 'p2', hoursEach: 1 } }),
      ['streams.calls.bulk.team: bulk work is done by a team; found p2, a stage of kind places'],
    ],
    [
      'a route to nowhere',
      (s) => Object.assign(s.streams[0], { routes: [{ to: [{ to: 'asess' }] }] }),
      [
        'streams.referrals.routes.0.to.0.to: there is no stage "asess"; allowed: assess, p2, homecare, board. Did you mean "assess"?',
      ],
    ],
    [
      'a class of another stage',
      (s) => Object.assign(s.streams[0], { routes: [{ to: [{ to: 'assess', class: 'reviews' }] }] }),
      [
        'streams.referrals.routes.0.to.0.class: there is no class of stage assess "reviews"; allowed: new, review. Did you mean "review"?',
      ],
    ],
    [
      'shares that do not sum to 1',
      stage(1, {
        routes: [
          {
            to: [
              { to: 'leave', share: 0.3 },
              { to: 'homecare', share: 0.6 },
            ],
          },
        ],
      }),
      ['stages.p2.routes.0.to: the shares do not sum to 1; found 0.3 + 0.6 = 0.9; allowed: a sum of 1'],
    ],
    [
      'shares that do not sum to 1 in one area',
      stage(1, {
        routes: [
          {
            to: [
              { to: 'leave', share: { byArea: { East: 0.5, West: 0.4 } } },
              { to: 'homecare', share: 0.5 },
            ],
          },
        ],
      }),
      ['stages.p2.routes.0.to: the shares in West do not sum to 1; found 0.4 + 0.5 = 0.9'],
    ],
    [
      'a class that no rule fits',
      stage(0, { routes: [{ classes: ['new'], to: [{ to: 'p2' }] }] }),
      [
        'stages.assess.routes: no rule fits people who can come here; add a rule that fits, or end with a rule without streams, areas and classes; found stream referrals, area East, class review; stream referrals, area West, class review',
      ],
    ],
    [
      'an area that no rule fits',
      (s) => Object.assign(s.streams[0], { routes: [{ areas: ['East'], to: [{ to: 'assess' }] }] }),
      ['streams.referrals.routes: no rule fits West'],
    ],
    [
      'people of the system at a stage by area',
      (s) => Object.assign(s.streams[0], { scope: 'system', ratePerDay: 3 }),
      [
        'streams.referrals.routes.0.to.0: people of stream referrals have no area, but stage assess is by area',
        'stages.assess.routes.0.to.0: people of stream referrals',
        'stages.p2.routes.0.to.0: people of stream referrals',
        'stages.p2.spawns.check: people of stream referrals',
      ],
    ],
    [
      'a hold of whoever enters',
      (s) => Object.assign(s.streams[0], { routes: [{ to: [{ to: 'assess', ...hold }] }] }),
      ['streams.referrals.routes.0.to.0.hold: whoever enters has no place to hold'],
    ],
    [
      'a hold by nobody',
      stage(0, { routes: [{ to: [{ to: 'p2', ...hold }] }] }),
      ['stages.assess.routes.0.to.0.hold: nobody at stage assess (team) holds a place'],
    ],
    [
      'a hold to the end of a stay',
      stage(1, { routes: [{ to: [{ to: 'homecare', hold: 'untilEnd' }] }] }),
      ['stages.p2.routes.0.to.0.hold: a place is held until the end only'],
    ],
    [
      'a hold of oneself',
      stage(1, { routes: [{ to: [{ to: 'p2', ...hold }] }] }),
      ['stages.p2.routes.0.to.0.hold: people at stage p2 would hold a place there'],
    ],
    [
      'an exchange that is not marked',
      (s) =>
        s.stages.push(
          placesTo('a', [{ to: 'b', ...hold, swap: true }]),
          placesTo('b', [{ to: 'a', ...hold }]),
        ),
      ['stages.b.routes.0.to.0.swap: people at stages b and a can hold places'],
    ],
    [
      'a longer circle, marked or not',
      (s) =>
        s.stages.push(
          placesTo('a', [{ to: 'b', ...hold, swap: true }]),
          placesTo('b', [{ to: 'c', ...hold, swap: true }]),
          placesTo('c', [{ to: 'a', ...hold, swap: true }]),
        ),
      ['stages.a.routes.0.to.0.hold: the stages a, b, c hold places for each other in a circle'],
    ],
    [
      'a class without a service time',
      (s) => delete s.stages[0].serviceHours,
      ['stages.assess.classes.new.serviceHours: missing'],
    ],
    [
      'a stay without a length',
      (s) => delete s.stages[1].lengthOfStayDays,
      ['stages.p2.lengthOfStayDays: missing'],
    ],
    [
      'a shift that closes first',
      stage(0, { shift: { opens: 17, closes: 9, productiveHours: 6 } }),
      ['stages.assess.shift: closes before it has opened; found opens 17, closes 9'],
    ],
    [
      'more productive hours than hours',
      stage(0, { shift: { opens: 9, closes: 12, productiveHours: { byArea: { East: 3, West: 4 } } } }),
      ['stages.assess.shift.productiveHours.byArea.West: longer than the shift; found 4; allowed: at most 3'],
    ],
    ['more than a whole group', stage(0, { staff: { group: 'workers', share: 0.6 } }), []],
    [
      'two teams with more than a group',
      (s) =>
        s.stages.push({ id: 'more', kind: 'team', staff: { group: 'workers', share: 0.5 }, serviceHours: 1 }),
      [
        'workforce.workers: teams take more than the whole of this group; lower their staff.share; found assess 0.6 + more 0.5 = 1.1; allowed: at most 1',
      ],
    ],
    [
      'a group that is not there',
      stage(0, { staff: { group: 'worker' } }),
      [
        'stages.assess.staff.group: there is no workforce group "worker"; allowed: workers, reviewers. Did you mean "workers"?',
      ],
    ],
    [
      'a stay of less than nothing',
      stage(1, { lengthOfStayDays: { kind: 'uniform', low: -1, high: 4 } }),
      [
        'stages.p2.lengthOfStayDays: too small; found a distribution from -1; allowed: for a distribution as for a number: a number, 0 or more and at most 36,525',
      ],
    ],
    [
      'more people at the start than places, those on hold among them',
      (s) => {
        Object.assign(s.initialState[0], {
          inPlace: { byArea: { East: 5, West: 9 } },
          onHold: [{ number: { byArea: { East: 1, West: 2.5 } }, to: 'homecare' }],
        });
      },
      [
        'initialState.0: more people are in place at p2 in West at the start than it has room for; found 11.5 people, 2.5 on hold included; allowed: at most 10, its places',
      ],
    ],
    [
      'more people served at the start than there are staff',
      (s) => {
        s.initialState.push({ stage: 'assess', inPlace: { byArea: { East: 6, West: 7 } } });
      },
      [
        'initialState.1: more people are in place at assess in West at the start than it has room for; found 7 people; allowed: at most 6, its share of the posts of workers, one case each',
      ],
    ],
    [
      'more people away than there are',
      (s) => {
        Object.assign(s.workforce[0], { vacancyShare: 0.5, leaveShare: 0.4, trainingShare: 0.2 });
      },
      [
        'workforce.workers: vacancies, leave, training and sickness add up to more than all posts; found 0.5 + 0.4 + 0.2 + 0 = 1.1; allowed: at most 1',
      ],
    ],
    [
      'shares of the week for factors',
      (s) => {
        Object.assign(s.streams[0], { weekday: [0.2, 0.2, 0.2, 0.2, 0.2, 0, 0] });
      },
      ['streams.referrals.weekday: the mean of these factors is far from 1'],
    ],
    [
      'per cent for factors of a cap',
      stage(1, { startsWeekday: [0.01, 0.01, 0.01, 0.01, 0.01, 0, 0] }),
      ['stages.p2.startsWeekday: these factors are far from 1'],
    ],
    [
      'growth in per cent',
      (s) => {
        Object.assign(s.streams[0], { growthPerYear: 1000 });
      },
      [
        'streams.referrals.growthPerYear: too large; found 1000; allowed: a number, -0.9 or more and at most 1, or a percentage such as 45%',
      ],
    ],
    [
      'a factor in per cent',
      effect({ lever: 'serviceTime', stage: 'assess', op: 'multiply', size: 150 }),
      [
        'actions.lend.effects.0.size: this factor is too large; found 150; allowed: a number from 0 to 10; 1.1 is ten per cent more',
      ],
    ],
    [
      'a share set to more than all',
      effect({ lever: 'diversion', stream: 'referrals', op: 'set', size: 20 }),
      [
        'actions.lend.effects.0.size: this is out of the limits of diversion; found 20; allowed: a number from 0 to 1',
      ],
    ],
    [
      'a distribution whose mean is beyond its field',
      stage(1, { lengthOfStayDays: { kind: 'exponential', mean: 1e5 } }),
      ['stages.p2.lengthOfStayDays: too large; found a distribution with a mean of 100000'],
    ],
    [
      'posts that nobody could simulate',
      (s) => {
        Object.assign(s.workforce[0], { posts: 1e9 });
      },
      [
        'workforce.workers.posts: too large; found 1000000000; allowed: a number, 0 or more and at most 10,000',
      ],
    ],
    [
      'too many people in all',
      (s) => {
        Object.assign(s.streams[0], { ratePerDay: 5000, weekday: [1.4, 1.4, 1.4, 1.4, 1.4, 1.4, 1.4] });
        Object.assign(s.calendar, { days: 300 });
      },
      [
        'streams: too many to simulate: people expected over all simulated days, in all areas; found about 4,592,000; allowed: at most 3,000,000',
      ],
    ],
    [
      'a lever that does not fit',
      effect({ lever: 'casesPerSitting', stage: 'p2' }),
      [
        'actions.lend.effects.0.stage: the lever casesPerSitting does not fit this stage; found p2 of kind places; allowed: a stage of kind panel',
      ],
    ],
    [
      'a cap that is not there',
      effect({ lever: 'startsPerWeek', stage: 'p2' }),
      ['actions.lend.effects.0.stage: stage p2 has no startsPerWeek that could be moved'],
    ],
    [
      'a fallback that is not there',
      effect({ lever: 'fallbackEnabled', stage: 'p2', fallback: 'bye' }),
      ['actions.lend.effects.0.fallback: there is no fallback of stage p2 "bye"; allowed: buy'],
    ],
    [
      'a way that is not there',
      effect({ lever: 'routingShare', stage: 'p2', to: 'leave' }),
      ['actions.lend.effects.0.to: there is no way on from stage p2 to "leave"; allowed: homecare'],
    ],
    [
      'a class that is not there',
      effect({ lever: 'classSuspended', stage: 'assess', class: 'old', op: 'set' }),
      ['actions.lend.effects.0.class: there is no class of stage assess "old"'],
    ],
    [
      'an area of a system stage',
      effect({ lever: 'casesPerSitting', stage: 'board', area: 'East' }),
      ['actions.lend.effects.0.area: stage board is of all areas together'],
    ],
    [
      'a negative factor',
      effect({ lever: 'places', stage: 'p2', size: -1 }),
      ['actions.lend.effects.0.size: a factor cannot be below 0; found -1'],
    ],
    [
      'a factor of what stands at 0',
      effect({ lever: 'release', stage: 'p2', size: 2 }),
      ['actions.lend.effects.0.op: release stands at 0 of itself, and a factor of 0 does nothing'],
    ],
    [
      'a driver that sets',
      (s) =>
        Object.assign(s.drivers[0], {
          effects: [{ lever: 'sicknessRate', group: 'workers', op: 'set', size: 0.1 }],
        }),
      ['drivers.flu.effects.0.op: a driver has a level that rises and falls'],
    ],
    [
      'a group that lends to itself',
      effect({ lever: 'redeploy', op: 'add', from: { group: 'workers' }, group: 'workers', size: 1 }),
      ['actions.lend.effects.0.from: a group cannot lend people to itself'],
    ],
    [
      'an indicator of nothing',
      (s) => Object.assign(s.indicators[1], { group: 'x' }),
      ['indicators.staff.group: there is no workforce group "x"'],
    ],
    [
      'free places of a team',
      (s) => s.indicators.push({ id: 'free', kind: 'placesFree', stages: ['assess'] }),
      ['indicators.free.stages.0: only a stage of kind places has this; found assess of kind team'],
    ],
    [
      'bands with a gap',
      bands([
        { level: 1, to: 10 },
        { level: 2, from: 11 },
      ]),
      [
        'indicators.waiting.bands.running: two bands leave a gap from 10 to 11; let one end where the next begins; found level 1 to 10, level 2 from 11',
      ],
    ],
    [
      'bands that overlap',
      bands([
        { level: 2, from: 9 },
        { level: 1, to: 10 },
      ]),
      ['indicators.waiting.bands.running: two bands overlap'],
    ],
    [
      'bands without ends',
      bands([
        { level: 1, from: 0, to: 10 },
        { level: 2, from: 10, to: 20 },
      ]),
      [
        'indicators.waiting.bands.running: values below 0 are in no band',
        'indicators.waiting.bands.running: values above 20 are in no band',
      ],
    ],
    [
      'bands out of order',
      bands([
        { level: 1, to: 10 },
        { level: 3, from: 10, to: 20 },
        { level: 2, from: 20 },
      ]),
      [
        'indicators.waiting.bands.running: levels neither rise nor fall along the line; found levels 1, 3, 2 from low to high values',
      ],
    ],
    [
      'a level twice',
      bands([
        { level: 1, to: 10 },
        { level: 1, from: 10 },
      ]),
      ['indicators.waiting.bands.running.1.level: level 1 already has a band'],
    ],
    [
      'a band that ends first',
      bands([
        { level: 1, to: 10 },
        { level: 2, from: 10, to: 5 },
      ]),
      ['indicators.waiting.bands.running.1: the band ends before it begins; found level 2 from 10 to 5'],
    ],
    [
      'a count above the indicators',
      (s) => Object.assign(s.escalation, { area: { kind: 'nthWorst', count: 3 } }),
      [
        'escalation.area.count: the rule asks for 3 indicators',
        'escalation.area.count: the rule asks for 3 indicators',
      ],
    ],
    [
      'someAreas in an area',
      (s) => Object.assign(s.escalation, { area: { kind: 'someAreas' } }),
      ['escalation.area.kind: this rule counts areas'],
    ],
    [
      'a score without points',
      (s) => Object.assign(s.escalation, { area: { kind: 'score', edges: [15, 70, 40] } }),
      ['escalation.area.edges: the edges must rise', 'escalation.area.kind: a score needs points'],
    ],
    [
      'a second reading before the first',
      (s) => Object.assign(s.escalation, { secondReading: { hour: 9 } }),
      ['escalation.secondReading.hour: the second reading must come after the first'],
    ],
    [
      'a trigger at level 1',
      (s) => Object.assign(s.actions[0], { trigger: { level: 1 } }),
      ['actions.lend.trigger.level: level 1 is the ordinary state'],
    ],
    [
      'a trigger that has no level',
      (s) => {
        delete s.indicators[1].bands;
        s.escalation = { area: { kind: 'worst' } };
        Object.assign(s.actions[0], { trigger: { indicator: 'staff', level: 2 } });
      },
      ['actions.lend.trigger.indicator: indicator staff has no bands'],
    ],
    [
      'a cost of no effect',
      (s) => Object.assign(s.actions[0], { cost: { perUnitDay: 1, unitEffect: 1 } }),
      [
        'actions.lend.cost.unitEffect: the cost a unit names an effect that this action does not have; found 1; allowed: 0 to 0',
      ],
    ],
    [
      'an effect of what is recorded only',
      (s) => Object.assign(s.actions[0], { modelled: false }),
      ['actions.lend.effects: an action that is not simulated'],
    ],
    [
      'an outcome of nothing',
      (s) => Object.assign(s.outcomes[0], { stage: 'p3' }),
      [
        'outcomes.long.stage: there is no stage "p3"; allowed: assess, p2, homecare, board. Did you mean "p2"?',
      ],
    ],
    [
      'a cost of no place',
      (s) => Object.assign(s.costs, { places: [{ stage: 'assess', per: 'open', amount: 1 }] }),
      ['costs.places.0.stage: only a stage of kind places has this'],
    ],
    [
      'a record of two things',
      (s) => Object.assign(s.observed[0], { stage: 'p2', measure: 'waiting' }),
      ['observed.seen: name either an indicator or a stage'],
    ],
    [
      'a record of an indicator by area that names none',
      (s) => Object.assign(s.observed[0], { area: undefined }),
      ['observed.seen.area: waiting is read by area; name one; allowed: East'],
    ],
    [
      'a target at no stage, on no counted day',
      quantity({ stage: 'p3', when: { date: '2025-09-30' } }),
      [
        'targets.few.quantity.stage: there is no stage "p3"; allowed: assess, p2, homecare, board. Did you mean "p2"?',
        'targets.few.quantity.when: not among the counted days; found 2025-09-30; allowed: 2025-10-01 to 2026-03-31',
      ],
    ],
    [
      'a target over days that run back',
      quantity({ when: { from: '2025-11-30', to: '2025-11-01' } }),
      ['targets.few.quantity.when.to: the end is before the beginning'],
    ],
    [
      'a change within a day',
      quantity({ take: 'change' }),
      ['targets.few.quantity.take: a change needs two days'],
    ],
    [
      'a part of a sum in no area',
      (s) =>
        Object.assign(s.targets[0], {
          quantity: { kind: 'sum', of: [Object.assign({}, s.targets[0].quantity, { area: 'Eest' })] },
        }),
      ['targets.few.quantity.of.0.area: there is no area "Eest"'],
    ],
    [
      'an indicator by area without one',
      (s) =>
        Object.assign(s.targets[0], {
          quantity: { kind: 'indicator', indicator: 'waiting', when: { date: '2025-10-31' } },
        }),
      ['targets.few.quantity.area: waiting is read by area; say in which; allowed: East, West'],
    ],
    [
      'a load that the stage has not',
      (s) =>
        Object.assign(s.targets[0], {
          quantity: {
            kind: 'load',
            stage: 'p2',
            of: 'hours',
            when: { from: '2025-10-01', to: '2025-10-31' },
          },
        }),
      ['targets.few.quantity.of: p2 has no such load there; found hours; allowed: '],
    ],
    [
      'a target that is held out and was used',
      (s) => Object.assign(s.targets[0], { heading: 'heldOut' }),
      ['targets.few.usedToSet: a figure that was used to set a number is no independent check'],
    ],
    [
      'a quantity of no kind',
      quantity({ kind: 'stages' }),
      ['targets.few.quantity.kind: not a kind that is known; found text "stages"'],
    ],
    [
      'a changed number that is not there, for no target',
      (s) => s.changed.push({ path: 'stages.p2.place', targets: ['fw'] }),
      [
        'changed.1["stages.p2.place"]: there is no "place" in "stages.p2"',
        'changed.1.targets: there is no target "fw"; allowed: few. Did you mean "few"?',
      ],
    ],
    [
      'a number changed to meet a target that is not marked as used',
      (s) => Object.assign(s.targets[0], { heading: 'heldOut', usedToSet: false }),
      ['changed.0.targets: a number was changed to meet "few", which is not marked usedToSet'],
    ],
    [
      'a number changed twice',
      (s) => s.changed.push({ path: 'stages.homecare', together: ['stages.p2.places'] }),
      ['changed.1: "stages.p2.places" is in this list already'],
    ],
    [
      'people in place at a panel',
      (s) => s.initialState.push({ stage: 'board', inPlace: 1 }),
      ['initialState.1.inPlace: nobody is in place at this stage'],
    ],
    [
      'people on hold at a team',
      (s) => s.initialState.push({ stage: 'assess', onHold: [{ number: 1, to: 'p2' }] }),
      ['initialState.1.onHold: only a stage of kind places has places to hold'],
    ],
    [
      'provenance of nothing',
      (s) =>
        Object.assign(s.provenance, { 'streams.referrals.ratPerDay': { kind: 'assumption', reason: 'x' } }),
      ['provenance["streams.referrals.ratPerDay"]: there is no "ratPerDay" in "streams.referrals"'],
    ],
    [
      'a range the wrong way round',
      (s) =>
        Object.assign(s.provenance, {
          'stages.p2.places.byArea.East': { kind: 'assumption', reason: 'x', range: { low: 2, high: 1 } },
        }),
      ['provenance["stages.p2.places.byArea.East"].range: low is above high; found 2 to 1'],
    ],
  ])('%s', (_, spoil, starts) => {
    const lines = linesAfter(spoil);
    expect(lines).toHaveLength(starts.length);
    starts.forEach((start, at) => expect(lines[at]).toContain(start));
  });

  it('takes an exchange of two that is marked, and provenance that speaks of every area', () => {
    const lines = linesAfter((s) => {
      const swap = { ...hold, swap: true };
      s.stages.push(placesTo('a', [{ to: 'b', ...swap }]), placesTo('b', [{ to: 'a', ...swap }]));
      Object.assign(s.provenance, {
        'streams.referrals.ratePerDay.East': { kind: 'assumption', reason: 'x' },
      });
    });
    expect(lines).toEqual([expect.stringContaining('there is no "East"')]);
  });

  it('gives every problem at once', () => {
    const lines = linesAfter((s) => {
      Object.assign(s.calendar, { startDate: '2025-02-30' });
      Object.assign(s.outcomes[0], { stage: 'p3' });
      Object.assign(s.actions[0], { trigger: { level: 1 } });
    });
    expect(lines).toHaveLength(3);
  });

  it.each<[string, (s: Good) => void, string]>([
    [
      'areas',
      (s) => {
        s.areas = Array.from({ length: 61 }, (_, i) => ({ id: `a${i}` }));
      },
      'areas: at most 60 areas; found a list of 61; allowed: a list of at most 60',
    ],
    [
      'stages',
      (s) => {
        s.stages = Array.from({ length: 501 }, (_, i) => ({ ...s.stages[3], id: `s${i}` }));
      },
      'stages: at most 500 stages; found a list of 501',
    ],
    [
      'actions',
      (s) => {
        s.actions = Array.from({ length: 201 }, (_, i) => ({ ...s.actions[0], id: `s${i}` }));
      },
      'actions: at most 200 actions; found a list of 201',
    ],
  ])('says the limit of %s', (_, spoil, line) => {
    expect(linesAfter(spoil)).toEqual([expect.stringContaining(line)]);
  });
});
