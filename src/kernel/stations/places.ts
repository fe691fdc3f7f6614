import { cancel, schedule } from '../events.ts';
import { releaseHeld } from '../holding.ts';
import { apply } from '../levers.ts';
import { isNone } from '../memory.ts';
import { seize } from '../movement.ts';
import { drawFrom, personOf, visitCode } from '../people.ts';
import { append } from '../queues.ts';
import { Purpose } from '../random.ts';
import { sortPeople } from '../sorting.ts';
import { model, winter } from '../root.ts';
import { Entry, EventKind, NOBODY, NO_CLASS, Person, PersonState, Station, StationClass } from '../state.ts';
import { hasToken, issueRises, issueTokens, useToken, wholeCap } from './caps.ts';
import { selectNext } from './selection.ts';
import { hasPlaces, mark, setCapacity } from './station.ts';
import { advanceClock, clockEnd, parkOrSchedule, parkStay } from './stayClock.ts';

/** At 00:00: sets places, tokens, the clocks of stays, early release, and the opening hour. */
export function openPlaces(station: Station): void {
  const places = station.places;
  setPlaces(station);
  issueTokens(station);
  const table = station.table;
  for (let at = 0; at < table.classCount; at++) {
    const one = table.classes.at(at);
    if (one.table.clock >= 0) advanceClock(one);
  }
  if (places.releaseCell >= 0) releaseEarly(station);
  if (places.openDays.at(winter.day) === 1 && places.opens > 0) {
    station.event.time = <f64>winter.day + places.opens;
    schedule(station.event, EventKind.capacity);
  }
  mark(station);
}

function setPlaces(station: Station): void {
  const places = station.places;
  const all = Math.round(apply(places.placesCell, places.places));
  const staffed: f64 = isNone(places.pool)
    ? Infinity
    : Math.floor(places.pool.present * places.placesPerPerson);
  const limit = Math.min(all, staffed);
  station.placeLimit = limit;
  setCapacity(station, limit === Infinity ? 0 : limit);
}

/** Applies changed levers: closure takes effect at once, a rise of a cap adds the difference, a fall removes nothing. */
export function refreshPlaces(station: Station): void {
  const wasClosed = station.isClosed;
  station.isClosed = apply(station.places.closedCell, 0) >= 0.5 ? 1 : 0;
  if (wasClosed === 1 && station.isClosed === 0) mark(station);
  issueRises(station);
}

/** Starts people while there are places, tokens and opening hours. */
export function startInPlaces(station: Station): void {
  if (!isOpen(station)) return;
  while (<f64>station.occupied < station.placeLimit) {
    const entry = selectNext(station, hasToken(station));
    if (entry === NOBODY) return;
    const one = seize(entry);
    startStay(personOf(entry), one);
  }
  changeOver(station);
}

function isOpen(station: Station): bool {
  const places = station.places;
  if (station.isClosed === 1 || places.openDays.at(winter.day) === 0) return false;
  return winter.now >= <f64>winter.day + places.opens && winter.now < <f64>winter.day + places.closes;
}

/** Whether a person of a class could take a place now: open, a place free, and a token where one is used. */
export function hasRoomInPlaces(one: StationClass): bool {
  const station = one.station;
  if (<f64>station.occupied >= station.placeLimit || !isOpen(station)) return false;
  return one.table.usesToken === 0 || hasToken(station);
}

/** Begins the stay of a person who has just taken a place. */
export function startStay(person: Person, one: StationClass): void {
  const station = one.station;
  const table = one.table;
  station.startsThisWeek++;
  if (table.usesToken === 1) useToken(station);
  const code = visitCode(person, table.key, Purpose.stay);
  const drawn: f64 = isNone(table.work) ? 0 : drawFrom(table.work, person, code);
  person.drawnWork = Math.max(0, drawn);
  person.workFactor = apply(table.newWorkCell, 1);
  const days = person.drawnWork * person.workFactor;
  person.state = PersonState.inService;
  if (table.clock >= 0) {
    person.progressLeft = clockEnd(one, days);
    parkOrSchedule(person, one);
  } else {
    person.progressLeft = winter.now + days;
    person.time = winter.now + days;
    schedule(person, EventKind.release);
  }
  if (station.table.listsOccupants === 1) append(station, person);
}

/** Continues a stay that is under way in the initial state. */
export function resumeStay(person: Person, one: StationClass, daysLeft: f64): void {
  person.state = PersonState.inService;
  person.progressLeft = daysLeft;
  // Today's pace is not known yet: 00:00 of the first day takes the person from the clock's list.
  if (one.table.clock >= 0) parkStay(person, one);
  else {
    person.time = daysLeft;
    schedule(person, EventKind.release);
  }
  if (one.station.table.listsOccupants === 1) append(one.station, person);
}

/** Makes ready the n people with the least progress left; those on hold have none and are left out. */
function releaseEarly(station: Station): void {
  const number = wholeCap(station, apply(station.places.releaseCell, 0), winter.day);
  if (number <= 0) return;
  let count = 0;
  for (let entry = station.head; entry !== NOBODY; entry = entry.nextInQueue)
    model.sparePeople.set(count++, <i32>changetype<usize>(entry));
  sortByProgress(count);
  for (let i = 0; i < count && <f64>i < number; i++) {
    const person = changetype<Person>(<usize>(<u32>model.sortPeople.at(i)));
    cancel(person);
    person.time = winter.now;
    schedule(person, EventKind.release);
  }
}

/** Puts the first of `sparePeople` into `sortPeople` by the progress left to them, then by their records. */
function sortByProgress(count: i32): void {
  for (let i = 0; i < count; i++) {
    model.sortKeys.set(i, <f64>(<u32>model.sparePeople.at(i)));
    model.sortPeople.set(i, model.sparePeople.at(i));
  }
  sortPeople(count);
  for (let i = 0; i < count; i++) {
    const person = changetype<Person>(<usize>(<u32>model.sortPeople.at(i)));
    model.sortKeys.set(i, progressLeftOf(person));
  }
  sortPeople(count);
}

/** Days of progress left: by the clock where the pace may change, else by the time of the end. */
function progressLeftOf(person: Person): f64 {
  const one = person.servedAt;
  return person.progressLeft - (one.table.clock >= 0 ? one.clockReading : winter.now);
}

/**
 * With no place free: the next in the queue may hold a place in another stage for which somebody on hold here waits. Where
 * both routes on are marked as a swap, the two change over at once.
 */
function changeOver(station: Station): void {
  const entry = selectNext(station, hasToken(station));
  if (entry === NOBODY) return;
  const person = personOf(entry);
  const held = person.heldAt;
  if (held === NO_CLASS || person.swaps === 0) return;
  const other = held.station;
  const partner = findPartner(other, station);
  if (partner === NOBODY || !hasPlaces(other)) return;
  releaseHeld(person);
  releaseHeld(personOf(partner));
  startStay(person, seize(entry));
  startStay(personOf(partner), seize(partner));
}

function findPartner(other: Station, station: Station): Entry {
  const table = other.table;
  for (let at = 0; at < table.classCount; at++) {
    for (let entry = table.classes.at(at).head; entry !== NOBODY; entry = entry.nextInQueue) {
      const person = personOf(entry);
      const held = person.heldAt;
      if (held !== NO_CLASS && person.swaps === 1 && held.station === station) return entry;
    }
  }
  return NOBODY;
}
