import { eventKind } from '../sim/eventList.ts';
import { purposes } from '../sim/random/purposes.ts';
import { uniform } from '../sim/random/uniform.ts';
import { childA, childB } from '../sim/random/childKey.ts';
import { idKey } from './idKey.ts';
import type { Sampler } from '../sim/distributions/sampler.ts';
import { wayListAt } from './compile/model.ts';
import type { CompiledSpawn } from './compile/stations.ts';
import type { Way, Ways } from './compile/routing.ts';
import { divertedOnArrival } from './demand.ts';
import { scheduleClock } from './fallbacks.ts';
import { overload } from './overload.ts';
import { holdMode, peopleLimit, personState } from './people.ts';
import type { Replication } from './replication.ts';
import { slotOf } from './stationState.ts';
import { freeServer } from './stages/stageKinds.ts';

const streamRouteCode = idKey('route/stream');

/** The purpose code of a person's draw in this visit: one for each use, stage class and return. */
export function visitCode(winter: Replication, person: number, key: number, purpose: number): number {
  return (key + Math.imul(winter.people.visit[person], 0x3c6ef372) + purpose) | 0;
}

/** A new person under this key; too many inside at once ends the run with a problem. */
export function addPerson(winter: Replication, a: number, b: number, stream: number, area: number): number {
  const person = winter.people.add(a, b, stream, area);
  if (person < 0) throw overload(winter, 'people inside', peopleLimit);
  return person;
}

/** The event of somebody on the way: arriving from a stream, or at the end of a transit. */
export function arrive(winter: Replication, person: number): void {
  const { people, model } = winter;
  if (people.state[person] === personState.transit) {
    join(winter, person, people.bound[person]);
    return;
  }
  const flow = model.flows[winter.demand.flowOf(people.stream[person], people.area[person])];
  if (divertedOnArrival(winter, flow, person)) return;
  winter.eventCount++;
  winter.observer?.move('arrive', person, -1, winter.now);
  if (flow.fromHospital) {
    people.inHospital[person] = 1;
    const lag = flow.readyLag;
    const u = lag === null ? 0 : uniform(people.keyA[person], people.keyB[person], purposes.transit);
    people.readyTime[person] = lag === null ? winter.now : winter.now + lag.draw(u);
  }
  if (flow.routes < 0) leave(winter, person);
  else
    follow(
      winter,
      person,
      drawWay(winter, person, model.wayLists[flow.routes], streamRouteCode),
      streamRouteCode,
    );
}

/** Joins the queue of a station class. */
export function join(winter: Replication, person: number, stationClass: number): void {
  winter.people.state[person] = personState.waiting;
  enterQueue(winter, 2 * person, stationClass);
}

/** Puts one of a person's two queue entries at the end of a queue. */
export function enterQueue(winter: Replication, entry: number, stationClass: number): void {
  const { people, meters, model, now } = winter;
  const person = entry >> 1;
  const one = model.classes[stationClass];
  countVisit(winter, person, one.ordinal);
  people.queuedFor[entry] = stationClass;
  people.joinTime[entry] = now;
  people.fallbacksDone[entry] = 0;
  winter.queues.append(stationClass, entry);
  meters.touch(one.station, now);
  meters.waiting[one.station]++;
  meters.arrivals[one.station]++;
  winter.state.waiting[slotOf(winter, person, stationClass)]++;
  winter.trackers.joined(stationClass, now);
  winter.observer?.move('join', person, stationClass, now);
  winter.mark(one.station);
  if (model.stations[one.station].fallbacks.length > 0) scheduleClock(winter, person);
}

/** Coming back to a class seen before begins a new visit, with draws of its own. */
function countVisit(winter: Replication, person: number, ordinal: number): void {
  const { people } = winter;
  const bit = 1 << (ordinal & 31);
  if ((people.seen[person] & bit) === 0) people.seen[person] |= bit;
  else {
    people.visit[person]++;
    people.seen[person] = bit;
  }
}

/** Takes a queue entry out of its queue. */
export function leaveQueue(winter: Replication, entry: number): void {
  const { people, meters, now } = winter;
  const stationClass = people.queuedFor[entry];
  const station = winter.model.classes[stationClass].station;
  winter.queues.remove(stationClass, entry);
  people.queuedFor[entry] = -1;
  meters.touch(station, now);
  meters.waiting[station]--;
  winter.state.waiting[slotOf(winter, entry >> 1, stationClass)]--;
  winter.observer?.move('unqueue', entry >> 1, stationClass, now);
}

