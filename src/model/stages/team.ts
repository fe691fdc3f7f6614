import { nextInQueue } from '../../sim/entryQueue.ts';
import { eventKind, eventTime } from '../../sim/eventList.ts';
import { purposes } from '../../sim/random/purposes.ts';
import type { ClassState } from '../classState.ts';
import type { TeamProgram } from '../compile/programs.ts';
import { seize } from '../movement.ts';
import { drawFrom, visitCode } from '../personDraws.ts';
import { noRecord } from '../../sim/records.ts';
import * as people from '../people.ts';
import { personState, type Person } from '../people.ts';
import type { Replication } from '../replication.ts';
import type { StationState } from '../stationState.ts';
import { headsOfTeam } from '../workforce.ts';
import { occupantsOf } from './occupants.ts';
import { selectNext } from './selection.ts';

/** At 00:00: bulk work is done first. A team of the day gets its shift, a team round the clock goes on. */
export function openTeam(winter: Replication, station: StationState, team: TeamProgram): void {
  takeBulkWork(winter, station, team);
  if (team.roundTheClock) onShift(winter, station, team);
  else if (team.openDays[winter.day]) {
    eventTime[station.event] = winter.day + team.opens;
    winter.events.schedule(station.event, eventKind.capacity);
  }
}

/** Starts a shift with today's people and pace. Too many cases for them go back, the rest go on. */
export function onShift(winter: Replication, station: StationState, team: TeamProgram): void {
  const { now } = winter;
  const heads = headsToday(winter, station, team);
  const pace = paceToday(winter, station, team, heads);
  const closes = team.roundTheClock ? Infinity : winter.day + team.closes;
  const paceChanged = pace !== station.pace || closes !== station.shiftCloses;
  if (paceChanged || heads < station.occupied) {
    bringForward(winter, station);
    station.shiftOpens = now;
    station.shiftCloses = closes;
    station.pace = pace;
    while (occupantsOf(station).length > heads) interruptLatest(winter, station);
    scheduleAll(winter, station);
  }
  station.heads = heads;
  station.setCapacity(now, heads);
  winter.mark(station);
}

function headsToday(winter: Replication, station: StationState, team: TeamProgram): number {
  return team.pool < 0 ? team.number : headsOfTeam(winter, station.index, team.pool);
}

/** Productive hours of one person in a day of clock time, while the shift is open. */
function paceToday(winter: Replication, station: StationState, team: TeamProgram, heads: number): number {
  if (heads === 0) return 0;
  const left = Math.max(0, productiveHours(winter, team, heads) - station.bulkHours);
  return left / heads / (team.closes - team.opens);
}

/** Productive hours of so many people today; lent ones may give less than a whole person's. */
function productiveHours(winter: Replication, team: TeamProgram, heads: number): number {
  const hours = winter.levers.apply(team.hoursCell, team.productiveHours);
  const lost = team.pool < 0 ? 0 : Math.min(heads, winter.rosters[team.pool].lostHeads * team.poolShare);
  return (heads - lost) * hours;
}

/** Productive hours of the team today, before bulk work is deducted. 0 on a day without a shift. */
export function hoursOfDay(winter: Replication, station: StationState, team: TeamProgram): number {
  if (!team.roundTheClock && team.openDays[winter.day] === 0) return 0;
  return productiveHours(winter, team, headsToday(winter, station, team));
}

/** Bulk work waits only when it would take more than its share of today's hours; it is counted by item. */
function takeBulkWork(winter: Replication, station: StationState, team: TeamProgram): void {
  const { model, day, demand } = winter;
  station.bulkHours = 0;
  for (const flow of model.bulkFlowsOf[station.index]) {
    const { bulk } = flow;
    const items = demand.arrived[flow.index * model.timeline.days + day];
    if (winter.counting) demand.bulkArrivals[flow.index] += items;
    const wanted = demand.bulkBacklogHours[flow.index] + items * bulk.hoursEach;
    const open = team.roundTheClock || team.openDays[day] === 1;
    const hours =
      headsToday(winter, station, team) * winter.levers.apply(team.hoursCell, team.productiveHours);
    const room = open ? Math.max(0, hours * bulk.maximumShare - station.bulkHours) : 0;
    const done = Math.min(wanted, room);
    station.bulkHours += done;
    demand.bulkBacklogHours[flow.index] = wanted - done;
  }
}

