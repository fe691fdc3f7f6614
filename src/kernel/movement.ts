import { divertedOnArrival } from './demand.ts';
import { scheduleClock } from './fallbacks.ts';
import { cancel, peek, schedule } from './events.ts';
import { beginHospitalStay, endHospitalStay } from './hospital.ts';
import { keepOrRelease, leavePlace, releaseHeld } from './holding.ts';
import { Move, move } from './host.ts';
import { isNone } from './memory.ts';
import { OBSERVED } from './observing.ts';
import {
  addPerson,
  drawFrom,
  isQueued,
  personOf,
  removePerson,
  secondOf,
  slotOf,
  visitCode,
} from './people.ts';
import { append, removeFrom } from './queues.ts';
import { Purpose, childA, childB, uniform } from './random.ts';
import { drawRoute, routesFrom } from './routes.ts';
import { model, winter } from './root.ts';
import {
  Entry,
  EventKind,
  Hold,
  NOBODY,
  NO_CLASS,
  Person,
  PersonState,
  Station,
  StationClass,
} from './state.ts';
import { freeServer, hasRoom, startService } from './stations/kinds.ts';
import { countWait, hasPlaces, mark, touch } from './stations/station.ts';
import { Route, Sampler, Spawn } from './tables.ts';
import { tracksJoin, tracksReached } from './trackers.ts';

/** The event of a person on the way: arriving from a stream, or at the end of a transit. */
export function arrive(person: Person): void {
  if (person.state === PersonState.transit) {
    join(person, person.servedAt);
    return;
  }
  const flow = model.flowOf.at(person.stream * (model.areaCount + 1) + <i32>person.area);
  const table = flow.table;
  if (table.isWatched === 1 && divertedOnArrival(flow, person)) return;
  winter.eventCount++;
  person.arrivalTime = winter.now;
  if (OBSERVED) move(Move.arrive, changetype<usize>(person), -1);
  if (table.fromHospital === 1) {
    const days: f64 = isNone(table.readyLag) ? 0 : drawFrom(table.readyLag, person, Purpose.transit);
    beginHospitalStay(person, winter.now + days);
  }
  if (isNone(table.routes)) leave(person);
  else follow(person, drawRoute(person, table.routes, model.streamRouteCode), model.streamRouteCode);
}

/** Joins a station class. The person starts at once where nobody waits and there is room, and otherwise queues. */
export function join(person: Person, one: StationClass): void {
  const station = one.station;
  person.joinTime = winter.now;
  if (station.waiting === 0 && isAlone(station) && hasRoom(one)) {
    countJoin(person, person, one);
    touch(station);
    begin(person, one);
    startService(person, one);
    return;
  }
  person.state = PersonState.waiting;
  enterQueue(person, one);
}

/** Whether nothing else happens at this instant that could come before a start at the station. */
function isAlone(station: Station): bool {
  if (station.isMarked === 1) return false;
  const next = peek();
  return next === NOBODY || next.time > winter.now;
}

/** Puts one of a person's two entries at the end of a queue. The entry counts as there since its `joinTime`. */
export function enterQueue(entry: Entry, one: StationClass): void {
  const person = personOf(entry);
  const station = one.station;
  countJoin(entry, person, one);
  entry.queuedFor = one;
  entry.fallbacksDone = 0;
  append(one, entry);
  touch(station);
  station.waiting++;
  if (one.table.isCounted === 1) one.waiting.add(slotOf(one, person), 1);
  mark(station);
  if (station.table.fallbackCount > 0) scheduleClock(person);
}

/** Coming back to a class seen before begins a new visit, with draws of its own. */
function countVisit(person: Person, ordinal: i32): void {
  const place = <u64>(ordinal & 63);
  const first: u64 = 1;
  const bit = first << place;
  if ((person.seen & bit) !== 0) {
    person.visit++;
    person.seen = bit;
  } else person.seen |= bit;
}

function countJoin(entry: Entry, person: Person, one: StationClass): void {
  countVisit(person, one.table.ordinal);
  one.station.arrivals++;
  if (one.table.isTracked === 1) tracksJoin(one, entry);
  if (OBSERVED) move(Move.join, changetype<usize>(person), one.table.index);
}

/** Takes an entry out of its queue. */
export function leaveQueue(entry: Entry): void {
  const one = entry.queuedFor;
  const station = one.station;
  const person = personOf(entry);
  removeFrom(one, entry);
  entry.queuedFor = NO_CLASS;
  touch(station);
  station.waiting--;
  if (one.table.isCounted === 1) one.waiting.add(slotOf(one, person), -1);
  if (OBSERVED) move(Move.unqueue, changetype<usize>(person), one.table.index);
}

/** Seizes a server or place for the person of an entry, who leaves both queues. Returns the class. */
export function seize(entry: Entry): StationClass {
  const person = personOf(entry);
  const one = entry.queuedFor;
  leaveQueue(entry);
  if (person.usesSecond === 1) leaveOther(person, entry);
  begin(person, one);
  return one;
}

