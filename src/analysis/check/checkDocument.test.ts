import { describe, expect, it } from 'vitest';
import { actionFrom, placesOf, teamOf } from '../../../test/support/parts.ts';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import { runExperiment } from '../../experiment/run/runExperiment.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { checkDocument } from './checkDocument.ts';
import { checkExperiment } from './checkExperiment.ts';
import { checkSchema } from './checkSchema.ts';
import type { CheckDocument } from './checkTypes.ts';
import { inlineRunner } from '../../../test/support/openHere.ts';

async function checked(scenario: Scenario, replications = 4): Promise<CheckDocument> {
  const hash = scenarioHash(scenario);
  const { variants, probeOf } = checkExperiment(scenario, hash);
  const result = await runExperiment({
    ...{ variants, probeOf, replications, seed: 'check', detail: 'logged', now: () => 0 },
    runner: inlineRunner(),
  });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  const document = checkDocument(result.summaries, { scenario, hash, seed: 'check' });
  expect(checkSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(
    JSON.parse(JSON.stringify(document)),
  );
  return document;
}

const calendar = { startDate: '2024-10-01', days: 124 };
/** Six of ten places taken by people who stay for years, until an action on 1 November takes four of the places away. */
const steady = {
  calendar,
  stages: [placesOf('ward', 10, 5000)],
  initialState: [{ stage: 'ward', inPlace: 6, inPlaceAgeDays: 0 }],
  indicators: [
    {
      ...{ kind: 'occupancyPercent', id: 'full', scope: 'system', stages: ['ward'] },
      bands: {
        running: [50, 70, 90].reduce<object[]>(
          (all, edge, at) => [...all, { level: at + 2, from: edge, to: [70, 90][at] }],
          [{ level: 1, to: 50 }],
        ),
      },
    },
  ],
  actions: [actionFrom('2024-11-01', [{ lever: 'places', stage: 'ward', op: 'add', size: -2 }])],
};
const source = { kind: 'assumption', reason: 'an example' };
const target = (id: string, quantity: object, value: number, more: object = {}) => ({
  ...{ id, name: id, quantity, value, tolerance: { absolute: 0 }, source },
  ...{ heading: 'fitted', usedToSet: false, mustHold: false, ...more },
});
const occupied = { kind: 'stage', stage: 'ward', measure: 'occupied' };
const october = { from: '2024-10-01', to: '2024-10-31' };

describe('checkDocument', () => {
  it('keeps every identity, and says the load of places by hand: 6 of 10, then 6 of 8', async () => {
    const document = await checked(scenarioOf(steady));
    expect(document.identities.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['samplePath', 'met'],
      ['people', 'met'],
      ['sittings', 'met'],
      ['days', 'met'],
    ]);
    expect(document.months).toEqual({
      first: { from: '2024-10-01', to: '2024-10-31' },
      january: { from: '2025-01-01', to: '2025-01-31' },
    });
    const [load] = document.loads;
    expect([load.first.load, load.january?.load]).toEqual([0.6, 0.75]);
    expect(load).toMatchObject({ stage: 'ward', scope: 'system', kind: 'places', isHigh: false });
  });

  it('spreads readings over bands, and marks a band with more than 60%', async () => {
    const { indicators } = await checked(scenarioOf(steady));
    expect(indicators).toEqual([{ indicator: 'full', scope: 'system', shares: [0, 1, 0, 0], mostAt: 2 }]);
  });

  it('counts recorded points within the bands: 6 is, 7 is not, and one is on no counted day', async () => {
    const points = [
      { date: '2024-09-01', value: 6 },
      { date: '2024-10-02', value: 6 },
      { date: '2024-10-03', value: 7 },
    ];
    const observed = [
      { id: 'seen', stage: 'ward', measure: 'occupied', points },
      { id: 'never', stage: 'ward', measure: 'waiting', points: [] },
    ];
    const { coverage } = await checked(scenarioOf({ ...steady, observed }));
    expect(coverage).toEqual([
      { id: 'seen', points: 2, within90: 0.5, within50: 0.5 },
      { id: 'never', points: 0, within90: null, within50: null },
    ]);
  });

  it('reads every kind of quantity', async () => {
    const targets = [
      target('outcome', { kind: 'outcome', outcome: 'stage.ward.system.meanOccupied' }, 6),
      target('perDay', { kind: 'outcome', outcome: 'peakWaiting.ward', perDay: true }, 0),
      target('date', { ...occupied, when: { date: '2024-10-02' } }, 6),
      target(
        'span',
        { kind: 'indicator', indicator: 'full', when: { from: '2024-11-01', to: '2024-11-02' } },
        67.5,
      ),
      target(
        'change',
        {
          kind: 'indicator',
          indicator: 'full',
          when: { from: '2024-10-31', to: '2024-11-02' },
          take: 'change',
        },
        15,
      ),
      target('flow', { kind: 'flow', stage: 'ward', measure: 'starts', when: october, perDay: true }, 0),
      target('levels', { kind: 'levels', levels: [2, 4], when: october }, 1),
      target('load', { kind: 'load', stage: 'ward', of: 'places', when: october }, 0.6),
      target(
        'sum',
        {
          kind: 'sum',
          of: [
            { ...occupied, when: october },
            { ...occupied, when: october },
          ],
        },
        12,
      ),
      target(
        'ratio',
        { kind: 'ratio', of: [{ ...occupied, when: october }], by: [{ ...occupied, when: october }] },
        1,
      ),
    ];
    const document = await checked(scenarioOf({ ...steady, targets }));
    const found = document.targets.map(({ id, simulated, value, verdict }) => [
      id,
      simulated?.mean,
      value,
      verdict,
    ]);
    expect(found).toEqual(targets.map(({ id, value }) => [id, value, value, 'met']));
  });

  it('passes unless a target that must be met is not', async () => {
    const wrong = (more: object) => target('wrong', { ...occupied, when: october }, 7, more);
    const passed = async (targets: object[]) => (await checked(scenarioOf({ ...steady, targets }))).passed;
    expect(await passed([wrong({})])).toBe(true);
    expect(await passed([wrong({ mustHold: true })])).toBe(false);
    expect(await passed([wrong({ mustHold: true, tolerance: { absolute: 1 } })])).toBe(true);
    expect(await passed([wrong({ mustHold: true, tolerance: { relative: 0.1 } })])).toBe(false);
  });

  it('a ratio with nothing to divide by is not met', async () => {
    const waiting = { ...occupied, measure: 'waiting', when: october };
    const document = await checked(
      scenarioOf({
        ...steady,
        targets: [target('none', { kind: 'ratio', of: [waiting], by: [waiting] }, 1)],
      }),
    );
    expect(document.targets[0]).toMatchObject({ simulated: null, verdict: 'notMet' });
  });

  it('lists what was changed with value and provenance, and counts the free parameters', async () => {
    const scenario = scenarioOf({
      ...steady,
      targets: [target('one', { ...occupied, when: october }, 6, { usedToSet: true })],
      changed: [{ path: 'stages.ward.places', together: ['initialState.0.inPlace'], targets: ['one'] }],
      provenance: { 'stages.ward': source },
    });
    const { changed } = await checked(scenario);
    expect(changed.parameters).toBe(1);
    const ward = { kind: 'assumption', reason: 'an example', figures: [] };
    expect(changed.numbers).toEqual([
      {
        ...{ path: 'stages.ward.places', value: 10, provenance: ward, targets: ['one'], note: null },
        together: [{ path: 'initialState.0.inPlace', value: 6, provenance: null }],
      },
    ]);
  });
});

