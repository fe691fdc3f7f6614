import { eventKind, eventTime } from '../sim/eventList.ts';
import { purposes } from '../sim/random/purposes.ts';
import { uniform } from '../sim/random/uniform.ts';
import { childA, childB } from '../sim/random/childKey.ts';
import { drawKeyOf } from './drawKeyOf.ts';
import type { Sampler } from '../sim/distributions/sampler.ts';
import type { ClassState } from './classState.ts';
import type { CompiledSpawn } from './compile/stations.ts';
import type { Way } from './compile/routing.ts';
import { divertedOnArrival } from './demand.ts';
import { scheduleClock } from './fallbacks.ts';
import { overload } from './overload.ts';
import { drawFrom, visitCode } from './personDraws.ts';
import * as people from './people.ts';
import { holdMode, noClass, personState, type Person, type QueueEntry } from './people.ts';
import type { Replication } from './replication.ts';
import { beginHospitalStay, endHospitalStay } from './hospitalStay.ts';
import { keepOrRelease, leavePlace, releaseHeld } from './holding.ts';
import { freeServer, hasRoom, startService } from './stages/stageKinds.ts';
import { drawWay, waysFrom } from './ways.ts';

const streamRouteCode = drawKeyOf('route/stream');

/** Adds a new person under this key. Too many inside at once ends the run with a problem. */
export function addPerson(winter: Replication, a: number, b: number, stream: number, area: number): Person {
  const person = winter.population.add(a, b, stream, area);
  if (person === null) throw overload(winter, 'people inside', people.peopleLimit);
  return person;
}

