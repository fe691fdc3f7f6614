import { nextInQueue } from '../../sim/entryQueue.ts';
import { eventKind, eventTime } from '../../sim/eventList.ts';
import { childA, childB } from '../../sim/random/childKey.ts';
import { purposes } from '../../sim/random/purposes.ts';
import { uniform } from '../../sim/random/uniform.ts';
import type { ClassState } from '../classState.ts';
import type { PlacesProgram } from '../compile/programs.ts';
import { releaseHeld } from '../holding.ts';
import { seize } from '../movement.ts';
import { drawFrom, visitCode } from '../personDraws.ts';
import { noRecord } from '../../sim/records.ts';
import * as people from '../people.ts';
import { personState, type Person, type QueueEntry } from '../people.ts';
import type { Replication } from '../replication.ts';
import type { StationState } from '../stationState.ts';
import { advanceClock, clockEnd, park, parkOrSchedule } from './stayClock.ts';
import { occupantsOf } from './occupants.ts';
import { selectNext } from './selection.ts';

/** At 00:00: sets places, tokens, the clocks of stays, early release, and the opening hour. */
export function openPlaces(winter: Replication, station: StationState, places: PlacesProgram): void {
  const { day } = winter;
  setPlaces(winter, station, places);
  if (places.startsPerDay >= 0) {
    station.dayTokensIssued = wholeCap(winter, station, dayCap(winter, places), day);
    station.dayTokens = station.dayTokensIssued;
  }
  if (winter.model.timeline.weekday[day] === 1) station.startsThisWeek = 0;
  if (places.startsPerWeek >= 0 && (day === 0 || winter.model.timeline.weekday[day] === 1)) {
    station.weekTokensIssued = wholeCap(winter, station, weekCap(winter, places), weekNumber(winter));
    station.weekTokens = station.weekTokensIssued;
  }
  for (const one of station.classes) if (one.clock >= 0) advanceClock(winter, one);
  if (places.releaseCell >= 0) releaseEarly(winter, station, places);
  if (places.openDays[day] && places.opens > 0) {
    eventTime[station.event] = day + places.opens;
    winter.events.schedule(station.event, eventKind.capacity);
  }
  winter.mark(station);
}

function setPlaces(winter: Replication, station: StationState, places: PlacesProgram): void {
  const all = Math.round(winter.levers.apply(places.placesCell, places.places));
  const staffed =
    places.pool < 0 ? Infinity : Math.floor(winter.rosters[places.pool].present * places.placesPerPerson);
  const limit = Math.min(all, staffed);
  station.placeLimit = limit;
  station.setCapacity(winter.now, limit === Infinity ? 0 : limit);
}

function dayCap(winter: Replication, places: PlacesProgram): number {
  return winter.levers.apply(places.dayCell, places.startsPerDay) * places.dayFactor[winter.day];
}

/** Tomorrow's cap by today's levers. 0 where there is no daily cap or no opening tomorrow. */
export function capTomorrow(winter: Replication, station: StationState): number {
  const places = station.compiled.program as PlacesProgram;
  const tomorrow = Math.min(winter.day + 1, winter.model.timeline.days - 1);
  if (places.startsPerDay < 0 || !places.openDays[tomorrow] || station.closed) return 0;
  return winter.levers.apply(places.dayCell, places.startsPerDay) * places.dayFactor[tomorrow];
}

/** A run that begins within a week has the share of the week's cap that is left of the week. */
function weekCap(winter: Replication, places: PlacesProgram): number {
  const cap = winter.levers.apply(places.weekCell, places.startsPerWeek);
  const monday = winter.day - winter.model.timeline.weekday[winter.day] + 1;
  return monday < 0 ? (cap * (7 + monday)) / 7 : cap;
}

function weekNumber(winter: Replication): number {
  return -1 - Math.floor((winter.model.timeline.origin + winter.day + 3) / 7);
}

/** A fractional cap is issued whole: the floor of cap + u(stage, day). */
function wholeCap(winter: Replication, station: StationState, cap: number, date: number): number {
  const a = childA(winter.keyA, winter.keyB, station.compiled.key);
  const b = childB(winter.keyA, winter.keyB, station.compiled.key);
  const dated = date < 0 ? date : winter.model.timeline.origin + date;
  return Math.floor(cap + uniform(a, b, (purposes.fractionalCap + 64 * dated) | 0));
}

/**
 * Applies changed levers: closure takes effect at once, a rise of a cap adds the difference, a fall removes nothing.
 */
export function refreshPlaces(winter: Replication, station: StationState, places: PlacesProgram): void {
  const { levers, day } = winter;
  const wasClosed = station.closed;
  station.closed = levers.apply(places.closedCell, 0) >= 0.5;
  if (wasClosed && !station.closed) winter.mark(station);
  if (places.startsPerDay >= 0 && places.dayCell >= 0) {
    const issue = wholeCap(winter, station, dayCap(winter, places), day);
    const rise = Math.max(0, issue - station.dayTokensIssued);
    station.dayTokens += rise;
    station.dayTokensIssued += rise;
    if (rise > 0) winter.mark(station);
  }
  if (places.startsPerWeek >= 0 && places.weekCell >= 0) {
    const issue = wholeCap(winter, station, weekCap(winter, places), weekNumber(winter));
    const rise = Math.max(0, issue - station.weekTokensIssued);
    station.weekTokens += rise;
    station.weekTokensIssued += rise;
    if (rise > 0) winter.mark(station);
  }
}

