import { eventKind } from '../../sim/eventList.ts';
import { purposes } from '../../sim/random/purposes.ts';
import { uniform } from '../../sim/random/uniform.ts';
import type { TeamProgram } from '../compile/programs.ts';
import type { Station } from '../compile/stations.ts';
import { seize, visitCode } from '../movement.ts';
import { personState } from '../people.ts';
import type { Replication } from '../replication.ts';
import { slotOf } from '../stationState.ts';
import { headsOfTeam } from '../workforce.ts';
import { occupantQueue } from './occupants.ts';
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
    while (winter.queues.length[occupantQueue(winter, index)] > heads) interruptLatest(winter, station);
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
    startCase(winter, station, entry);
  }
}

function startCase(winter: Replication, station: Station, entry: number): void {
  const { people } = winter;
  const person = entry >> 1;
  const stationClass = seize(winter, entry);
  if (people.interrupted[person]) people.interrupted[person] = 0;
  else {
    const one = winter.model.classes[stationClass];
    const code = visitCode(winter, person, one.key, purposes.service);
    const drawn =
      one.work === null ? 0 : one.work.draw(uniform(people.keyA[person], people.keyB[person], code));
    people.progressLeft[person] = Math.max(0, drawn) * winter.levers.apply(one.newWorkCell, 1);
  }
  people.progressTime[person] = winter.now;
  winter.queues.append(occupantQueue(winter, station.index), 2 * person);
  scheduleEnd(winter, station, person);
}

/** The end of a case is an event only if it falls within the shift. */
function scheduleEnd(winter: Replication, station: Station, person: number): void {
  const { state, people } = winter;
  const pace = state.pace[station.index];
  if (pace <= 0) return;
  const end = people.progressTime[person] + people.progressLeft[person] / pace;
  if (end <= state.shiftCloses[station.index]) {
    winter.events.schedule(winter.nodeOf(person), end, eventKind.release);
  }
}

/** Work done since progress was last noted, up to now or the end of the last shift. */
function bringForward(winter: Replication, station: Station): void {
  const { state, people, queues, now } = winter;
  const until = Math.min(now, state.shiftCloses[station.index]);
  let entry = queues.head[occupantQueue(winter, station.index)];
  for (; entry >= 0; entry = queues.next[entry]) {
    const person = entry >> 1;
    const worked = Math.max(0, until - people.progressTime[person]) * state.pace[station.index];
    people.progressLeft[person] = Math.max(0, people.progressLeft[person] - worked);
    people.progressTime[person] = now;
    winter.events.cancel(winter.nodeOf(person));
  }
}

function scheduleAll(winter: Replication, station: Station): void {
  const { queues } = winter;
  let entry = queues.head[occupantQueue(winter, station.index)];
  for (; entry >= 0; entry = queues.next[entry]) scheduleEnd(winter, station, entry >> 1);
}

/** The latest-started case goes back to the head of its class with the work still to do. */
function interruptLatest(winter: Replication, station: Station): void {
  const { people, queues, meters, now } = winter;
  const list = occupantQueue(winter, station.index);
  const entry = queues.tail[list];
  const person = entry >> 1;
  const stationClass = people.servedAt[person];
  queues.remove(list, entry);
  meters.touch(station.index, now);
  meters.occupied[station.index]--;
  meters.waiting[station.index]++;
  winter.state.inService[slotOf(winter, person, stationClass)]--;
  winter.state.waiting[slotOf(winter, person, stationClass)]++;
  people.interrupted[person] = 1;
  people.state[person] = personState.waiting;
  people.servedAt[person] = -1;
  people.queuedFor[entry] = stationClass;
  queues.prepend(stationClass, entry);
  winter.observer?.move('interrupt', person, stationClass, now);
}

/** The practitioner is free. */
export function stopServing(winter: Replication, station: Station, person: number): void {
  winter.queues.remove(occupantQueue(winter, station.index), 2 * person);
}

/** A case under way in the initial state, with these productive hours left. */
export function resumeCase(winter: Replication, station: Station, person: number, hoursLeft: number): void {
  const { people } = winter;
  people.state[person] = personState.inService;
  people.progressLeft[person] = hoursLeft;
  people.progressTime[person] = winter.now;
  winter.queues.append(occupantQueue(winter, station.index), 2 * person);
}
