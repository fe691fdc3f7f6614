import { cancel, schedule } from '../events.ts';
import { Move, move } from '../host.ts';
import { apply } from '../levers.ts';
import { isNone } from '../memory.ts';
import { seize } from '../movement.ts';
import { OBSERVED } from '../observing.ts';
import { drawFrom, personOf, slotOf, visitCode } from '../people.ts';
import { append, prepend, removeFrom } from '../queues.ts';
import { Purpose } from '../random.ts';
import { headsOfTeam } from '../rosters.ts';
import { winter } from '../root.ts';
import { EventKind, Flow, NOBODY, NO_CLASS, Person, PersonState, Station, StationClass } from '../state.ts';
import { selectNext } from './selection.ts';
import { mark, setCapacity, touch } from './station.ts';

/** At 00:00: bulk work is done first. A team of the day gets its shift, a team round the clock goes on. */
export function openTeam(station: Station): void {
  const team = station.team;
  takeBulkWork(station);
  if (team.isRoundTheClock === 1) onShift(station);
  else if (team.openDays.at(winter.day) === 1) {
    station.event.time = <f64>winter.day + team.opens;
    schedule(station.event, EventKind.capacity);
  }
}

/** Starts a shift with today's people and pace. Too many cases for them go back, the rest go on. */
export function onShift(station: Station): void {
  const team = station.team;
  const heads = headsToday(station);
  const pace = paceToday(station, heads);
  const closes: f64 = team.isRoundTheClock === 1 ? Infinity : <f64>winter.day + team.closes;
  if (pace !== station.pace || closes !== station.shiftCloses || heads < <f64>station.occupied) {
    bringForward(station);
    station.shiftCloses = closes;
    station.pace = pace;
    while (<f64>station.length > heads) interruptLatest(station);
    for (let entry = station.head; entry !== NOBODY; entry = entry.nextInQueue)
      scheduleEnd(station, changetype<Person>(entry));
  }
  station.heads = heads;
  setCapacity(station, heads);
  mark(station);
}

function headsToday(station: Station): f64 {
  const team = station.team;
  return isNone(team.pool) ? team.number : headsOfTeam(station, team.pool);
}

/** Productive hours of one person in a day of clock time, while the shift is open. */
function paceToday(station: Station, heads: f64): f64 {
  if (heads === 0) return 0;
  const left = Math.max(0, productiveHours(station, heads) - station.bulkHours);
  return left / heads / (station.team.closes - station.team.opens);
}

/** Productive hours of so many people today; lent ones may give less than a whole person's. */
function productiveHours(station: Station, heads: f64): f64 {
  const team = station.team;
  const hours = apply(team.hoursCell, team.productiveHours);
  const lost: f64 = isNone(team.pool) ? 0 : Math.min(heads, team.pool.lostHeads * team.poolShare);
  return (heads - lost) * hours;
}

/** Productive hours of the team today, before bulk work is deducted. 0 on a day without a shift. */
export function hoursOfDay(station: Station): f64 {
  const team = station.team;
  if (team.isRoundTheClock === 0 && team.openDays.at(winter.day) === 0) return 0;
  return productiveHours(station, headsToday(station));
}

/** Bulk work waits only when it would take more than its share of today's hours; it is counted by item. */
function takeBulkWork(station: Station): void {
  const table = station.table;
  station.bulkHours = 0;
  for (let i = 0; i < table.bulkCount; i++) takeBulkFlow(station, table.bulkFlows.at(i));
}

function takeBulkFlow(station: Station, flow: Flow): void {
  const team = station.team;
  const items = <f64>flow.arrived.at(winter.day);
  if (winter.isCounting === 1) flow.bulkArrivals += items;
  const wanted = flow.bulkBacklogHours + items * flow.table.bulkHoursEach;
  const isOpen = team.isRoundTheClock === 1 || team.openDays.at(winter.day) === 1;
  const hours = headsToday(station) * apply(team.hoursCell, team.productiveHours);
  const room: f64 = isOpen ? Math.max(0, hours * flow.table.bulkMaximumShare - station.bulkHours) : 0;
  const done = Math.min(wanted, room);
  station.bulkHours += done;
  flow.bulkBacklogHours = wanted - done;
}

/** Starts cases while the shift is open and a practitioner is free. */
export function startInTeam(station: Station): void {
  while (hasRoomInTeam(station)) {
    const entry = selectNext(station, true);
    if (entry === NOBODY) return;
    const one = seize(entry);
    startCase(personOf(entry), one);
  }
}

/** Whether the shift is open and a practitioner is free. */
export function hasRoomInTeam(station: Station): bool {
  return winter.now < station.shiftCloses && station.pace > 0 && <f64>station.occupied < station.heads;
}

/** Begins or resumes a case that a practitioner has just taken. */
export function startCase(person: Person, one: StationClass): void {
  if (person.isInterrupted === 1) person.isInterrupted = 0;
  else {
    const table = one.table;
    const code = visitCode(person, table.key, Purpose.service);
    const drawn: f64 = isNone(table.work) ? 0 : drawFrom(table.work, person, code);
    person.drawnWork = Math.max(0, drawn);
    person.workFactor = apply(table.newWorkCell, 1);
    person.progressLeft = person.drawnWork * person.workFactor;
  }
  person.progressTime = winter.now;
  append(one.station, person);
  scheduleEnd(one.station, person);
}

/** The end of a case is an event only if it falls within the shift. */
function scheduleEnd(station: Station, person: Person): void {
  if (station.pace <= 0) return;
  const end = person.progressTime + person.progressLeft / station.pace;
  if (end <= station.shiftCloses) {
    person.time = end;
    schedule(person, EventKind.release);
  }
}

/** Work done since progress was last noted, up to now or the end of the last shift. */
function bringForward(station: Station): void {
  const until = Math.min(winter.now, station.shiftCloses);
  for (let entry = station.head; entry !== NOBODY; entry = entry.nextInQueue) {
    const person = changetype<Person>(entry);
    const worked = Math.max(0, until - person.progressTime) * station.pace;
    person.progressLeft = Math.max(0, person.progressLeft - worked);
    person.progressTime = winter.now;
    cancel(person);
  }
}

/** The latest-started case goes back to the head of its class with the work still to do. */
function interruptLatest(station: Station): void {
  const person = changetype<Person>(station.tail);
  const one = person.servedAt;
  removeFrom(station, person);
  touch(station);
  station.occupied--;
  station.waiting++;
  if (one.table.isCounted === 1) {
    one.inService.add(slotOf(one, person), -1);
    one.waiting.add(slotOf(one, person), 1);
  }
  person.isInterrupted = 1;
  person.state = PersonState.waiting;
  person.servedAt = NO_CLASS;
  person.queuedFor = one;
  prepend(one, person);
  if (OBSERVED) move(Move.interrupt, changetype<usize>(person), one.table.index);
}

/** A case under way in the initial state, with these productive hours left. */
export function resumeCase(station: Station, person: Person, hoursLeft: f64): void {
  person.state = PersonState.inService;
  person.progressLeft = hoursLeft;
  person.progressTime = winter.now;
  append(station, person);
}
