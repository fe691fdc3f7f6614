import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { scenarioOf } from './scenarioOf.ts';

const shared = { kind: 'lognormal', mean: 4, sd: 2 };
const sure = { kind: 'uniform', low: 0.7, high: 1.3 };
const spring = { from: '10-10', to: '10-20', factor: 0.8 };

const bands = {
  running: [
    { level: 1, to: 3 },
    { level: 2, from: 3, to: 7 },
    { level: 3, from: 7, to: 12 },
    { level: 4, from: 12 },
  ],
  printed: [{ level: 2, from: 3, to: 7 }],
  worded: [{ level: 2, from: 3, to: 7, openTo: true }],
  points: [0, 1, 3, 6],
};

const rising = {
  running: [
    { level: 4, to: 2 },
    { level: 1, from: 2 },
  ],
};

const people = {
  id: 'people',
  ratePerDay: { byArea: { North: 5, South: 4 } },
  season: [
    { date: '10-01', factor: 1 },
    { date: '12-31', factor: 1.4 },
  ],
  holidays: [spring],
  weekday: [1.2, 1.1, 1, 1, 1, 0.8, 0.7],
  bankHolidayFactor: 0.6,
  growthPerYear: 0.05,
  hours: Array.from({ length: 24 }, (_, hour) => (hour < 8 ? 1 : 4)),
  overDispersion: { variance: 0.1, sharedShare: 0.4, autocorrelation: 0.3 },
  fromHospital: true,
  readyLagDays: { kind: 'exponential', mean: 0.5 },
  routes: [{ to: [{ to: 'triage', share: 0.7, afterDays: 0.25 }, { to: 'ward' }].map(half) }],
};

/** Two ways on share the people; the second has what the first leaves. */
function half<T extends { share?: number }>(way: T): T {
  return { share: 0.3, ...way };
}

const triage = {
  kind: 'team',
  id: 'triage',
  staff: { group: 'carers', share: 0.5 },
  shift: { opens: 8, closes: 18, days: [1, 2, 3, 4, 5, 6, 7], productiveHours: 6 },
  serviceHours: 2,
  classes: [
    { id: 'urgent', priority: 1, serviceHours: sure },
    { id: 'other', priority: 2 },
  ],
  spawns: [{ id: 'visit', on: 'end', to: 'visits', probability: 0.4, afterDays: 1 }],
  routes: [
    {
      to: [
        { to: 'ward', share: 0.5, afterDays: 0.5 },
        { to: 'panel', share: 0.3 },
        { to: 'leave', share: 0.2 },
      ],
    },
  ],
};

const ward = {
  kind: 'places',
  id: 'ward',
  places: { byArea: { North: 22, South: 18 } },
  staffedBy: { group: 'nurses', placesPerPerson: 6 },
  startsPerDay: 5,
  startsPerWeek: 24,
  startsWeekday: [1, 1, 1, 1, 1, 0.6, 0.5],
  startsHolidays: [spring],
  openingHours: { opens: 7, closes: 21, days: [1, 2, 3, 4, 5, 6] },
  endsHospitalStay: true,
  lengthOfStayDays: shared,
  classes: [{ id: 'short', lengthOfStayDays: { kind: 'gamma', mean: 3, sd: 2 } }, { id: 'long' }],
  fallbacks: [{ id: 'buy', to: 'market', afterDays: 2, probability: 0.8, afterLeavingDays: 0.5 }],
};

const otherStages = [
  {
    kind: 'places',
    id: 'home',
    scope: 'system',
    places: 'unlimited',
    lengthOfStayDays: shared,
  },
  { kind: 'team', id: 'visits', staff: { number: 2 }, serviceHours: 5 },
  {
    kind: 'panel',
    id: 'panel',
    sittingDays: [2, 4],
    hour: 10,
    casesPerSitting: 3,
    routes: [{ to: [{ to: 'home' }] }],
  },
  {
    kind: 'market',
    id: 'market',
    startsPerWeek: 9,
    weekday: [1, 1, 1, 1, 1, 0.5, 0.5],
    holidays: [spring],
    variance: 0.2,
    offerLapsesAfterDays: 3,
    endsHospitalStay: true,
  },
];

const workforce = [
  {
    id: 'carers',
    posts: 6.5,
    vacancyShare: 0.1,
    leaveShare: 0.1,
    leaveHolidays: [spring],
    trainingShare: 0.05,
    sickness: {
      base: 0.1,
      season: [
        { date: '10-01', add: 0 },
        { date: '12-31', add: 0.05 },
      ],
      noise: { sd: 0.03, autocorrelation: 0.5 },
      meanSpellDays: 4,
    },
    dueByWeekday: [1, 1, 1, 1, 1, 0.6, 0.5],
    dueOnBankHolidays: 0.5,
  },
  { id: 'nurses', posts: 5, sickness: { base: 0.05 } },
];

const lent = { lever: 'redeploy', from: { group: 'nurses' }, group: 'carers', floor: 3, effectiveness: 0.8 };
const more = (size: unknown) => [{ lever: 'demandRate', stream: 'people', op: 'multiply', size }];

