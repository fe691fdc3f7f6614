import { eventKind } from '../../sim/eventList.ts';
import { childA, childB } from '../../sim/random/childKey.ts';
import { purposes } from '../../sim/random/purposes.ts';
import { uniform } from '../../sim/random/uniform.ts';
import type { PlacesProgram } from '../compile/programs.ts';
import type { Station, StationClass } from '../compile/stations.ts';
import { releaseHeld, seize, visitCode } from '../movement.ts';
import { personOfEntry, personState, timesOf } from '../people.ts';
import type { Replication } from '../replication.ts';
import { advanceClock, clockEnd, park, parkOrSchedule } from './stayClock.ts';
import { occupantsOf } from './occupants.ts';
import { selectNext } from './selection.ts';

/** At 00:00: places, tokens, the clocks of stays, people released early, and the opening hour. */
export function openPlaces(winter: Replication, station: Station, places: PlacesProgram): void {
  const { state, day } = winter;
  const { index } = station;
  setPlaces(winter, station, places);
  if (places.startsPerDay >= 0) {
    state.dayTokensIssued[index] = wholeCap(winter, station, dayCap(winter, places), day);
    state.dayTokens[index] = state.dayTokensIssued[index];
  }
  if (winter.model.timeline.weekday[day] === 1) state.startsThisWeek[index] = 0;
  if (places.startsPerWeek >= 0 && (day === 0 || winter.model.timeline.weekday[day] === 1)) {
    state.weekTokensIssued[index] = wholeCap(winter, station, weekCap(winter, places), weekNumber(winter));
    state.weekTokens[index] = state.weekTokensIssued[index];
  }
  for (let at = station.firstClass; at < station.firstClass + station.classCount; at++) {
    if (state.clockOf[at] >= 0) advanceClock(winter, at);
  }
  if (places.releaseCell >= 0) releaseEarly(winter, station, places);
  if (places.openDays[day] && places.opens > 0) {
    winter.events.schedule(winter.nodeOfStation(index), day + places.opens, eventKind.capacity);
  }
  winter.mark(index);
}

function setPlaces(winter: Replication, station: Station, places: PlacesProgram): void {
  const all = Math.round(winter.levers.apply(places.placesCell, places.places));
  const staffed =
    places.pool < 0 ? Infinity : Math.floor(winter.rosters[places.pool].present * places.placesPerPerson);
  const limit = Math.min(all, staffed);
  winter.state.placeLimit[station.index] = limit;
  winter.meters.setCapacity(station.index, winter.now, limit === Infinity ? 0 : limit);
}

function dayCap(winter: Replication, places: PlacesProgram): number {
  return winter.levers.apply(places.dayCell, places.startsPerDay) * places.dayFactor[winter.day];
}

