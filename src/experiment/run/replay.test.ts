import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { scenarioOf, type ScenarioParts } from '../../../test/support/scenarioOf.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { columnsOf } from '../outcomes/columns.ts';
import { Replay } from './replay.ts';
import { runShard } from './runShard.ts';
import type { Detail, ShardResult } from '../shard.ts';
import { openHere } from '../../../test/support/openHere.ts';

const winters = 6;

function simulated(scenario: Scenario, detail: Detail): ShardResult {
  const shard = {
    hash: '',
    variants: [{ policy: { actions: 'none' } }],
    seed: 'replay',
    from: 0,
    count: winters,
    detail,
  } as const;
  const reply = runShard(openHere(scenario), shard);
  if (reply.kind === 'failed') throw new Error(reply.problem.message);
  return reply.results[0];
}

/** Levels and changes of each winter by replaying `setting` over what was recorded of `recorded`. */
function replayedOver(recorded: ShardResult, setting: Scenario) {
  const replay = new Replay(setting);
  const size = recorded.returns!.length / winters;
  return Array.from({ length: winters }, (_, winter) => {
    const { levels, changes } = replay.run(recorded.returns!.subarray(winter * size, (winter + 1) * size));
    return { levels: [...levels], changes: [...changes] };
  });
}

function levelsOf(scenario: Scenario, { levels, rows }: ShardResult) {
  const columns = columnsOf(scenario).map(({ id }) => id);
  const size = levels.length / winters;
  const scopes = [...scenario.areas.map(({ id }) => id), 'system'];
  return Array.from({ length: winters }, (_, winter) => ({
    levels: [...levels.subarray(winter * size, (winter + 1) * size)],
    changes: scopes.map((scope) => rows[winter * columns.length + columns.indexOf(`changes.${scope}`)]),
  }));
}

const ways: [string, object][] = [
  ['one reading a day', {}],
  ['a second reading by the system’s level', { secondReading: { fromLevel: 2 } }],
  [
    'a second reading by each area’s level',
    { secondReading: { fromLevel: 2, of: 'area' }, stepUpReadings: 2 },
  ],
  ['no step down', { stepDownReadings: 0, capacityStepUpReadings: 1, secondReading: { fromLevel: 2 } }],
];

/** Two areas, a return that is missing now and then, an outage of returns, and an indicator without bands. */
function county(escalation: object, bands: object[] = triggers(1)): Scenario {
  const parts = smallScenario({
    areas: [{ id: 'North' }, { id: 'South' }],
    stages: [
      {
        kind: 'places',
        id: 'beds',
        places: 100,
        endsHospitalStay: true,
        lengthOfStayDays: { kind: 'exponential', mean: 10 },
      },
    ],
    events: [
      {
        id: 'silence',
        when: { date: '2025-10-20' },
        durationDays: 5,
        effects: [{ lever: 'reporting', indicator: 'waiting', op: 'set', size: 0 }],
      },
    ],
    indicators: [
      {
        id: 'waiting',
        kind: 'census',
        count: [{ stage: 'beds', states: ['waiting'] }],
        missingProbability: 0.2,
        bands: { running: bands },
      },
      { id: 'all', kind: 'census', scope: 'system', count: [{ stage: 'beds', states: ['inService'] }] },
      { id: 'full', kind: 'occupancyPercent', stages: ['beds'], capacity: true, bands: percent },
    ],
    escalation: { area: { kind: 'worst' }, system: { kind: 'someAreas' }, ...escalation },
  });
  return scenarioOf(parts as ScenarioParts);
}

const percent = {
  running: [
    { level: 1, to: 92 },
    { level: 2, from: 92, to: 97 },
    { level: 3, from: 97, to: 99.5 },
    { level: 4, from: 99.5 },
  ],
};

function triggers(factor: number) {
  const [two, three, four] = [5, 12, 25].map((edge) => edge * factor);
  return [
    { level: 1, to: two },
    { level: 2, from: two, to: three },
    { level: 3, from: three, to: four },
    { level: 4, from: four },
  ];
}

describe('replay', () => {
  it.each(ways)('gives the very levels of the winters that were simulated: %s', (_, escalation) => {
    const scenario = county(escalation);
    const recorded = simulated(scenario, 'recorded');
    const plain = simulated(scenario, 'full');
    expect(replayedOver(recorded, scenario)).toEqual(levelsOf(scenario, plain));
    // Recording looks on: nothing of the winters has changed.
    expect(recorded.rows).toEqual(plain.rows);
    expect(recorded.readings).toEqual(plain.readings);
    expect(new Set(plain.levels).size).toBeGreaterThan(2);
  });

  it.each(ways)('gives what simulating with another setting gives: %s', (_, escalation) => {
    const recorded = simulated(county({ secondReading: {} }), 'recorded');
    const other = county({ secondReading: {}, ...escalation, stepDownMargin: 0.2 }, triggers(0.7));
    expect(replayedOver(recorded, other)).toEqual(levelsOf(other, simulated(other, 'full')));
  });

  it('records the people in delay on each morning', () => {
    const scenario = county({});
    const { delayed, readings } = simulated(scenario, 'recorded');
    const { days } = scenario.calendar;
    // Everybody here waits for a bed in hospital: the first series is the North's queue.
    const queue = [...readings.subarray(0, days)];
    expect([...delayed!.subarray(0, days)]).toEqual(queue);
    expect([...delayed!.subarray(2 * days, 3 * days)]).toEqual(
      queue.map((north, day) => north + delayed![days + day]),
    );
  });
});
