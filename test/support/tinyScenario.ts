import { readDocument } from '../../src/scenario/files/codec.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

const triggers = {
  running: [
    { level: 1, to: 3 },
    { level: 2, from: 3, to: 6 },
    { level: 3, from: 6, to: 9 },
    { level: 4, from: 9 },
  ],
};

/** Two areas, a desk in each, one ward for both, one indicator, two actions: a winter of 14 days. */
const twoAreas = {
  formatVersion: 2,
  id: 'tiny',
  title: 'Tiny',
  calendar: { startDate: '2025-12-25', days: 14, warmUpDays: 7, runOutDays: 3, bankHolidays: [] },
  areas: [{ id: 'north' }, { id: 'south' }],
  streams: [{ id: 'people', ratePerDay: 6, routes: [{ to: [{ to: 'desk' }] }] }],
  stages: [
    {
      kind: 'team',
      id: 'desk',
      staff: { number: 1 },
      serviceHours: { kind: 'exponential', mean: 3.6 },
      routes: [{ to: [{ to: 'ward', share: 0.5 }, { to: 'leave' }] }],
    },
    {
      kind: 'places',
      id: 'ward',
      scope: 'system',
      places: 12,
      lengthOfStayDays: { kind: 'gamma', mean: 2, sd: 1 },
    },
  ],
  indicators: [
    { kind: 'census', id: 'waiting', count: [{ stage: 'desk', states: ['waiting'] }], bands: triggers },
  ],
  actions: [
    {
      id: 'extra',
      name: 'Half the work a case',
      owner: 'the desk',
      trigger: { level: 2 },
      effects: [{ lever: 'serviceTime', stage: 'desk', op: 'multiply', size: 0.5 }],
      cost: { perDay: 100 },
    },
    { id: 'note', name: 'Tell everybody', owner: 'the desk', trigger: { level: 2 }, modelled: false },
  ],
};

/** A small scenario, with top-level fields put in the place of its own; throws when it is not a valid one. */
export function tinyScenario(changes: Record<string, unknown> = {}): Scenario {
  const result = readDocument({ ...twoAreas, ...changes });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.document as Scenario;
}