/** Starts people while there are places, tokens and opening hours. */
export function startInPlaces(winter: Replication, station: StationState, places: PlacesProgram): void {
  if (!isOpen(winter, station, places)) return;
  while (station.occupied < station.placeLimit) {
    const entry = selectNext(winter, station, hasToken(station, places));
    if (entry === noRecord) return;
    const one = seize(winter, entry);
    startStay(winter, places, people.personOf(entry), one);
  }
  changeOver(winter, station, places);
}

function isOpen(winter: Replication, station: StationState, places: PlacesProgram): boolean {
  const { now, day } = winter;
  if (station.closed || !places.openDays[day]) return false;
  return now >= day + places.opens && now < day + places.closes;
}

/** Whether a person of a class could take a place now: open, a place free, and a token where one is used. */
export function hasRoomInPlaces(winter: Replication, one: ClassState, places: PlacesProgram): boolean {
  const { station } = one;
  if (station.occupied >= station.placeLimit || !isOpen(winter, station, places)) return false;
  return !one.compiled.usesToken || hasToken(station, places);
}

function hasToken(station: StationState, places: PlacesProgram): boolean {
  return (
    (places.startsPerDay < 0 || station.dayTokens >= 1) &&
    (places.startsPerWeek < 0 || station.weekTokens >= 1)
  );
}

/** Begins the stay of a person who has just taken a place. */
export function startStay(winter: Replication, places: PlacesProgram, person: Person, one: ClassState): void {
  const { station, compiled } = one;
  station.startsThisWeek++;
  if (compiled.usesToken) {
    if (places.startsPerDay >= 0) station.dayTokens--;
    if (places.startsPerWeek >= 0) station.weekTokens--;
  }
  const code = visitCode(person, compiled.key, purposes.stay);
  const drawn = compiled.work === null ? 0 : drawFrom(compiled.work, person, code);
  const factor = compiled.newWorkCell < 0 ? 1 : winter.levers.apply(compiled.newWorkCell, 1);
  const days = Math.max(0, drawn) * factor;
  people.state[person] = personState.inService;
  if (one.clock >= 0) {
    people.progressLeft[person] = clockEnd(winter, one, days);
    parkOrSchedule(winter, person, one);
  } else {
    people.progressLeft[person] = winter.now + days;
    eventTime[person] = winter.now + days;
    winter.events.schedule(person, eventKind.release);
  }
  station.occupants?.append(person);
}

/** Continues a stay that is under way in the initial state. */
export function resumeStay(winter: Replication, person: Person, one: ClassState, daysLeft: number): void {
  people.state[person] = personState.inService;
  people.progressLeft[person] = daysLeft;
  // Today's pace is not known yet: 00:00 of the first day takes the person from the clock's list.
  if (one.clock >= 0) park(winter, person, one);
  else {
    eventTime[person] = daysLeft;
    winter.events.schedule(person, eventKind.release);
  }
  one.station.occupants?.append(person);
}

/** Makes ready the n people with the least progress left; those on hold have none and are left out. */
function releaseEarly(winter: Replication, station: StationState, places: PlacesProgram): void {
  const { levers, events } = winter;
  const number = wholeCap(winter, station, levers.apply(places.releaseCell, 0), winter.day);
  if (number <= 0) return;
  const left: { person: Person; days: number }[] = [];
  for (let at = occupantsOf(station).head; at !== noRecord; at = nextInQueue(at)) {
    const person = at as Person;
    left.push({ person, days: progressLeftOf(winter, person) });
  }
  left.sort((a, b) => a.days - b.days || a.person - b.person);
  for (const { person } of left.slice(0, number)) {
    events.cancel(person);
    eventTime[person] = winter.now;
    events.schedule(person, eventKind.release);
  }
}

/** Days of progress left: by the clock where the pace may change, else by the time of the end. */
function progressLeftOf(winter: Replication, person: Person): number {
  const one = winter.classes[people.servedAt[person]];
  return people.progressLeft[person] - (one.clock >= 0 ? one.clockReading : winter.now);
}

/**
 * With no place free: the next in the queue may hold a place in another stage for which somebody on hold here
 * waits. Where both ways on are marked as a swap, the two change over at once.
 */
function changeOver(winter: Replication, station: StationState, places: PlacesProgram): void {
  const entry = selectNext(winter, station, hasToken(station, places));
  if (entry === noRecord) return;
  const person = people.personOf(entry);
  const held = people.heldAt[person];
  if (held === people.noClass || people.swaps[person] === 0) return;
  const other = winter.classes[held].station;
  const partner = findPartner(winter, other, station);
  if (partner === null || other.places === null) return;
  releaseHeld(winter, person);
  releaseHeld(winter, people.personOf(partner));
  startStay(winter, places, person, seize(winter, entry));
  startStay(winter, other.places, people.personOf(partner), seize(winter, partner));
}

function findPartner(winter: Replication, other: StationState, station: StationState): QueueEntry | null {
  for (const one of other.classes) {
    for (let entry = one.queue.head; entry !== noRecord; entry = nextInQueue(entry)) {
      const person = people.personOf(entry as QueueEntry);
      const held = people.heldAt[person];
      if (held !== people.noClass && people.swaps[person] === 1 && winter.classes[held].station === station)
        return entry as QueueEntry;
    }
  }
  return null;
}
