import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { scenarioOf } from './scenarioOf.ts';

const bands = {
  running: [
    { level: 1, to: 2 },
    { level: 2, from: 2, to: 6 },
    { level: 3, from: 6, to: 12 },
    { level: 4, from: 12 },
  ],
};
const sure = { kind: 'uniform', low: 0.6, high: 1.4 };

/** A scenario of `arbitraryScenario` with all else that draws: staff, drivers, events, returns that go missing, actions. */
export function lively(scenario: Scenario): Scenario {
  return scenarioOf({
    ...scenario,
    streams: scenario.streams.map((one) => ({
      ...one,
      overDispersion: { variance: 0.1, sharedShare: 0.5, autocorrelation: 0.5 },
    })),
    stages: scenario.stages.map((one) =>
      one.id === 'review' ? { ...one, staff: { group: 'carers' } } : one,
    ),
    workforce: [
      {
        id: 'carers',
        posts: 3.5,
        vacancyShare: 0.1,
        leaveShare: 0.1,
        trainingShare: 0.05,
        sickness: { base: 0.1, noise: { sd: 0.03, autocorrelation: 0.5 } },
      },
    ],
    drivers: [
      {
        kind: 'noise',
        id: 'weather',
        sd: 0.5,
        autocorrelation: 0.7,
        effects: [
          { lever: 'demandRate', stream: 'people', op: 'multiply', size: sure },
          { lever: 'sicknessRate', group: 'carers', op: 'add', size: 0.05 },
        ],
      },
    ],
    events: [
      {
        id: 'crash',
        when: { from: '2024-10-16', to: '2024-10-25' },
        durationDays: { kind: 'exponential', mean: 4 },
        effects: [
          { lever: 'burst', stream: 'people', area: 'north', op: 'add', size: 9 },
          { lever: 'serviceTime', stage: 'triage', class: 'other', op: 'multiply', size: sure },
        ],
      },
    ],
    effects: [...scenario.effects, { lever: 'newStays', stage: 'home', op: 'multiply', size: sure }],
    indicators: [
      {
        kind: 'census',
        id: 'queue',
        count: [{ stage: 'home', states: ['waiting'] }],
        bands,
        missingProbability: 0.2,
      },
    ],
    escalation: { area: { kind: 'worst' } },
    actions: [
      {
        id: 'sooner',
        name: 'Sooner',
        owner: 'the area',
        scope: 'area',
        trigger: { level: 2, of: 'area' },
        leadDays: { kind: 'exponential', mean: 1 },
        effects: [
          { lever: 'fallbackDays', stage: 'home', fallback: 'buy', op: 'multiply', size: sure },
          { lever: 'productiveHours', stage: 'review', op: 'multiply', size: sure },
        ],
      },
    ],
  });
}

/** Parts of every kind that have to do with each other alone, each first in its list. */
export function withStrangers(scenario: Scenario): Scenario {
  const one = { id: 'a0' };
  return scenarioOf({
    ...scenario,
    streams: [{ ...one, ratePerDay: 3, routes: [{ to: [{ to: 'a0', class: 'y' }] }] }, ...scenario.streams],
    stages: [
      {
        ...one,
        kind: 'team',
        staff: { group: 'a0' },
        serviceHours: sure,
        classes: [{ id: 'x' }, { id: 'y' }],
        fallbacks: [{ id: 'gone', to: 'leave', afterDays: sure }],
      },
      ...scenario.stages,
    ],
    workforce: [{ ...one, posts: 2, sickness: { base: 0.2 } }, ...scenario.workforce],
    drivers: [
      {
        ...one,
        kind: 'noise',
        sd: 1,
        autocorrelation: 0.5,
        effects: [{ lever: 'demandRate', stream: 'a0', op: 'multiply', size: sure }],
      },
      ...scenario.drivers,
    ],
    events: [
      {
        ...one,
        when: { from: '2024-10-16', to: '2024-10-25' },
        durationDays: 3,
        effects: [{ lever: 'burst', stream: 'a0', op: 'add', size: 7 }],
      },
      ...scenario.events,
    ],
    effects: [{ lever: 'serviceTime', stage: 'a0', op: 'multiply', size: sure }, ...scenario.effects],
    indicators: [
      { ...one, kind: 'census', count: [{ stage: 'a0', states: ['waiting'] }], missingProbability: 0.3 },
      ...scenario.indicators,
    ],
    actions: [
      {
        ...one,
        name: 'Of nobody else',
        owner: 'a0',
        trigger: { from: '2024-10-18' },
        leadDays: sure,
        effects: [{ lever: 'staffPresent', group: 'a0', op: 'add', size: sure }],
      },
      ...scenario.actions,
    ],
  });
}

/** Another area, first in its list, with the people and services that every area has. */
export function withStrangeArea(scenario: Scenario): Scenario {
  return scenarioOf({ ...scenario, areas: [{ id: 'a0' }, ...scenario.areas] });
}