/**
 * Seizes a server or place for the person of a queue entry: leaves both queues, counts the wait, gives up a
 * place held until now, and ends the hospital stay where the stage does so. Returns the station class.
 */
export function seize(winter: Replication, entry: number): number {
  const { people, meters, model, now } = winter;
  const person = entry >> 1;
  const stationClass = people.queuedFor[entry];
  const station = model.stations[model.classes[stationClass].station];
  leaveQueue(winter, entry);
  if (people.queuedFor[entry ^ 1] >= 0) leaveQueue(winter, entry ^ 1);
  winter.events.cancel(winter.nodeOf(person) + 1);
  const resumes = people.interrupted[person] === 1;
  const joined = people.joinTime[entry];
  people.joinTime[2 * person] = joined;
  if (!resumes) {
    meters.starts[station.index]++;
    meters.countWait(station.index, now - joined);
    winter.trackers.reached(stationClass, joined, now, false);
    if (station.endsHospitalStay) endHospitalStay(winter, person);
  }
  if (people.heldAt[person] >= 0 && people.holdUntil[person] === holdMode.untilStart)
    releaseHeld(winter, person);
  people.state[person] = personState.inService;
  people.servedAt[person] = stationClass;
  people.startTime[person] = now;
  meters.touch(station.index, now);
  meters.occupied[station.index]++;
  winter.state.inService[slotOf(winter, person, stationClass)]++;
  winter.observer?.move(resumes ? 'resume' : 'start', person, stationClass, now);
  if (!resumes && station.spawns.length > 0)
    spawnAll(winter, person, station.spawns, model.classes[stationClass].at, false);
  return stationClass;
}

/** The need for the hospital bed ends now. */
export function endHospitalStay(winter: Replication, person: number): void {
  const { people } = winter;
  if (people.inHospital[person] === 0) return;
  winter.delays.ended(people.area[person], people.readyTime[person], winter.now);
  people.inHospital[person] = 0;
  const held = people.heldAt[person];
  if (held < 0) return;
  winter.state.onHold[slotOf(winter, person, held) + 1]--;
  winter.state.onHold[slotOf(winter, person, held)]++;
}

/** The end of service or stay: counts it, frees or holds the place, and goes on. */
export function complete(winter: Replication, person: number): void {
  const { people, meters, model, now } = winter;
  const stationClass = people.servedAt[person];
  const one = model.classes[stationClass];
  const station = model.stations[one.station];
  winter.eventCount++;
  meters.completions[station.index]++;
  winter.state.inService[slotOf(winter, person, stationClass)]--;
  winter.trackers.reached(stationClass, people.joinTime[2 * person], now, true);
  winter.observer?.move('complete', person, stationClass, now);
  if (station.spawns.length > 0) spawnAll(winter, person, station.spawns, one.at, true);
  freeServer(winter, station, person);
  people.servedAt[person] = -1;
  const list = model.wayListOf[wayListAt(model, stationClass, people.stream[person], people.area[person])];
  const way = list < 0 ? null : drawWay(winter, person, model.wayLists[list], one.key);
  if (station.kind === 'places') leavePlace(winter, person, stationClass, way);
  else {
    meters.touch(station.index, now);
    meters.occupied[station.index]--;
    winter.mark(station.index);
    if (people.heldAt[person] >= 0) keepOrRelease(winter, person, way);
  }
  follow(winter, person, way, one.key);
}

/** A place is kept on hold when the way on says so, else given up. */
function leavePlace(winter: Replication, person: number, stationClass: number, way: Way | null): void {
  const { people } = winter;
  if (way === null || way.stage < 0 || way.hold === holdMode.no) {
    vacate(winter, stationClass, people.startTime[person]);
    return;
  }
  people.heldAt[person] = stationClass;
  people.heldSince[person] = people.startTime[person];
  people.holdUntil[person] = way.hold;
  winter.state.onHold[slotOf(winter, person, stationClass)]++;
  winter.observer?.move('hold', person, stationClass, winter.now);
}

function keepOrRelease(winter: Replication, person: number, way: Way | null): void {
  if (way === null || way.stage < 0 || way.hold === holdMode.no) releaseHeld(winter, person);
  else winter.people.holdUntil[person] = way.hold;
}

/** Gives up the place kept on hold. */
export function releaseHeld(winter: Replication, person: number): void {
  const { people } = winter;
  const held = people.heldAt[person];
  people.heldAt[person] = -1;
  winter.state.onHold[slotOf(winter, person, held)]--;
  winter.observer?.move('release', person, held, winter.now);
  vacate(winter, held, people.heldSince[person]);
}