/** Starts cases while the shift is open and a practitioner is free. */
export function startInTeam(winter: Replication, station: StationState): void {
  while (hasRoomInTeam(winter, station)) {
    const entry = selectNext(winter, station, true);
    if (entry === noRecord) return;
    const one = seize(winter, entry);
    startCase(winter, people.personOf(entry), one);
  }
}

/** Whether the shift is open and a practitioner is free. */
export function hasRoomInTeam(winter: Replication, station: StationState): boolean {
  return winter.now < station.shiftCloses && station.pace > 0 && station.occupied < station.heads;
}

/** Begins or resumes a case that a practitioner has just taken. */
export function startCase(winter: Replication, person: Person, { station, compiled }: ClassState): void {
  if (people.interrupted[person] === 1) people.interrupted[person] = 0;
  else {
    const code = visitCode(person, compiled.key, purposes.service);
    const drawn = compiled.work === null ? 0 : drawFrom(compiled.work, person, code);
    people.progressLeft[person] =
      Math.max(0, drawn) * (compiled.newWorkCell < 0 ? 1 : winter.levers.apply(compiled.newWorkCell, 1));
  }
  people.progressTime[person] = winter.now;
  occupantsOf(station).append(person);
  scheduleEnd(winter, station, person);
}

/** The end of a case is an event only if it falls within the shift. */
function scheduleEnd(winter: Replication, station: StationState, person: Person): void {
  if (station.pace <= 0) return;
  const end = people.progressTime[person] + people.progressLeft[person] / station.pace;
  if (end <= station.shiftCloses) {
    eventTime[person] = end;
    winter.events.schedule(person, eventKind.release);
  }
}

/** Work done since progress was last noted, up to now or the end of the last shift. */
function bringForward(winter: Replication, station: StationState): void {
  const { now } = winter;
  const until = Math.min(now, station.shiftCloses);
  for (let at = occupantsOf(station).head; at !== noRecord; at = nextInQueue(at)) {
    const worked = Math.max(0, until - people.progressTime[at]) * station.pace;
    people.progressLeft[at] = Math.max(0, people.progressLeft[at] - worked);
    people.progressTime[at] = now;
    winter.events.cancel(at);
  }
}

function scheduleAll(winter: Replication, station: StationState): void {
  for (let at = occupantsOf(station).head; at !== noRecord; at = nextInQueue(at))
    scheduleEnd(winter, station, at as Person);
}

/** The latest-started case goes back to the head of its class with the work still to do. */
function interruptLatest(winter: Replication, station: StationState): void {
  const inService = occupantsOf(station);
  const person = inService.tail as Person;
  const one = winter.classes[people.servedAt[person]];
  inService.remove(person);
  station.touch(winter.now);
  station.occupied--;
  station.waiting++;
  if (one.compiled.counted) {
    one.inService[one.slotOf(person)]--;
    one.waiting[one.slotOf(person)]++;
  }
  people.interrupted[person] = 1;
  people.state[person] = personState.waiting;
  people.servedAt[person] = people.noClass;
  people.queuedFor[person] = one.compiled.index;
  one.queue.prepend(person);
  winter.observer?.move('interrupt', person, one.compiled, winter.now);
}

/** A case under way in the initial state, with these productive hours left. */
export function resumeCase(
  winter: Replication,
  station: StationState,
  person: Person,
  hoursLeft: number,
): void {
  people.state[person] = personState.inService;
  people.progressLeft[person] = hoursLeft;
  people.progressTime[person] = winter.now;
  occupantsOf(station).append(person);
}
