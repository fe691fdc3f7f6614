import type { Station, StationClass } from '../compile/stations.ts';
import type { MarketProgram, PanelProgram, PlacesProgram, TeamProgram } from '../compile/programs.ts';
import { tryDue, scheduleClock } from '../fallbacks.ts';
import { drawExtra } from '../demand.ts';
import { drawOffers, onOffer, startFromMarket } from './market.ts';
import { onSitting, openPanel, startFromPanel } from './panel.ts';
import {
  hasRoomInPlaces,
  openPlaces,
  refreshPlaces,
  resumeStay,
  startInPlaces,
  startStay,
  tendOccupants,
} from './places.ts';
import { hasRoomInTeam, onShift, openTeam, resumeCase, startCase, startInTeam, stopServing } from './team.ts';
import { refreshOrder } from './selection.ts';
import type { Replication } from '../replication.ts';
import { slotOf } from '../stationState.ts';
import { timesOf, joinTimeAt, personOfEntry } from '../people.ts';

/** The one place where the kinds of stage part: what can start now at a station. */
export function startWhatCan(winter: Replication, index: number): void {
  const station = winter.model.stations[index];
  const { program } = station;
  if (program.kind === 'team') startInTeam(winter, station, program);
  else if (program.kind === 'places') startInPlaces(winter, station, program);
  else if (program.kind === 'panel') startFromPanel(winter, station);
  else startFromMarket(winter, station, program);
}

/** Whether somebody of this class who comes to an empty queue could start at once. */
export function hasRoom(winter: Replication, index: number, one: StationClass): boolean {
  if (winter.state.suspended[one.index]) return false;
  const { program } = winter.model.stations[index];
  if (program.kind === 'places') return hasRoomInPlaces(winter, index, program, one);
  return program.kind === 'team' && hasRoomInTeam(winter, index);
}

/** Begins the service of somebody who has just taken a server or place. */
export function startService(winter: Replication, station: Station, person: number, one: StationClass): void {
  const { program } = station;
  if (program.kind === 'places') startStay(winter, station, program, person, one);
  else if (program.kind === 'team') startCase(winter, station, person, one);
}

/** A station's own event: a shift or opening hour, a sitting, an offer. */
export function onStationEvent(winter: Replication, index: number): void {
  const station = winter.model.stations[index];
  const { program } = station;
  if (program.kind === 'team') onShift(winter, station, program);
  else if (program.kind === 'places') winter.mark(index);
  else if (program.kind === 'panel') onSitting(winter, station, program);
  else onOffer(winter, station, program);
}

/** What every station does at 00:00 once people and demand of the day are known. */
export function openStations(winter: Replication): void {
  for (const station of winter.model.stations) {
    const { program } = station;
    if (program.kind === 'team') openTeam(winter, station, program as TeamProgram);
    else if (program.kind === 'places') openPlaces(winter, station, program as PlacesProgram);
    else if (program.kind === 'panel') openPanel(winter, station, program as PanelProgram);
    else drawOffers(winter, station, program as MarketProgram);
  }
}

/** What follows from moved levers at once: order of service, suspension, closure, a rise of a cap. */
export function refreshStations(winter: Replication): void {
  for (const station of winter.model.stations) {
    if (!station.movable) continue;
    refreshOrder(winter, station);
    if (station.program.kind === 'places') refreshPlaces(winter, station, station.program);
  }
}

/** Levers were moved within the day: what bites at once does so now. */
export function afterLeverChange(winter: Replication): void {
  refreshStations(winter);
  for (const station of winter.model.stations) {
    if (station.fallbacks.some((fallback) => fallback.cell >= 0)) fallBackOverdue(winter, station);
  }
  for (const flow of winter.model.flows) if (flow.bulk === null) drawExtra(winter, flow);
}

/** People who have waited longer than a fallback that has just been turned on. */
function fallBackOverdue(winter: Replication, station: Station): void {
  for (let at = station.firstClass; at < station.firstClass + station.classCount; at++) {
    let entry = winter.queues.head[at];
    while (entry >= 0) {
      const next = winter.queues.next[entry];
      if (tryDue(winter, personOfEntry(entry))) scheduleClock(winter, personOfEntry(entry));
      entry = next;
    }
  }
}

/** What the server does at the end of a service, before the person goes on. */
export function freeServer(winter: Replication, station: Station, person: number): void {
  if (station.kind === 'team') stopServing(winter, station, person);
  else if (station.kind === 'places') tendOccupants(winter, station, person, false);
}

/** Puts somebody into service or a place with this much left, as part of an initial state. */
export function resumeInPlace(
  winter: Replication,
  person: number,
  stationClass: number,
  left: number,
  startTime: number,
): void {
  const one = winter.model.classes[stationClass];
  const station = winter.model.stations[one.station];
  const { people, meters } = winter;
  people.servedAt[person] = stationClass;
  people.startTime[timesOf(person)] = startTime;
  people.joinTime[joinTimeAt(person)] = startTime;
  meters.occupied[station.index]++;
  winter.state.inService[slotOf(winter, person, stationClass)]++;
  winter.observer?.move('start', person, stationClass, 0);
  if (station.kind === 'team') resumeCase(winter, station, person, left);
  else resumeStay(winter, station, person, stationClass, left);
}
