import { eventKind } from '../../sim/eventList.ts';
import { purposes } from '../../sim/random/purposes.ts';
import { uniform } from '../../sim/random/uniform.ts';
import type { TeamProgram } from '../compile/programs.ts';
import type { Station, StationClass } from '../compile/stations.ts';
import { seize, visitCode } from '../movement.ts';
import { personOfEntry, personState, timesOf } from '../people.ts';
import type { Replication } from '../replication.ts';
import { slotOf } from '../stationState.ts';
import { headsOfTeam } from '../workforce.ts';
import { occupantsOf } from './occupants.ts';
import { selectNext } from './selection.ts';

/** At 00:00: bulk work is taken first; a team of the day gets its shift, one round the clock goes on. */
export function openTeam(winter: Replication, station: Station, team: TeamProgram): void {
  takeBulkWork(winter, station, team);
  if (team.roundTheClock) onShift(winter, station, team);
  else if (team.openDays[winter.day]) {
    winter.events.schedule(winter.nodeOfStation(station.index), winter.day + team.opens, eventKind.capacity);
  }
}

/** A shift starts: today's people and pace; too many cases for them go back, the rest go on. */
export function onShift(winter: Replication, station: Station, team: TeamProgram): void {
  const { state, meters, now } = winter;
  const { index } = station;
  const heads = headsToday(winter, station, team);
  const pace = paceToday(winter, station, team, heads);
  const closes = team.roundTheClock ? Infinity : winter.day + team.closes;
  const paceChanged = pace !== state.pace[index] || closes !== state.shiftCloses[index];
  if (paceChanged || heads < meters.occupied[index]) {
    bringForward(winter, station);
    state.shiftOpens[index] = now;
    state.shiftCloses[index] = closes;
    state.pace[index] = pace;
    while (occupantsOf(winter, index).count > heads) interruptLatest(winter, station);
    scheduleAll(winter, station);
  }
  state.heads[index] = heads;
  meters.setCapacity(index, now, heads);
  winter.mark(index);
}

function headsToday(winter: Replication, station: Station, team: TeamProgram): number {
  return team.pool < 0 ? team.number : headsOfTeam(winter, station.index, team.pool);
}

/** Productive hours of one person in a day of clock time, while the shift is open. */
function paceToday(winter: Replication, station: Station, team: TeamProgram, heads: number): number {
  if (heads === 0) return 0;
  const hours = winter.levers.apply(team.hoursCell, team.productiveHours);
  const lost = team.pool < 0 ? 0 : Math.min(heads, winter.state.lostHeads[team.pool] * team.poolShare);
  const left = Math.max(0, (heads - lost) * hours - winter.state.bulkHours[station.index]);
  return left / heads / (team.closes - team.opens);
}

/** Bulk work waits only when it would take more than its share of today's hours; it is counted by item. */
function takeBulkWork(winter: Replication, station: Station, team: TeamProgram): void {
  const { state, model, day, demand } = winter;
  state.bulkHours[station.index] = 0;
  for (const flow of model.flows) {
    if (flow.bulk === null || flow.bulk.station !== station.index) continue;
    const items = demand.arrived[flow.index * model.timeline.days + day];
    if (winter.counting) state.bulkArrivals[flow.index] += items;
    const wanted = state.bulkBacklogHours[flow.index] + items * flow.bulk.hoursEach;
    const open = team.roundTheClock || team.openDays[day] === 1;
    const hours =
      headsToday(winter, station, team) * winter.levers.apply(team.hoursCell, team.productiveHours);
    const room = open ? Math.max(0, hours * flow.bulk.maximumShare - state.bulkHours[station.index]) : 0;
    const done = Math.min(wanted, room);
    state.bulkHours[station.index] += done;
    state.bulkBacklogHours[flow.index] = wanted - done;
  }
}

/** Starts cases while the shift is open and a practitioner is free. */
export function startInTeam(winter: Replication, station: Station, _team: TeamProgram): void {
  const { state, meters, now } = winter;
  const { index } = station;
  if (now >= state.shiftCloses[index] || state.pace[index] <= 0) return;
  while (meters.occupied[index] < state.heads[index]) {
    const entry = selectNext(winter, station, true);
    if (entry < 0) return;
    const one = seize(winter, entry);
    startCase(winter, station, personOfEntry(entry), one);
  }
}