/** Leaves the other of the two queues, if the person stands in both, and stops the clock of fallbacks. */
function leaveOther(person: Person, entry: Entry): void {
  const second = secondOf(person);
  const other: Entry = entry === second ? person : second;
  if (isQueued(other)) leaveQueue(other);
  cancel(second);
  if (entry === second) person.joinTime = second.joinTime;
}

/**
 * The moment of starting: counts the wait, ends the hospital stay where the stage does so, gives up a place held until
 * now, and takes the server or place. Resumed work was counted when it first began. The station's integrals have been
 * brought up to now.
 */
function begin(person: Person, one: StationClass): void {
  const station = one.station;
  const table = one.table;
  const resumes = person.isInterrupted === 1;
  if (!resumes) {
    station.starts++;
    countWait(station, winter.now - person.joinTime);
    if (table.isTracked === 1) tracksReached(one, person, 0);
    if (station.table.endsHospitalStay === 1) endHospitalStay(person);
  }
  if (person.heldAt !== NO_CLASS && person.holdUntil === Hold.untilStart) releaseHeld(person);
  person.state = PersonState.inService;
  person.servedAt = one;
  person.startTime = winter.now;
  station.occupied++;
  if (table.isCounted === 1) one.inService.add(slotOf(one, person), 1);
  if (OBSERVED) move(resumes ? Move.resume : Move.start, changetype<usize>(person), table.index);
  if (!resumes && station.table.spawnCount > 0) spawnAll(person, station, table.at, 0);
}

/** Ends a service or stay: counts it, frees or holds the place, and sends the person on. */
export function complete(person: Person): void {
  const one = person.servedAt;
  const station = one.station;
  const table = one.table;
  winter.eventCount++;
  station.completions++;
  if (table.isCounted === 1) one.inService.add(slotOf(one, person), -1);
  if (table.isTracked === 1) tracksReached(one, person, 1);
  if (OBSERVED) move(Move.complete, changetype<usize>(person), table.index);
  if (station.table.spawnCount > 0) spawnAll(person, station, table.at, 1);
  freeServer(station, person);
  person.servedAt = NO_CLASS;
  const routes = routesFrom(one, person);
  const route = isNone(routes) ? changetype<Route>(0) : drawRoute(person, routes, table.key);
  if (hasPlaces(station)) leavePlace(person, one, route);
  else {
    touch(station);
    station.occupied--;
    mark(station);
    if (person.heldAt !== NO_CLASS) keepOrRelease(person, route);
  }
  follow(person, route, table.key);
}

/** Goes the route: leaves, joins the next queue, or is on the way there for a time. */
function follow(person: Person, route: Route, key: i32): void {
  if (isNone(route) || route.stage < 0) {
    leave(person);
    return;
  }
  person.swaps = <u8>route.swap;
  const one = route.joins.at(<i32>person.area);
  if (isNone(route.after) && route.fromHospital === 0) join(person, one);
  else goTo(person, one, route.after, route.fromHospital, key);
}

/**
 * Sends a person to a station class, after a time where there is one. With `fromHospital`, the person is in hospital and
 * ready to leave from joining there. A running delay goes on.
 */
export function goTo(person: Person, one: StationClass, after: Sampler, fromHospital: i32, key: i32): void {
  const days: f64 = isNone(after) ? 0 : drawFrom(after, person, visitCode(person, key, Purpose.transit));
  if (fromHospital === 1) beginHospitalStay(person, winter.now + days);
  if (days <= 0) {
    join(person, one);
    return;
  }
  person.state = PersonState.transit;
  person.servedAt = one;
  person.transitSince = winter.now;
  person.time = winter.now + days;
  schedule(person, EventKind.arrival);
}

/** Leaves the system. */
export function leave(person: Person): void {
  if (person.heldAt !== NO_CLASS) releaseHeld(person);
  if (person.inHospital === 1) endHospitalStay(person);
  if (OBSERVED) move(Move.leave, changetype<usize>(person), -1);
  removePerson(person);
}

/** Makes the pieces of work that arise from a start or an end, each with a key under the person's. */
function spawnAll(person: Person, station: Station, classAt: i32, atEnd: i32): void {
  const table = station.table;
  for (let i = 0; i < table.spawnCount; i++) {
    const spawn = table.spawns.at(i);
    if (spawn.onEnd === atEnd && (isNone(spawn.classes) || spawn.classes.at(classAt) === 1))
      spawnOne(person, spawn);
  }
}

function spawnOne(person: Person, spawn: Spawn): void {
  const code = visitCode(person, spawn.code, Purpose.spawn);
  const a = childA(person.keyA, person.keyB, code);
  const b = childB(person.keyA, person.keyB, code);
  if (uniform(a, b, Purpose.spawn) >= spawn.probability) return;
  const child = addPerson(a, b, person.stream, <i32>person.area);
  child.arrivalTime = winter.now;
  if (OBSERVED) move(Move.arrive, changetype<usize>(child), -1);
  goTo(child, spawn.joins.at(<i32>person.area), spawn.after, 0, spawn.code);
}