function vacate(winter: Replication, stationClass: number, since: number): void {
  const station = winter.model.classes[stationClass].station;
  winter.meters.touch(station, winter.now);
  winter.meters.occupied[station]--;
  winter.trackers.stayEnded(stationClass, since, winter.now);
  winter.mark(station);
}

/** Draws a way on by the person's own draw for this stage class and visit. */
function drawWay(winter: Replication, person: number, list: Ways, key: number): Way {
  const { ways } = list;
  if (ways.length === 1) return ways[0];
  const { people } = winter;
  const code = visitCode(winter, person, key, purposes.route);
  const u = uniform(people.keyA[person], people.keyB[person], code);
  const cumulative = list.movable ? movedShares(winter, list) : list.cumulative;
  let at = 0;
  while (u >= cumulative[at]) at++;
  return ways[at];
}

/** Shares moved by levers keep their value; the others share what is left in their old proportion. */
function movedShares(winter: Replication, list: Ways): Float64Array {
  const shares = list.shares.slice();
  let moved = 0;
  let rest = 0;
  list.shareCells.forEach((cell, i) => {
    shares[i] = winter.levers.apply(cell, list.shares[i]);
    if (cell >= 0) moved += shares[i];
    else rest += shares[i];
  });
  const restFactor = rest > 0 ? Math.max(0, 1 - moved) / rest : 0;
  const movedFactor = rest > 0 && moved <= 1 ? 1 : 1 / moved;
  let sum = 0;
  const cumulative = shares.map(
    (share, i) => (sum += share * (list.shareCells[i] >= 0 ? movedFactor : restFactor)),
  );
  cumulative[cumulative.length - 1] = Infinity;
  return cumulative;
}

/** Goes the way: leaves, joins the next queue, or is on the way there for a time. */
function follow(winter: Replication, person: number, way: Way | null, key: number): void {
  if (way === null || way.stage < 0) {
    leave(winter, person);
    return;
  }
  winter.people.swaps[person] = way.swap ? 1 : 0;
  goTo(winter, person, way.stage, way.classAt, way.after, way.fromHospital, key);
}

/** Sends a person to a stage's class, after a time where one is given; `fromHospital` begins a new delay there. */
export function goTo(
  winter: Replication,
  person: number,
  stage: number,
  classAt: number,
  after: Sampler | null,
  fromHospital: boolean | undefined,
  key: number,
): void {
  const { people, model } = winter;
  const station = model.stations[model.network.stationAt(stage, people.area[person])];
  const stationClass = station.firstClass + classAt;
  const code = visitCode(winter, person, key, purposes.transit);
  const days = after === null ? 0 : after.draw(uniform(people.keyA[person], people.keyB[person], code));
  if (fromHospital === true) {
    people.inHospital[person] = 1;
    people.readyTime[person] = winter.now + days;
  }
  if (days <= 0) {
    join(winter, person, stationClass);
    return;
  }
  people.state[person] = personState.transit;
  people.bound[person] = stationClass;
  winter.events.schedule(winter.nodeOf(person), winter.now + days, eventKind.arrival);
}

/** Leaves the system. */
export function leave(winter: Replication, person: number): void {
  const { people } = winter;
  if (people.heldAt[person] >= 0) releaseHeld(winter, person);
  endHospitalStay(winter, person);
  winter.observer?.move('leave', person, -1, winter.now);
  winter.events.cancel(winter.nodeOf(person) + 1);
  people.remove(person);
}

/** Makes the pieces of work that arise from a start or an end, each with a key under the person's. */
function spawnAll(
  winter: Replication,
  person: number,
  spawns: readonly CompiledSpawn[],
  classAt: number,
  atEnd: boolean,
): void {
  const { people } = winter;
  for (const spawn of spawns) {
    if (spawn.onEnd !== atEnd || (spawn.classes !== null && !spawn.classes.includes(classAt))) continue;
    const code = visitCode(winter, person, spawn.code, purposes.spawn);
    const a = childA(people.keyA[person], people.keyB[person], code);
    const b = childB(people.keyA[person], people.keyB[person], code);
    if (uniform(a, b, purposes.spawn) >= spawn.probability) continue;
    const child = addPerson(winter, a, b, people.stream[person], people.area[person]);
    winter.observer?.move('arrive', child, -1, winter.now);
    goTo(winter, child, spawn.stage, spawn.classAt, spawn.after, undefined, spawn.code);
  }
}
