import { isNone } from '../memory.ts';
import { removeFrom } from '../queues.ts';
import { Person, Station, StationClass } from '../state.ts';
import { startsToday } from './caps.ts';
import { drawOffers, offersToday, onOffer, startFromMarket } from './market.ts';
import { decisionsToday, onSitting, openPanel, startFromPanel } from './panel.ts';
import {
  hasRoomInPlaces,
  openPlaces,
  refreshPlaces,
  resumeStay,
  startInPlaces,
  startStay,
} from './places.ts';
import { refreshOrder } from './selection.ts';
import { hasPlaces, mark } from './station.ts';
import { hasRoomInTeam, hoursOfDay, onShift, openTeam, resumeCase, startCase, startInTeam } from './team.ts';

/*
 * Only this file distinguishes the kinds of stage.
 */

/** Starts all that can start now at a station. */
export function startWhatCan(station: Station): void {
  if (isTeam(station)) startInTeam(station);
  else if (hasPlaces(station)) startInPlaces(station);
  else if (isPanel(station)) startFromPanel(station);
  else startFromMarket(station);
}

/** Whether a person of this class who joins an empty queue could start at once. */
export function hasRoom(one: StationClass): bool {
  const station = one.station;
  if (one.isSuspended === 1) return false;
  if (isTeam(station)) return hasRoomInTeam(station);
  return hasPlaces(station) && hasRoomInPlaces(one);
}

/** Begins the service of a person who has just taken a server or place. */
export function startService(person: Person, one: StationClass): void {
  if (isTeam(one.station)) startCase(person, one);
  else startStay(person, one);
}

/** A station's own event: a shift or opening hour, a sitting, an offer. */
export function onStationEvent(station: Station): void {
  if (isTeam(station)) onShift(station);
  else if (hasPlaces(station)) mark(station);
  else if (isPanel(station)) onSitting(station);
  else onOffer(station);
}

/** Does the work of a station at 00:00, once people and demand of the day are known. */
export function openStation(station: Station): void {
  if (isTeam(station)) openTeam(station);
  else if (hasPlaces(station)) openPlaces(station);
  else if (isPanel(station)) openPanel(station);
  else drawOffers(station);
}

/** Applies moved levers that take effect at once: order of service, suspension, closure, a rise of a cap. */
export function refreshStation(station: Station): void {
  const table = station.table;
  if (table.isMovable === 0) return;
  if (table.isOrderMovable === 1) refreshOrder(station);
  if (hasPlaces(station)) refreshPlaces(station);
}

/** Frees the server at the end of a service, before the person goes on. */
export function freeServer(station: Station, person: Person): void {
  if (station.table.listsOccupants === 1) removeFrom(station, person);
}

/** Continues a service or stay of the initial state that has this much left. */
export function resumeService(person: Person, one: StationClass, left: f64): void {
  if (isTeam(one.station)) resumeCase(one.station, person, left);
  else resumeStay(person, one, left);
}

/** The capacity of a stage today: productive hours, starts allowed, decisions, offers on average. 0 without a limit. */
export function capacityToday(station: Station): f64 {
  if (isTeam(station)) return hoursOfDay(station);
  if (hasPlaces(station)) return startsToday(station);
  return isPanel(station) ? decisionsToday(station) : offersToday(station);
}

function isTeam(station: Station): bool {
  return !isNone(station.team);
}

function isPanel(station: Station): bool {
  return !isNone(station.panel);
}