describe('loads and drift that are known', () => {
  const stream = { id: 'people', scope: 'system', ratePerDay: 12, routes: [{ to: [{ to: 'desk' }] }] };
  const desk = (people: number) =>
    teamOf('desk', people, 2, { shift: { opens: 8, closes: 18, productiveHours: 5 } });

  it('12 people a day × 2 hours ÷ 30 hours is 0.8 (n = 20 × 31 days, 4 standard errors), and stands', async () => {
    const scenario = scenarioOf({
      calendar: { ...calendar, days: 31, warmUpDays: 14 },
      streams: [stream],
      stages: [desk(6)],
    });
    const { loads, drift } = await checked(scenario, 20);
    expect(Math.abs(loads[0].first.load! / 0.8 - 1)).toBeLessThan(4 / Math.sqrt(12 * 31 * 20));
    expect(loads[0].first.capacity).toBe(31 * 30);
    expect(loads[0].january).toBeNull();
    expect(drift.noEquilibrium).toEqual([]);
    expect(drift.stocks.filter(({ moves }) => moves)).toEqual([]);
  });

  it('at 1.2 there is no equilibrium, and the queue grows by 2 a day', async () => {
    const scenario = scenarioOf({
      calendar: { ...calendar, warmUpDays: 14 },
      streams: [stream],
      stages: [desk(4)],
    });
    const { loads, drift } = await checked(scenario, 10);
    expect(loads[0].isHigh).toBe(true);
    expect(drift.noEquilibrium.map(({ stage, kind }) => [stage, kind])).toEqual([['desk', 'hours']]);
    expect(drift.noEquilibrium[0].load).toBeCloseTo(1.2, 1);
    const queue = drift.stocks.find(({ measure }) => measure === 'waiting')!;
    expect(queue.moves).toBe(true);
    expect(queue.change.low! < 56 && 56 < queue.change.high!).toBe(true);
  });

  it('of 56 people with stays of 56 days, one of each age, half are left after 28 days', async () => {
    const ages = Array.from({ length: 56 }, (_, age) => age);
    const { drift } = await checked(
      scenarioOf({
        calendar,
        stages: [placesOf('home', 'unlimited', 56), placesOf('ward', 10, 5000)],
        initialState: [
          { stage: 'home', inPlace: 56, inPlaceAgeDays: ages },
          { stage: 'ward', inPlace: 6, inPlaceAgeDays: 0 },
        ],
      }),
    );
    const moving = drift.stocks.filter(({ moves }) => moves);
    expect(moving.map(({ stage, opening, change }) => [stage, opening.mean, change.mean])).toEqual([
      ['home', 56, -28],
    ]);
    expect(moving[0].share).toBe(-0.5);
  });
});