/** Whether the shift is open and a practitioner is free. */
export function hasRoomInTeam(winter: Replication, index: number): boolean {
  const { state, meters, now } = winter;
  return (
    now < state.shiftCloses[index] && state.pace[index] > 0 && meters.occupied[index] < state.heads[index]
  );
}

/** Begins or resumes a case that a practitioner has just taken. */
export function startCase(winter: Replication, station: Station, person: number, one: StationClass): void {
  const { people } = winter;
  if (people.interrupted[person]) people.interrupted[person] = 0;
  else {
    const code = visitCode(winter, person, one.key, purposes.service);
    const drawn =
      one.work === null ? 0 : one.work.draw(uniform(people.keyA[person], people.keyB[person], code));
    people.progressLeft[timesOf(person)] =
      Math.max(0, drawn) * (one.newWorkCell < 0 ? 1 : winter.levers.apply(one.newWorkCell, 1));
  }
  people.progressTime[timesOf(person)] = winter.now;
  occupantsOf(winter, station.index).add(person);
  scheduleEnd(winter, station, person);
}

/** The end of a case is an event only if it falls within the shift. */
function scheduleEnd(winter: Replication, station: Station, person: number): void {
  const { state, people } = winter;
  const pace = state.pace[station.index];
  if (pace <= 0) return;
  const end = people.progressTime[timesOf(person)] + people.progressLeft[timesOf(person)] / pace;
  if (end <= state.shiftCloses[station.index]) {
    winter.events.schedule(winter.nodeOf(person), end, eventKind.release);
  }
}

/** Work done since progress was last noted, up to now or the end of the last shift. */
function bringForward(winter: Replication, station: Station): void {
  const { state, people, now } = winter;
  const until = Math.min(now, state.shiftCloses[station.index]);
  const inService = occupantsOf(winter, station.index);
  for (let i = 0; i < inService.count; i++) {
    const person = inService.people[i];
    const worked = Math.max(0, until - people.progressTime[timesOf(person)]) * state.pace[station.index];
    people.progressLeft[timesOf(person)] = Math.max(0, people.progressLeft[timesOf(person)] - worked);
    people.progressTime[timesOf(person)] = now;
    winter.events.cancel(winter.nodeOf(person));
  }
}

function scheduleAll(winter: Replication, station: Station): void {
  const inService = occupantsOf(winter, station.index);
  for (let i = 0; i < inService.count; i++) scheduleEnd(winter, station, inService.people[i]);
}

/** The latest-started case goes back to the head of its class with the work still to do. */
function interruptLatest(winter: Replication, station: Station): void {
  const { people, queues, meters, now } = winter;
  const inService = occupantsOf(winter, station.index);
  const person = inService.people[inService.count - 1];
  const stationClass = people.servedAt[person];
  inService.remove(person);
  meters.touch(station.index, now);
  meters.occupied[station.index]--;
  meters.waiting[station.index]++;
  winter.state.inService[slotOf(winter, person, stationClass)]--;
  winter.state.waiting[slotOf(winter, person, stationClass)]++;
  people.interrupted[person] = 1;
  people.state[person] = personState.waiting;
  people.servedAt[person] = -1;
  people.queuedFor[person] = stationClass;
  queues.prepend(stationClass, person);
  winter.observer?.move('interrupt', person, stationClass, now);
}

/** The practitioner is free. */
export function stopServing(winter: Replication, station: Station, person: number): void {
  occupantsOf(winter, station.index).remove(person);
}

/** A case under way in the initial state, with these productive hours left. */
export function resumeCase(winter: Replication, station: Station, person: number, hoursLeft: number): void {
  const { people } = winter;
  people.state[person] = personState.inService;
  people.progressLeft[timesOf(person)] = hoursLeft;
  people.progressTime[timesOf(person)] = winter.now;
  occupantsOf(winter, station.index).add(person);
}
