import { describe, expect, it } from 'vitest';
import type { PreparedModel } from '../../src/experiment/run/prepareModel.ts';
import { layout } from '../../src/kernel/compiled/layout.ts';
import { loadMemory, saveMemory } from '../../src/model/winter/snapshot.ts';
import type { LaidModel } from '../../src/model/upload/upload.ts';
import { openHere } from '../support/openHere.ts';
import { restlessCounty } from '../support/restlessCounty.ts';
import { stateFields } from '../support/stateFields.ts';

/** What `save` gives and `load` takes up. */
interface Kept {
  save(): unknown;
  load(saved: never): void;
}

interface Case {
  readonly name: string;
  readonly file: string;
  readonly of: (opened: PreparedModel) => Kept;
  /** Fields that are not of the winter: whoever runs it sets them anew. */
  readonly without?: readonly string[];
}

const records = 'src/experiment/record/';
const escalation = 'src/escalation/';

const cases: readonly Case[] = [
  {
    name: 'IndicatorLevel',
    file: `${escalation}indicatorLevel.ts`,
    of: ({ winter }) => winter.levels.gauges[0].state,
  },
  { name: 'Levels', file: `${escalation}levels.ts`, of: ({ winter }) => winter.levels },
  {
    name: 'ActionInstance',
    file: `${escalation}actions/actionInstance.ts`,
    of: ({ winter }) => winter.plan.placed[0].instance,
  },
  {
    name: 'ActionPlan',
    file: `${escalation}actions/actionPlan.ts`,
    of: ({ winter }) => winter.plan,
    // the policy, and the key that each update takes from the winter
    without: ['enabled', 'keyA', 'keyB'],
  },
  { name: 'DayRecord', file: `${records}dayRecord.ts`, of: ({ days }) => days },
  {
    name: 'LevelDays',
    file: `${records}levelDays.ts`,
    of: ({ days }) => (days as unknown as { levelDays: Kept }).levelDays,
  },
  { name: 'DaysBelowStaffing', file: `${records}daysBelowStaffing.ts`, of: ({ rows }) => rows.staffing },
  { name: 'ReadingRecord', file: `${records}readingRecord.ts`, of: ({ record }) => record },
  { name: 'FlowRecord', file: `${records}flowRecord.ts`, of: ({ flows }) => flows },
  {
    name: 'PathSums',
    file: `${records}pathSums.ts`,
    of: ({ flows }) => (flows as unknown as { paths: Kept }).paths,
  },
];

type Fields = Record<string, unknown>;

/** Puts a value into a field that nothing puts there by itself; `at` tells fields apart. */
function mark(object: Fields, field: string, at: number): void {
  const value = object[field];
  if (value instanceof Map) value.set(1000 + at, { since: at, time: 1 });
  else if (ArrayBuffer.isView(value)) (value as Uint8Array).fill(100 + at);
  else if (typeof value === 'boolean') object[field] = !value;
  else if (typeof value === 'string') object[field] = `marked ${at}`;
  else object[field] = 100.5 + at;
}

describe('every field that a winter changes is kept with it', () => {
  it.each(cases)('$name', ({ name, file, of, without = [] }) => {
    const [marked, fresh] = [openHere(restlessCounty()), openHere(restlessCounty())].map(of);
    const fields = stateFields(file, name).filter((field) => !without.includes(field));
    expect(fields.length).toBeGreaterThan(0);
    fields.forEach((field, at) => mark(marked as unknown as Fields, field, at));
    fresh.load(structuredClone(marked.save()) as never);
    for (const field of fields)
      expect({ [field]: (fresh as unknown as Fields)[field] }).toEqual({
        [field]: (marked as unknown as Fields)[field],
      });
  });

  it('what each place of an action remembers', () => {
    const [marked, fresh] = [openHere(restlessCounty()), openHere(restlessCounty())].map(
      ({ winter }) => winter.plan,
    );
    for (const [at, placed] of marked.placed.entries()) {
      placed.drawnFor = at + 3;
      Object.assign(placed.circumstances, { wanted: true, stopped: true, possible: true });
    }
    fresh.load(structuredClone(marked.save()));
    const remembered = (plan: typeof marked) =>
      plan.placed.map(({ drawnFor, circumstances }) => ({ drawnFor, circumstances }));
    expect(remembered(fresh)).toEqual(remembered(marked));
  });

  it("every byte of the kernel's state, of people and of offers", () => {
    const laid = laidOf(openHere(restlessCounty()));
    const { u8 } = laid.memory;
    const regions = inUse(laid);
    for (const [address, bytes] of regions) u8.fill(171, address, address + bytes);
    setCounts(laid, 5);
    const saved = saveMemory(laid);
    const before = regions.map(([address, bytes]) => u8.slice(address, address + bytes));
    for (const [address, bytes] of regions) u8.fill(0, address, address + bytes);
    // What leads to the tables never changes: a memory where it did would refuse the snapshot.
    for (const place of waysToTables(laid)) u8.fill(171, place, place + 4);
    loadMemory(laid, saved);
    expect(regions.map(([address, bytes]) => u8.slice(address, address + bytes))).toEqual(before);
  });
});

function laidOf({ winter }: PreparedModel): LaidModel {
  return (winter.replication as unknown as { session: { laid: LaidModel } }).session.laid;
}

/** The addresses at which records of the state name their tables. */
function waysToTables({ state }: LaidModel): number[] {
  const { Station, StationClass, Flow, Pool } = layout;
  return [
    ...state.stations.map((record) => record + Station.fields.table.at),
    ...state.classes.map((record) => record + StationClass.fields.table.at),
    ...state.flows.map((record) => record + Flow.fields.table.at),
    ...state.pools.map((record) => record + Pool.fields.table.at),
  ];
}

/** The winter's record, all records of the state, and five people and offers. */
function inUse({ state, firstState, people, offers, free }: LaidModel): [number, number][] {
  return [
    [4096, layout.Winter.size],
    [firstState, state.end - firstState],
    [people, 5 * 256],
    [offers, 5 * 16],
    [free, 5 * 4],
  ];
}

function setCounts({ memory }: LaidModel, count: number): void {
  const { usedPeople, usedOffers, freePeople } = layout.Winter.fields;
  for (const { at } of [usedPeople, usedOffers, freePeople]) memory.i32[(4096 + at) / 4] = count;
}