const drivers = [
  {
    kind: 'wave',
    id: 'flu',
    peakDate: '2024-10-25',
    peakShiftDays: { kind: 'uniform', low: -3, high: 3 },
    height: 0.8,
    doublingDays: 4,
    halvingDays: 6,
    effects: [...more(1.5), { ...lent, size: 1 }],
  },
  { kind: 'spells', id: 'cold', from: '10-01', to: '11-30', perSeason: 4, lengthDays: 3, level: 0.5 },
  {
    kind: 'contraction',
    id: 'market',
    startDate: '2024-10-12',
    fallDays: 3,
    depth: 0.5,
    holdDays: 4,
    recoveryHalfLifeDays: 5,
  },
  {
    kind: 'curve',
    id: 'by-data',
    points: [
      { date: '2024-10-08', level: 0.2 },
      { date: '2024-11-04', level: 1 },
    ],
  },
  { kind: 'noise', id: 'weather', sd: 0.4, autocorrelation: 0.5, probability: 0.9 },
].map((driver) => ({ effects: more(1.2), ...driver }));

const indicators = [
  {
    kind: 'census',
    id: 'queue',
    count: [{ stage: 'ward', states: ['waiting'] }],
    bands,
    weight: 2,
    maximumPoints: 6,
    missingProbability: 0.1,
  },
  { kind: 'startsLeft', id: 'starts', stage: 'ward', divideBy: 2, capacity: true, bands: rising },
  { kind: 'weekStartsLeft', id: 'week', stage: 'ward', weeklyStarts: 24, proRata: true },
  { kind: 'waitingLongerThan', id: 'late', stage: 'ward', days: 1 },
  { kind: 'arrivals', id: 'came', scope: 'system', streams: ['people'], days: 2, bands },
];

const actions = [
  {
    id: 'sooner',
    name: 'Sooner',
    owner: 'the area',
    scope: 'area',
    trigger: { level: 2, of: 'area' },
    stopWhen: { indicator: 'queue', level: 1 },
    leadDays: 0.5,
    rampDays: 2,
    rampDownDays: 1,
    minimumDays: 1,
    maximumDays: 6,
    coolDownDays: 2,
    limit: { activations: 5, cost: 4000, fte: 4 },
    cost: { perActivation: 20, perDay: 100, perUnitDay: 30, unitEffect: 0 },
    effects: [
      { lever: 'staffPresent', group: 'carers', op: 'add', size: 2 },
      { lever: 'places', stage: 'ward', op: 'add', size: sure },
    ],
  },
  {
    id: 'lend',
    name: 'Lend nurses',
    owner: 'the county',
    scope: 'area',
    trigger: { indicator: 'queue', level: 2 },
    effects: [{ ...lent, size: 2 }],
  },
];

const initialState = [
  { stage: 'ward', class: 'short', stream: 'people', inPlace: 7, waiting: 3, waitingAgeDays: 1 },
  { stage: 'ward', class: 'long', stream: 'people', inPlace: 2 },
  {
    stage: 'ward',
    class: 'long',
    inPlace: 4,
    inPlaceAgeDays: [1, 2],
    onHold: [{ number: 2, to: 'market', ageDays: 1.5 }],
  },
  { stage: 'triage', class: 'urgent', inPlace: 1 },
  { stage: 'triage', class: 'other', inPlace: 1 },
];

const asked = {
  outcomes: [
    { id: 'soon', kind: 'startedWithin', stage: 'ward', days: 2 },
    { id: 'few', kind: 'staffingBelow', group: 'carers', percent: 70 },
  ],
  costs: {
    priceYear: '2024-25',
    delayedBedDay: 400,
    places: [{ stage: 'ward', per: 'open', amount: 90 }],
    starts: [{ stage: 'ward', amount: 50 }],
  },
};

/** How levels are found, in turn: by so many indicators and areas, or by a score. */
export const waysToLevels = {
  counted: {
    area: { kind: 'nthWorst', count: 1 },
    system: { kind: 'someAreas', someAreas: 1, systemWideShare: 0.9, shareAtThree: 0.5 },
  },
  scored: { area: { kind: 'score', edges: [10, 30, 60] }, system: { kind: 'score', edges: [12, 35, 65] } },
  nth: { area: { kind: 'worst' }, system: { kind: 'nthWorst', count: 2 } },
};

/**
 * Two areas for five weeks with every numeric field of the format but those of the overlays. Two services have one law
 * of stays in common.
 */
export function everyNumber(levels: keyof typeof waysToLevels): Scenario {
  return scenarioOf({
    calendar: { days: 28, warmUpDays: 7, runOutDays: 7, bankHolidays: ['2024-10-14'] },
    areas: [{ id: 'North' }, { id: 'South' }],
    streams: [
      people,
      {
        id: 'from-data',
        ratePerDay: 1,
        series: [{ date: '2024-10-01', ratePerDay: 1.5 }],
        routes: [{ to: [{ to: 'ward', class: 'long' }] }],
      },
      { id: 'calls', ratePerDay: 3, bulk: { team: 'triage', hoursEach: 0.5, maximumShare: 0.5 } },
    ],
    stages: [triage, ward, ...otherStages],
    workforce,
    drivers,
    events: [
      {
        id: 'crash',
        when: { from: '2024-10-16', to: '2024-10-25' },
        probability: 0.8,
        durationDays: 3,
        effects: [
          { lever: 'burst', stream: 'people', op: 'add', size: 9, lagDays: 1 },
          { ...lent, size: 1 },
        ],
      },
    ],
    effects: [
      { lever: 'newStays', stage: 'home', op: 'multiply', size: 1.1 },
      { ...lent, size: 1 },
    ],
    indicators,
    escalation: {
      ...waysToLevels[levels],
      readingHour: 9,
      secondReading: { hour: 15, fromLevel: 2 },
      stepUpReadings: 1,
      capacityStepUpReadings: 2,
      stepDownReadings: 2,
      stepDownMargin: 0.1,
      missingKeptDays: 1,
    },
    actions,
    initialState,
    ...asked,
  });
}
