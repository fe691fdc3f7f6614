import { drawKeyOf } from '../drawKeyOf.ts';
import type { Model } from '../compile/model.ts';
import type { KernelMemory } from '../kernel/kernelHost.ts';
import { LaidMemory } from '../kernel/memory.ts';
import { writeFields } from '../kernel/records.ts';
import { uploadCells } from './cells.ts';
import { clockCount, clockNumbers } from './classes.ts';
import { uploadFlowTable } from './flows.ts';
import { LaidParts } from './parts.ts';
import { SamplerTables } from './samplers.ts';
import { SpareMemory } from './spareMemory.ts';
import { layOutState, type StateAddresses } from './state.ts';
import { followedOutcomes } from './trackers.ts';

/** The kernel's fixed addresses (src/kernel/state.ts), and the first that belongs to the model. */
export const modelAddress = 1024;
export const winterAddress = 4096;
const firstAddress = 1_048_576;

/** The most people and offers of one winter, and the bytes of each (src/kernel/people.ts, stations/market.ts). */
export const peopleLimit = 250_000;
export const personBytes = 256;
export const offerLimit = 262_144;
export const offerBytes = 16;

/**
 * Room for laws that come with changed numbers: some two hundred curves, or some thirty from which stays under way are
 * drawn too. It is touched only as far as it is used.
 */
const spareBytes = 4_194_304;

/** What lies where in a kernel's memory: the state, and behind it the tables, offers, people, and room for sorting. */
export interface LaidModel {
  readonly memory: LaidMemory;
  readonly state: StateAddresses;
  readonly parts: LaidParts;
  readonly firstState: number;
  readonly offers: number;
  readonly free: number;
  readonly people: number;
}

/** Writes a compiled model into the memory of a kernel that has run nothing yet. */
export function upload(model: Model, kernelMemory: KernelMemory): LaidModel {
  const memory = new LaidMemory(kernelMemory, firstAddress);
  const lists = listNumbers(model);
  const state = layOutState(model, memory, lists.listCount);
  const samplers = new SamplerTables(memory);
  const around = { samplers, state, followed: followedOutcomes(model), clocks: clockNumbers(model) };
  const parts = new LaidParts(memory, { ...around, routeLists: [] });
  writeFields(memory, 'Model', modelAddress, {
    ...countsOf(model),
    ...lists,
    ...layParts(model, memory, parts),
    weekday: memory.bytes(model.timeline.weekday),
    isHoliday: memory.bytes(model.timeline.holiday),
    normal: samplers.normal(),
    stations: memory.ints(state.stations),
    classes: memory.ints(state.classes),
    flows: memory.ints(state.flows),
    flowOf: uploadFlowTable(model, memory, state),
    pools: memory.ints(state.pools),
    ...stateFields(memory, state),
  });
  const spare = memory.allocate(spareBytes);
  const people = layOutPeople(memory);
  samplers.continueIn(new SpareMemory(memory, spare, spareBytes));
  return { memory, state, parts, firstState: firstAddress, ...people };
}

/** Lays the tables of every part. Routes come first: classes and flows refer to them. */
function layParts(model: Model, memory: LaidMemory, parts: LaidParts) {
  parts.layRoutes(model);
  for (const name of ['stations', 'classes', 'flows', 'pools'] as const) parts.lay(name, model);
  return {
    ...uploadCells(model, memory, parts.lay('contributions', model)),
    stocks: memory.ints(parts.lay('stocks', model)),
    trackers: parts.lay('outcomes', model)[0],
  };
}

function countsOf(model: Model) {
  const { timeline, network, cells } = model;
  return {
    windowStart: timeline.windowStart,
    windowEnd: timeline.windowEnd,
    days: timeline.days,
    origin: timeline.origin,
    areaCount: network.areaCount,
    streamRouteCode: drawKeyOf('route/stream'),
    stationCount: model.stations.length,
    classCount: model.classes.length,
    flowCount: model.flows.length,
    poolCount: model.pools.length,
    cellCount: cells.list.length,
    contributionCount: cells.contributions.length,
    worldCount: cells.world.length,
    stockCount: model.stocks.length,
  };
}

/** The lists of events: buckets of the day, later days, and the parking lots of every clock of stays. */
function listNumbers(model: Model) {
  const { days } = model.timeline;
  const buckets = bucketsPerDay(model);
  // Lots for readings up to a pace of twice the usual, and stays begun two years before.
  const lotsPerClock = 2 * days + 730;
  const firstLot = buckets + days;
  return {
    bucketsPerDay: buckets,
    firstLot,
    lotsPerClock,
    listCount: firstLot + clockCount(model) * lotsPerClock,
  };
}

/** Enough buckets that few events share one: a power of two, so that times divide without rounding. */
function bucketsPerDay(model: Model): number {
  // Bulk work is counted by the day and makes no events.
  const people = model.flows.reduce(
    (sum, flow) => sum + (flow.bulk === null ? (flow.dailyMean[0] ?? 0) : 0),
    0,
  );
  let buckets = 64;
  while (buckets < people * 16 && buckets < 16_384) buckets *= 2;
  return buckets;
}

function stateFields(memory: LaidMemory, state: StateAddresses) {
  const { stations: _stations, classes: _classes, flows: _flows, pools: _pools, ...others } = state;
  const { posts: _posts, end: _end, ...rest } = others;
  return { ...rest, driverLevels: memory.ints(state.driverLevels) };
}

/** What grows with the winter lies last: offers, people, and room to put people in order. */
function layOutPeople(memory: LaidMemory) {
  const offers = memory.allocate(offerLimit * offerBytes, 64);
  const free = memory.allocate(4 * peopleLimit, 64);
  const people = memory.allocate(peopleLimit * personBytes, 64);
  const ints = () => memory.allocate(4 * peopleLimit, 64);
  const doubles = () => memory.allocate(8 * peopleLimit, 64);
  writeFields(memory, 'Model', modelAddress, {
    ...{ offers, free, people },
    sortKeys: doubles(),
    sortPeople: ints(),
    spareKeys: doubles(),
    sparePeople: ints(),
    stockA: ints(),
    stockB: ints(),
    stockAges: doubles(),
    stockNumbers: ints(),
  });
  return { offers, free, people };
}
