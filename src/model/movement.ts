import { eventKind } from '../sim/eventList.ts';
import { purposes } from '../sim/random/purposes.ts';
import { uniform } from '../sim/random/uniform.ts';
import { childA, childB } from '../sim/random/childKey.ts';
import { idKey } from './idKey.ts';
import type { Sampler } from '../sim/distributions/sampler.ts';
import { manyWays, wayListAt } from './compile/model.ts';
import type { CompiledSpawn, StationClass } from './compile/stations.ts';
import type { Way, Ways } from './compile/routing.ts';
import { divertedOnArrival } from './demand.ts';
import { scheduleClock } from './fallbacks.ts';
import { overload } from './overload.ts';
import { holdMode, joinTimeAt, peopleLimit, personOfEntry, personState, timesOf } from './people.ts';
import type { Replication } from './replication.ts';
import { slotOf } from './stationState.ts';
import { freeServer, hasRoom, startService } from './stages/stageKinds.ts';

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
  if (flow.watched && divertedOnArrival(winter, flow, person)) return;
  winter.eventCount++;
  if (winter.observer !== null) winter.observer.move('arrive', person, -1, winter.now);
  if (flow.fromHospital) {
    people.inHospital[person] = 1;
    const lag = flow.readyLag;
    const u = lag === null ? 0 : uniform(people.keyA[person], people.keyB[person], purposes.transit);
    people.readyTime[timesOf(person)] = lag === null ? winter.now : winter.now + lag.draw(u);
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

/** Joins a station class: starts at once where nobody waits and there is room, else queues. */
export function join(winter: Replication, person: number, stationClass: number): void {
  const { people, meters, model, now } = winter;
  const one = model.classes[stationClass];
  const { station } = one;
  if (meters.waiting[station] === 0 && winter.isAlone(station) && hasRoom(winter, station, one)) {
    countVisit(winter, person, one.ordinal);
    countJoin(winter, person, one, now);
    people.joinTime[joinTimeAt(person)] = now;
    meters.touch(station, now);
    begin(winter, person, one, now);
    startService(winter, model.stations[station], person, one);
    return;
  }
  people.state[person] = personState.waiting;
  enterQueue(winter, person, stationClass);
}

/** Puts one of a person's two queue entries at the end of a queue, where it has stood since `since`. */
export function enterQueue(
  winter: Replication,
  entry: number,
  stationClass: number,
  since = winter.now,
): void {
  const { people, meters, model, now } = winter;
  const person = personOfEntry(entry);
  const one = model.classes[stationClass];
  countVisit(winter, person, one.ordinal);
  countJoin(winter, person, one, since);
  people.queuedFor[entry] = stationClass;
  people.joinTime[joinTimeAt(entry)] = since;
  people.fallbacksDone[entry] = 0;
  winter.queues.append(stationClass, entry);
  meters.touch(one.station, now);
  meters.waiting[one.station]++;
  if (one.counted) winter.state.waiting[slotOf(winter, person, stationClass)]++;
  winter.mark(one.station);
  if (model.stations[one.station].fallbacks.length > 0) scheduleClock(winter, person);
}

/** Coming back to a class seen before begins a new visit, with draws of its own. */
function countVisit(winter: Replication, person: number, ordinal: number): void {
  const { people } = winter;
  const bit = 1 << (ordinal & 31);
  const column = ordinal & 32 ? people.seenMore : people.seen;
  if ((column[person] & bit) === 0) column[person] |= bit;
  else {
    people.visit[person]++;
    people.seen[person] = 0;
    people.seenMore[person] = 0;
    column[person] = bit;
  }
}

function countJoin(winter: Replication, person: number, one: StationClass, since: number): void {
  winter.meters.arrivals[one.station]++;
  if (one.tracked) winter.trackers.joined(one.index, since);
  if (winter.observer !== null) winter.observer.move('join', person, one.index, winter.now);
}

/** Takes a queue entry out of its queue. */
export function leaveQueue(winter: Replication, entry: number): void {
  const { people, meters, now } = winter;
  const stationClass = people.queuedFor[entry];
  const one = winter.model.classes[stationClass];
  winter.queues.remove(stationClass, entry);
  people.queuedFor[entry] = -1;
  meters.touch(one.station, now);
  meters.waiting[one.station]--;
  if (one.counted) winter.state.waiting[slotOf(winter, personOfEntry(entry), stationClass)]--;
  if (winter.observer !== null) winter.observer.move('unqueue', personOfEntry(entry), stationClass, now);
}

/** Seizes a server or place for the person of a queue entry, which leaves both queues. Returns the class. */
export function seize(winter: Replication, entry: number): StationClass {
  const { people } = winter;
  const person = personOfEntry(entry);
  const one = winter.model.classes[people.queuedFor[entry]];
  const joined = people.joinTime[joinTimeAt(entry)];
  leaveQueue(winter, entry);
  const clocked = winter.model.stations[one.station].fallbacks.length > 0;
  if (people.queuedFor[entry ^ 1] >= 0) {
    leaveQueue(winter, entry ^ 1);
    winter.events.cancel(winter.nodeOf(person) + 1);
  } else if (clocked) winter.events.cancel(winter.nodeOf(person) + 1);
  people.joinTime[joinTimeAt(person)] = joined;
  begin(winter, person, one, joined);
  return one;
}

/**
 * The moment of starting: counts the wait, ends the hospital stay where the stage does so, gives up a place held
 * until now, and takes the server or place. Resumed work was counted when it first began. The station's meters
 * have been touched.
 */
function begin(winter: Replication, person: number, one: StationClass, joined: number): void {
  const { people, meters, model, now } = winter;
  const station = model.stations[one.station];
  const resumes = people.interrupted[person] === 1;
  if (!resumes) {
    meters.starts[station.index]++;
    meters.countWait(station.index, now - joined);
    if (one.tracked) winter.trackers.reached(one.index, joined, now, false);
    if (station.endsHospitalStay) endHospitalStay(winter, person);
  }
  if (people.heldAt[person] >= 0 && people.holdUntil[person] === holdMode.untilStart)
    releaseHeld(winter, person);
  people.state[person] = personState.inService;
  people.servedAt[person] = one.index;
  people.startTime[timesOf(person)] = now;
  meters.occupied[station.index]++;
  if (one.counted) winter.state.inService[slotOf(winter, person, one.index)]++;
  if (winter.observer !== null) winter.observer.move(resumes ? 'resume' : 'start', person, one.index, now);
  if (!resumes && station.spawns.length > 0) spawnAll(winter, person, station.spawns, one.at, false);
}

/** The need for the hospital bed ends now. */
export function endHospitalStay(winter: Replication, person: number): void {
  const { people } = winter;
  if (people.inHospital[person] === 0) return;
  winter.delays.ended(people.area[person], people.readyTime[timesOf(person)], winter.now);
  people.inHospital[person] = 0;
  const held = people.heldAt[person];
  if (held < 0 || !winter.model.classes[held].counted) return;
  winter.state.onHold[slotOf(winter, person, held) + 1]--;
  winter.state.onHold[slotOf(winter, person, held)]++;
}

/** The end of service or stay: counts it, frees or holds the place, and goes on. */
export function complete(winter: Replication, person: number): void {
  const { people, meters, model, now } = winter;
  const one = model.classes[people.servedAt[person]];
  const station = model.stations[one.station];
  winter.eventCount++;
  meters.completions[station.index]++;
  if (one.counted) winter.state.inService[slotOf(winter, person, one.index)]--;
  if (one.tracked) winter.trackers.reached(one.index, people.joinTime[joinTimeAt(person)], now, true);
  if (winter.observer !== null) winter.observer.move('complete', person, one.index, now);
  if (station.spawns.length > 0) spawnAll(winter, person, station.spawns, one.at, true);
  freeServer(winter, station, person);
  people.servedAt[person] = -1;
  const list = waysFrom(winter, one, person);
  const way = list === null ? null : drawWay(winter, person, list, one.key);
  if (station.kind === 'places') leavePlace(winter, person, one, way);
  else {
    meters.touch(station.index, now);
    meters.occupied[station.index]--;
    winter.mark(station.index);
    if (people.heldAt[person] >= 0) keepOrRelease(winter, person, way);
  }
  follow(winter, person, way, one.key);
}

/** The ways on of a person at a station class, or null to leave. */
function waysFrom(winter: Replication, one: StationClass, person: number): Ways | null {
  const { model, people } = winter;
  const sole = model.soleWayList[one.index];
  const list =
    sole !== manyWays
      ? sole
      : model.wayListOf[wayListAt(model, one.index, people.stream[person], people.area[person])];
  return list < 0 ? null : model.wayLists[list];
}

/** A place is kept on hold when the way on says so, else given up. */
function leavePlace(winter: Replication, person: number, one: StationClass, way: Way | null): void {
  const { people } = winter;
  const stationClass = one.index;
  if (way === null || way.stage < 0 || way.hold === holdMode.no) {
    vacate(winter, one, people.startTime[timesOf(person)]);
    return;
  }
  people.heldAt[person] = stationClass;
  people.heldSince[timesOf(person)] = people.startTime[timesOf(person)];
  people.holdUntil[person] = way.hold;
  if (one.counted) winter.state.onHold[slotOf(winter, person, stationClass)]++;
  if (winter.observer !== null) winter.observer.move('hold', person, stationClass, winter.now);
}

function keepOrRelease(winter: Replication, person: number, way: Way | null): void {
  if (way === null || way.stage < 0 || way.hold === holdMode.no) releaseHeld(winter, person);
  else winter.people.holdUntil[person] = way.hold;
}

/** Gives up the place kept on hold. */
export function releaseHeld(winter: Replication, person: number): void {
  const { people } = winter;
  const held = winter.model.classes[people.heldAt[person]];
  people.heldAt[person] = -1;
  if (held.counted) winter.state.onHold[slotOf(winter, person, held.index)]--;
  if (winter.observer !== null) winter.observer.move('release', person, held.index, winter.now);
  vacate(winter, held, people.heldSince[timesOf(person)]);
}

function vacate(winter: Replication, one: StationClass, since: number): void {
  winter.meters.touch(one.station, winter.now);
  winter.meters.occupied[one.station]--;
  if (one.tracked) winter.trackers.stayEnded(one.index, since, winter.now);
  winter.mark(one.station);
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
  // With no other way, or more than all of it, the moved shares are taken in proportion; all at 0: the file's.
  if (moved <= 0 && rest <= 0) return list.cumulative;
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
  const { people } = winter;
  people.swaps[person] = way.swap ? 1 : 0;
  const stationClass = way.joins[people.area[person]];
  if (way.after === null && way.fromHospital !== true) join(winter, person, stationClass);
  else goTo(winter, person, stationClass, way.after, way.fromHospital, key);
}

/** Sends a person to a station class, after a time where one is given; `fromHospital` begins a new delay there. */
export function goTo(
  winter: Replication,
  person: number,
  stationClass: number,
  after: Sampler | null,
  fromHospital: boolean | undefined,
  key: number,
): void {
  const { people } = winter;
  const code = visitCode(winter, person, key, purposes.transit);
  const days = after === null ? 0 : after.draw(uniform(people.keyA[person], people.keyB[person], code));
  if (fromHospital === true) {
    people.inHospital[person] = 1;
    people.readyTime[timesOf(person)] = winter.now + days;
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
  if (people.inHospital[person] === 1) endHospitalStay(winter, person);
  if (winter.observer !== null) winter.observer.move('leave', person, -1, winter.now);
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
    if (winter.observer !== null) winter.observer.move('arrive', child, -1, winter.now);
    goTo(winter, child, spawn.joins[people.area[person]], spawn.after, undefined, spawn.code);
  }
}
