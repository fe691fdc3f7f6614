import type { ClassState } from '../classState.ts';
import { tryDue, scheduleClock } from '../fallbacks.ts';
import { drawExtra } from '../demand.ts';
import type { CompiledFallback } from '../compile/stations.ts';
import { nextInQueue } from '../../sim/entryQueue.ts';
import { noRecord } from '../../sim/records.ts';
import * as people from '../people.ts';
import type { Person, QueueEntry } from '../people.ts';
import type { Replication } from '../replication.ts';
import type { StationState } from '../stationState.ts';
import { drawOffers, onOffer, startFromMarket } from './market.ts';
import { onSitting, openPanel, startFromPanel } from './panel.ts';
import {
  hasRoomInPlaces,
  openPlaces,
  refreshPlaces,
  resumeStay,
  startInPlaces,
  startStay,
} from './places.ts';
import { hasRoomInTeam, onShift, openTeam, resumeCase, startCase, startInTeam } from './team.ts';
import { refreshOrder } from './selection.ts';

/** Starts all that can start now at a station. Only this file distinguishes the kinds of stage. */
export function startWhatCan(winter: Replication, station: StationState): void {
  if (station.team !== null) startInTeam(winter, station);
  else if (station.places !== null) startInPlaces(winter, station, station.places);
  else if (station.panel !== null) startFromPanel(winter, station);
  else startFromMarket(winter, station);
}

/** Whether a person of this class who joins an empty queue could start at once. */
export function hasRoom(winter: Replication, one: ClassState): boolean {
  const { station } = one;
  if (one.suspended) return false;
  if (station.team !== null) return hasRoomInTeam(winter, station);
  return station.places !== null && hasRoomInPlaces(winter, one, station.places);
}

/** Begins the service of a person who has just taken a server or place. */
export function startService(winter: Replication, person: Person, one: ClassState): void {
  const { team, places } = one.station;
  if (team !== null) startCase(winter, person, one);
  else if (places !== null) startStay(winter, places, person, one);
}

/** A station's own event: a shift or opening hour, a sitting, an offer. */
export function onStationEvent(winter: Replication, station: StationState): void {
  if (station.team !== null) onShift(winter, station, station.team);
  else if (station.places !== null) winter.mark(station);
  else if (station.panel !== null) onSitting(winter, station, station.panel);
  else if (station.market !== null) onOffer(winter, station, station.market);
}

/** Does the work of every station at 00:00, once people and demand of the day are known. */
export function openStations(winter: Replication): void {
  for (const station of winter.stations) {
    if (station.team !== null) openTeam(winter, station, station.team);
    else if (station.places !== null) openPlaces(winter, station, station.places);
    else if (station.panel !== null) openPanel(winter, station, station.panel);
    else if (station.market !== null) drawOffers(winter, station, station.market);
  }
}

/** Applies moved levers that take effect at once: order of service, suspension, closure, a rise of a cap. */
export function refreshStations(winter: Replication): void {
  for (const station of winter.stations) {
    if (!station.compiled.movable) continue;
    if (station.compiled.orderMovable) refreshOrder(winter, station);
    if (station.places !== null) refreshPlaces(winter, station, station.places);
  }
}

/** Applies levers that were moved within the day, where they take effect at once. */
export function afterLeverChange(winter: Replication): void {
  refreshStations(winter);
  for (const station of winter.stations) {
    if (station.compiled.fallbacks.some(isMovable)) fallBackOverdue(winter, station);
  }
  for (const flow of winter.model.flows) if (flow.bulk === null) drawExtra(winter, flow);
}

function isMovable({ cell, daysCell }: CompiledFallback): boolean {
  return cell >= 0 || daysCell >= 0;
}

/** 00:00: sets the clocks of fallbacks anew, since drivers and events may have moved them. */
export function resetClocks(winter: Replication): void {
  for (const station of winter.stations) {
    if (!station.compiled.clocksMoveDaily) continue;
    for (const one of station.classes) {
      for (let entry = one.queue.head; entry !== noRecord; entry = nextInQueue(entry))
        scheduleClock(winter, people.personOf(entry as QueueEntry));
    }
  }
}

/** People who have waited longer than a fallback that has just been turned on. */
function fallBackOverdue(winter: Replication, station: StationState): void {
  for (const one of station.classes) {
    let entry = one.queue.head;
    while (entry !== noRecord) {
      const next = nextInQueue(entry);
      const person = people.personOf(entry as QueueEntry);
      if (tryDue(winter, person)) scheduleClock(winter, person);
      entry = next;
    }
  }
}

/** Frees the server at the end of a service, before the person goes on. */
export function freeServer(station: StationState, person: Person): void {
  station.occupants?.remove(person);
}

/** Puts a person into service or a place with this much left, as part of an initial state. */
export function resumeInPlace(
  winter: Replication,
  person: Person,
  one: ClassState,
  left: number,
  since: number,
): void {
  const { station } = one;
  people.servedAt[person] = one.compiled.index;
  people.startTime[person] = since;
  people.joinTime[person] = since;
  station.occupied++;
  if (one.compiled.counted) one.inService[one.slotOf(person)]++;
  winter.observer?.move('start', person, one.compiled, 0);
  if (station.team !== null) resumeCase(winter, station, person, left);
  else resumeStay(winter, person, one, left);
}
