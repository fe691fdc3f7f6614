import {
  coalitions,
  eachAlone,
  leaveOneOut,
  pairsLeftOut,
  type Variant,
} from '../../src/experiment/run/design.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { scenarioOf } from './scenarioOf.ts';

const bands = {
  running: [
    { level: 1, to: 4 },
    { level: 2, from: 4, to: 12 },
    { level: 3, from: 12, to: 22 },
    { level: 4, from: 22 },
  ],
};

const common = { owner: 'the county' };
const morePlaces = (stage: string, size: unknown) => ({ lever: 'places', stage, op: 'add', size });

/**
 * Two areas whose levels come and go, under a plan with everything that an action can have: leads that are drawn, ramps,
 * cool-downs, stop rules, limits of money, times and staff, refusals, dates, both scopes. In a winter some are wanted and some not.
 */
export function restlessCounty(): Scenario {
  return scenarioOf({
    id: 'restless',
    calendar: { startDate: '2025-10-01', days: 45, warmUpDays: 20, runOutDays: 0 },
    areas: [{ id: 'North' }, { id: 'South' }],
    workforce: [
      { id: 'carers', posts: 3, vacancyShare: 0, sickness: { base: 0.1, meanSpellDays: 5 } },
      { id: 'others', posts: 8, vacancyShare: 0, sickness: { base: 0.1, meanSpellDays: 5 } },
    ],
    streams: [{ id: 'people', ratePerDay: 4.3, fromHospital: true, routes: [{ to: [{ to: 'beds' }] }] }],
    stages: [
      {
        kind: 'places',
        id: 'beds',
        places: 44,
        endsHospitalStay: true,
        lengthOfStayDays: { kind: 'exponential', mean: 10 },
        routes: [{ to: [{ to: 'visits' }] }],
      },
      {
        kind: 'team',
        id: 'visits',
        staff: { group: 'carers' },
        serviceHours: { kind: 'exponential', mean: 14 },
      },
    ],
    indicators: [
      { id: 'beds', kind: 'census', count: [{ stage: 'beds', states: ['waiting'] }], bands },
      { id: 'visits', kind: 'census', count: [{ stage: 'visits', states: ['waiting'] }], bands },
    ],
    escalation: { area: { kind: 'worst' }, system: { kind: 'worst' }, secondReading: {} },
    actions: [
      {
        ...common,
        id: 'slow',
        name: 'Slow to come',
        trigger: { level: 3 },
        leadDays: { kind: 'exponential', mean: 4 },
        rampDays: 3,
        rampDownDays: 2,
        effects: [morePlaces('beds', { kind: 'uniform', low: 2, high: 6 })],
        cost: { perDay: 100, perUnitDay: 7 },
      },
      {
        ...common,
        id: 'local',
        name: 'In each area',
        scope: 'area',
        trigger: { level: 3, of: 'area' },
        effects: [morePlaces('beds', 2)],
        coolDownDays: 5,
        minimumDays: 2,
        limit: { activations: 2 },
        cost: { perActivation: 50, from: 'commitment' },
      },
      {
        ...common,
        id: 'last',
        name: 'At the worst',
        trigger: { level: 4 },
        committed: true,
        effects: [{ lever: 'demandRate', stream: 'people', op: 'multiply', size: 0.7 }],
        maximumDays: 6,
        cost: { perDay: 300 },
        limit: { cost: 900 },
      },
      {
        ...common,
        id: 'visits',
        name: 'When visits are late',
        trigger: { indicator: 'visits', level: 3 },
        stopWhen: { indicator: 'beds', level: 1 },
        effects: [{ lever: 'staffPresent', group: 'carers', op: 'add', size: 2 }],
        limit: { fte: 3 },
      },
      {
        ...common,
        id: 'lend',
        name: 'Lend staff',
        scope: 'area',
        trigger: { level: 4, of: 'area' },
        effects: [
          { lever: 'redeploy', from: { group: 'others' }, group: 'carers', floor: 7, op: 'add', size: 2 },
        ],
      },
      {
        ...common,
        id: 'dated',
        name: 'For some weeks',
        trigger: { from: '2025-10-20', to: '2025-11-05' },
        effects: [morePlaces('beds', 1)],
      },
      {
        ...common,
        id: 'never',
        name: 'Another winter',
        trigger: { from: '2027-01-01' },
        effects: [morePlaces('beds', 9)],
      },
      { ...common, id: 'note', name: 'Recorded only', trigger: { level: 4 }, modelled: false },
    ],
  });
}

/** The county under every policy that a question about its actions asks for. */
export function everyVariant(scenario: Scenario): Variant[] {
  const pairs = [['slow', 'local'] as const, ['last', 'visits'] as const];
  const all = [
    ...leaveOneOut(scenario),
    ...eachAlone(scenario),
    ...coalitions(scenario).slice(2),
    ...pairsLeftOut(scenario, pairs),
  ];
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}