/** The cap that tomorrow would have by today's levers; 0 where there is no daily cap or no opening tomorrow. */
export function capTomorrow(winter: Replication, station: number): number {
  const places = winter.model.stations[station].program as PlacesProgram;
  const tomorrow = Math.min(winter.day + 1, winter.model.timeline.days - 1);
  if (places.startsPerDay < 0 || !places.openDays[tomorrow] || winter.state.closed[station]) return 0;
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
function wholeCap(winter: Replication, station: Station, cap: number, date: number): number {
  const a = childA(winter.keyA, winter.keyB, station.key);
  const b = childB(winter.keyA, winter.keyB, station.key);
  const dated = date < 0 ? date : winter.model.timeline.origin + date;
  return Math.floor(cap + uniform(a, b, (purposes.fractionalCap + 64 * dated) | 0));
}

/** Closure bites at once; a rise of a cap adds the difference; a fall takes back nothing. */
export function refreshPlaces(winter: Replication, station: Station, places: PlacesProgram): void {
  const { state, levers, day } = winter;
  const { index } = station;
  const wasClosed = state.closed[index];
  state.closed[index] = levers.apply(places.closedCell, 0) >= 0.5 ? 1 : 0;
  if (wasClosed && !state.closed[index]) winter.mark(index);
  if (places.startsPerDay >= 0 && places.dayCell >= 0) {
    const issue = wholeCap(winter, station, dayCap(winter, places), day);
    const rise = Math.max(0, issue - state.dayTokensIssued[index]);
    state.dayTokens[index] += rise;
    state.dayTokensIssued[index] += rise;
    if (rise > 0) winter.mark(index);
  }
  if (places.startsPerWeek >= 0 && places.weekCell >= 0) {
    const issue = wholeCap(winter, station, weekCap(winter, places), weekNumber(winter));
    const rise = Math.max(0, issue - state.weekTokensIssued[index]);
    state.weekTokens[index] += rise;
    state.weekTokensIssued[index] += rise;
    if (rise > 0) winter.mark(index);
  }
}

/** Starts people while there are places, tokens and opening hours. */
export function startInPlaces(winter: Replication, station: Station, places: PlacesProgram): void {
  const { state, meters, now, day } = winter;
  const { index } = station;
  if (state.closed[index] || !places.openDays[day]) return;
  if (now < day + places.opens || now >= day + places.closes) return;
  while (meters.occupied[index] < state.placeLimit[index]) {
    const entry = selectNext(winter, station, hasToken(winter, station, places));
    if (entry < 0) return;
    const one = seize(winter, entry);
    startStay(winter, station, places, personOfEntry(entry), one);
  }
  changeOver(winter, station, places);
}

/** Whether somebody of a class could take a place now: open, a place free, and a token where one is used. */
export function hasRoomInPlaces(
  winter: Replication,
  index: number,
  places: PlacesProgram,
  one: StationClass,
): boolean {
  const { state, meters, now, day } = winter;
  if (meters.occupied[index] >= state.placeLimit[index] || state.closed[index] || !places.openDays[day])
    return false;
  if (now < day + places.opens || now >= day + places.closes) return false;
  return !one.usesToken || hasToken(winter, winter.model.stations[index], places);
}

function hasToken(winter: Replication, station: Station, places: PlacesProgram): boolean {
  const { dayTokens, weekTokens } = winter.state;
  return (
    (places.startsPerDay < 0 || dayTokens[station.index] >= 1) &&
    (places.startsPerWeek < 0 || weekTokens[station.index] >= 1)
  );
}

/** Begins the stay of somebody who has just taken a place. */
export function startStay(
  winter: Replication,
  station: Station,
  places: PlacesProgram,
  person: number,
  one: StationClass,
): void {
  const { people, state } = winter;
  state.startsThisWeek[station.index]++;
  if (one.usesToken) {
    if (places.startsPerDay >= 0) state.dayTokens[station.index]--;
    if (places.startsPerWeek >= 0) state.weekTokens[station.index]--;
  }
  const code = visitCode(winter, person, one.key, purposes.stay);
  const drawn =
    one.work === null ? 0 : one.work.draw(uniform(people.keyA[person], people.keyB[person], code));
  const factor = one.newWorkCell < 0 ? 1 : winter.levers.apply(one.newWorkCell, 1);
  const days = Math.max(0, drawn) * factor;
  beginStay(winter, station, person, one.index, days);
}

function beginStay(
  winter: Replication,
  station: Station,
  person: number,
  stationClass: number,
  days: number,
): void {
  const { people, state } = winter;
  people.state[person] = personState.inService;
  if (state.clockOf[stationClass] >= 0) {
    people.progressLeft[timesOf(person)] = clockEnd(winter, stationClass, days);
    parkOrSchedule(winter, person, stationClass);
  } else {
    people.progressLeft[timesOf(person)] = winter.now + days;
    winter.events.schedule(winter.nodeOf(person), winter.now + days, eventKind.release);
  }
  tendOccupants(winter, station, person, true);
}

/** A stay under way in the initial state. */
export function resumeStay(
  winter: Replication,
  station: Station,
  person: number,
  stationClass: number,
  daysLeft: number,
): void {
  const { people, state } = winter;
  people.state[person] = personState.inService;
  people.progressLeft[timesOf(person)] = daysLeft;
  // Today's pace is not known yet: 00:00 of the first day takes the person from the clock's list.
  if (state.clockOf[stationClass] >= 0) park(winter, person, stationClass);
  else winter.events.schedule(winter.nodeOf(person), daysLeft, eventKind.release);
  tendOccupants(winter, station, person, true);
}

/** Keeps the list of people in place at stations where some may be released early. */
export function tendOccupants(winter: Replication, station: Station, person: number, enters: boolean): void {
  if (!winter.state.listsOccupants[station.index]) return;
  if (enters) occupantsOf(winter, station.index).add(person);
  else occupantsOf(winter, station.index).remove(person);
}

/** Makes ready the n people with the least progress left; those on hold have none and are left out. */
function releaseEarly(winter: Replication, station: Station, places: PlacesProgram): void {
  const { levers, events } = winter;
  const number = wholeCap(winter, station, levers.apply(places.releaseCell, 0), winter.day);
  if (number <= 0) return;
  const listed = occupantsOf(winter, station.index);
  const inPlace = Array.from(listed.people.subarray(0, listed.count));
  const left = inPlace.map((person) => ({ person, days: progressLeftOf(winter, person) }));
  left.sort((a, b) => a.days - b.days || a.person - b.person);
  for (const { person } of left.slice(0, number)) {
    events.cancel(winter.nodeOf(person));
    events.schedule(winter.nodeOf(person), winter.now, eventKind.release);
  }
}

/** Days of progress left: by the clock where the pace may change, else by the time of the end. */
function progressLeftOf(winter: Replication, person: number): number {
  const { clockOf, clockReading } = winter.state;
  const clock = clockOf[winter.people.servedAt[person]];
  const reached = clock >= 0 ? clockReading[clock] : winter.now;
  return winter.people.progressLeft[timesOf(person)] - reached;
}

/**
 * With no place free: the next in the queue may hold a place in another stage for which somebody on hold here
 * waits. Where both ways on are marked as a swap, the two change over at once.
 */
function changeOver(winter: Replication, station: Station, places: PlacesProgram): void {
  const { people, model } = winter;
  const entry = selectNext(winter, station, hasToken(winter, station, places));
  if (entry < 0) return;
  const held = people.heldAt[personOfEntry(entry)];
  if (held < 0 || !people.swaps[personOfEntry(entry)]) return;
  const other = model.stations[model.classes[held].station];
  const partner = findPartner(winter, other, station);
  if (partner < 0 || other.program.kind !== 'places') return;
  releaseHeld(winter, personOfEntry(entry));
  releaseHeld(winter, personOfEntry(partner));
  startStay(winter, station, places, personOfEntry(entry), seize(winter, entry));
  startStay(winter, other, other.program, personOfEntry(partner), seize(winter, partner));
}

function findPartner(winter: Replication, other: Station, station: Station): number {
  const { people, queues, model } = winter;
  for (let at = other.firstClass; at < other.firstClass + other.classCount; at++) {
    for (let entry = queues.head[at]; entry >= 0; entry = queues.next[entry]) {
      const held = people.heldAt[personOfEntry(entry)];
      if (held >= 0 && people.swaps[personOfEntry(entry)] && model.classes[held].station === station.index)
        return entry;
    }
  }
  return -1;
}