/** The event of a person on the way: arriving from a stream, or at the end of a transit. */
export function arrive(winter: Replication, person: Person): void {
  if (people.state[person] === personState.transit) {
    join(winter, person, winter.classes[people.servedAt[person]]);
    return;
  }
  const { model } = winter;
  const flow = model.flows[winter.demand.flowOf(people.stream[person], people.area[person])];
  if (flow.watched && divertedOnArrival(winter, flow, person)) return;
  winter.eventCount++;
  if (winter.observer !== null) winter.observer.move('arrive', person, null, winter.now);
  if (flow.fromHospital) {
    const lag = flow.readyLag;
    const days = lag === null ? 0 : drawFrom(lag, person, purposes.transit);
    beginHospitalStay(winter, person, winter.now + days);
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

/** Joins a station class. The person starts at once where nobody waits and there is room, and otherwise queues. */
export function join(winter: Replication, person: Person, one: ClassState): void {
  const { station } = one;
  people.joinTime[person] = winter.now;
  if (station.waiting === 0 && winter.isAlone(station) && hasRoom(winter, one)) {
    countJoin(winter, person, one);
    station.touch(winter.now);
    begin(winter, person, one);
    startService(winter, person, one);
    return;
  }
  people.state[person] = personState.waiting;
  enterQueue(winter, person, one);
}

/** Puts one of a person's two queue entries at the end of a queue. The entry counts as there since its `joinTime`. */
export function enterQueue(winter: Replication, entry: QueueEntry, one: ClassState): void {
  const person = people.personOf(entry);
  const { station } = one;
  countJoin(winter, entry, one);
  people.queuedFor[entry] = one.compiled.index;
  people.fallbacksDone[entry] = 0;
  one.queue.append(entry);
  station.touch(winter.now);
  station.waiting++;
  if (one.compiled.counted) one.waiting[one.slotOf(person)]++;
  winter.mark(station);
  if (station.compiled.fallbacks.length > 0) scheduleClock(winter, person);
}

/** Coming back to a class seen before begins a new visit, with draws of its own. */
function countVisit(person: Person, ordinal: number): void {
  const bit = 1 << (ordinal & 31);
  const inMore = (ordinal & 32) !== 0;
  const before = inMore ? people.seenMore[person] : people.seen[person];
  if ((before & bit) !== 0) {
    people.visit[person]++;
    people.seen[person] = inMore ? 0 : bit;
    people.seenMore[person] = inMore ? bit : 0;
  } else if (inMore) people.seenMore[person] = before | bit;
  else people.seen[person] = before | bit;
}

function countJoin(winter: Replication, entry: QueueEntry, one: ClassState): void {
  const { compiled } = one;
  const person = people.personOf(entry);
  countVisit(person, compiled.ordinal);
  one.station.arrivals++;
  if (compiled.tracked) winter.trackers.joined(compiled.index, entry);
  if (winter.observer !== null) winter.observer.move('join', person, compiled, winter.now);
}

/** Takes a queue entry out of its queue. */
export function leaveQueue(winter: Replication, entry: QueueEntry): void {
  const one = winter.classes[people.queuedFor[entry]];
  const { station } = one;
  const person = people.personOf(entry);
  one.queue.remove(entry);
  people.queuedFor[entry] = noClass;
  station.touch(winter.now);
  station.waiting--;
  if (one.compiled.counted) one.waiting[one.slotOf(person)]--;
  if (winter.observer !== null) winter.observer.move('unqueue', person, one.compiled, winter.now);
}

/** Seizes a server or place for the person of a queue entry, which leaves both queues. Returns the class. */
export function seize(winter: Replication, entry: QueueEntry): ClassState {
  const person = people.personOf(entry);
  const one = winter.classes[people.queuedFor[entry]];
  leaveQueue(winter, entry);
  if (people.hasSecond(person)) leaveOther(winter, person, entry);
  begin(winter, person, one);
  return one;
}

/** Leaves the other of the two queues, if the person stands in both, and stops the clock of fallbacks. */
function leaveOther(winter: Replication, person: Person, entry: QueueEntry): void {
  const second = people.secondOf(person);
  const other = entry === second ? person : second;
  if (people.isQueued(other)) leaveQueue(winter, other);
  winter.events.cancel(second);
  if (entry === second) people.joinTime[person] = people.joinTime[second];
}

/**
 * The moment of starting: counts the wait, ends the hospital stay where the stage does so, gives up a place held
 * until now, and takes the server or place. Resumed work was counted when it first began. The station's integrals
 * have been brought up to now.
 */
function begin(winter: Replication, person: Person, one: ClassState): void {
  const { now } = winter;
  const { station } = one;
  const resumes = people.interrupted[person] === 1;
  if (!resumes) {
    station.starts++;
    station.countWait(person, winter);
    if (one.compiled.tracked) winter.trackers.reached(one.compiled.index, person, winter, false);
    if (station.compiled.endsHospitalStay) endHospitalStay(winter, person);
  }
  if (people.heldAt[person] !== noClass && people.holdUntil[person] === holdMode.untilStart)
    releaseHeld(winter, person);
  people.state[person] = personState.inService;
  people.servedAt[person] = one.compiled.index;
  people.startTime[person] = now;
  station.occupied++;
  if (one.compiled.counted) one.inService[one.slotOf(person)]++;
  if (winter.observer !== null) winter.observer.move(resumes ? 'resume' : 'start', person, one.compiled, now);
  if (!resumes && station.compiled.spawns.length > 0)
    spawnAll(winter, person, station.compiled.spawns, one.compiled.at, false);
}

/** Ends a service or stay: counts it, frees or holds the place, and sends the person on. */
export function complete(winter: Replication, person: Person): void {
  const { now } = winter;
  const one = winter.classes[people.servedAt[person]];
  const { station, compiled } = one;
  winter.eventCount++;
  station.completions++;
  if (compiled.counted) one.inService[one.slotOf(person)]--;
  if (compiled.tracked) winter.trackers.reached(compiled.index, person, winter, true);
  if (winter.observer !== null) winter.observer.move('complete', person, compiled, now);
  if (station.compiled.spawns.length > 0)
    spawnAll(winter, person, station.compiled.spawns, compiled.at, true);
  freeServer(station, person);
  people.servedAt[person] = noClass;
  const list = waysFrom(winter, one, person);
  const way = list === null ? null : drawWay(winter, person, list, compiled.key);
  if (station.places !== null) leavePlace(winter, person, one, way);
  else {
    station.touch(now);
    station.occupied--;
    winter.mark(station);
    if (people.heldAt[person] !== noClass) keepOrRelease(winter, person, way);
  }
  follow(winter, person, way, compiled.key);
}

/** Goes the way: leaves, joins the next queue, or is on the way there for a time. */
function follow(winter: Replication, person: Person, way: Way | null, key: number): void {
  if (way === null || way.stage < 0) {
    leave(winter, person);
    return;
  }
  people.swaps[person] = way.swap ? 1 : 0;
  const one = winter.classes[way.joins[people.area[person]]];
  if (way.after === null && way.fromHospital !== true) join(winter, person, one);
  else goTo(winter, person, one, way.after, way.fromHospital, key);
}

/**
 * Sends a person to a station class, after a time where one is given. With `fromHospital`, the person is in hospital
 * and ready to leave from joining there. A running delay goes on.
 */
export function goTo(
  winter: Replication,
  person: Person,
  one: ClassState,
  after: Sampler | null,
  fromHospital: boolean | undefined,
  key: number,
): void {
  const days = after === null ? 0 : drawFrom(after, person, visitCode(person, key, purposes.transit));
  if (fromHospital === true) beginHospitalStay(winter, person, winter.now + days);
  if (days <= 0) {
    join(winter, person, one);
    return;
  }
  people.state[person] = personState.transit;
  people.servedAt[person] = one.compiled.index;
  eventTime[person] = winter.now + days;
  winter.events.schedule(person, eventKind.arrival);
}

/** Leaves the system. */
export function leave(winter: Replication, person: Person): void {
  if (people.heldAt[person] !== noClass) releaseHeld(winter, person);
  if (people.inHospital[person] === 1) endHospitalStay(winter, person);
  if (winter.observer !== null) winter.observer.move('leave', person, null, winter.now);
  winter.population.remove(person);
}

/** Makes the pieces of work that arise from a start or an end, each with a key under the person's. */
function spawnAll(
  winter: Replication,
  person: Person,
  spawns: readonly CompiledSpawn[],
  classAt: number,
  atEnd: boolean,
): void {
  for (const spawn of spawns) {
    if (spawn.onEnd !== atEnd || (spawn.classes !== null && !spawn.classes[classAt])) continue;
    const code = visitCode(person, spawn.code, purposes.spawn);
    const a = childA(people.keyA[person], people.keyB[person], code);
    const b = childB(people.keyA[person], people.keyB[person], code);
    if (uniform(a, b, purposes.spawn) >= spawn.probability) continue;
    const child = addPerson(winter, a, b, people.stream[person], people.area[person]);
    if (winter.observer !== null) winter.observer.move('arrive', child, null, winter.now);
    goTo(winter, child, winter.classes[spawn.joins[people.area[person]]], spawn.after, undefined, spawn.code);
  }
}
