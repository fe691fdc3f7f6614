import { eventKind } from '../sim/eventList.ts';
import { uniform } from '../sim/random/uniform.ts';
import type { CompiledFallback, Station } from './compile/stations.ts';
import { enterQueue, goTo, leave, leaveQueue, visitCode } from './movement.ts';
import type { Replication } from './replication.ts';

/** The event of a person's clock: every fallback that is due is tried, then the clock is set for the next. */
export function fallBack(winter: Replication, person: number): void {
  if (tryDue(winter, person)) scheduleClock(winter, person);
}

/** Sets the clock to the earliest time at which something new becomes due in either queue. */
export function scheduleClock(winter: Replication, person: number): void {
  let next = Infinity;
  for (let entry = 2 * person; entry <= 2 * person + 1; entry++) {
    const station = stationOf(winter, entry);
    if (station === null) continue;
    station.fallbacks.forEach((fallback, i) => {
      if (!applies(winter, entry, fallback, i)) return;
      const due = dueTime(winter, entry, fallback);
      if (due > winter.now || (due === winter.now && winter.people.joinTime[entry] === winter.now)) {
        next = Math.min(next, due);
      }
    });
  }
  const clock = winter.nodeOf(person) + 1;
  winter.events.cancel(clock);
  if (next < Infinity) winter.events.schedule(clock, next, eventKind.leave);
}

/** Tries what is due; false when the person is no longer waiting anywhere. */
export function tryDue(winter: Replication, person: number): boolean {
  for (let entry = 2 * person; entry <= 2 * person + 1; entry++) {
    const station = stationOf(winter, entry);
    if (station === null) continue;
    for (let i = 0; i < station.fallbacks.length; i++) {
      const fallback = station.fallbacks[i];
      if (!applies(winter, entry, fallback, i) || dueTime(winter, entry, fallback) > winter.now) continue;
      if (winter.levers.apply(fallback.cell, fallback.enabled ? 1 : 0) < 0.5) continue;
      winter.people.fallbacksDone[entry] |= 1 << i;
      const outcome = apply(winter, entry, fallback);
      if (outcome === 'gone') return false;
      if (outcome === 'moved') break;
    }
  }
  return true;
}

/**
 * Carries out one fallback. `moved`: the entry stands in another queue now. A fallback into a stage whose
 * place is already held, or into a third queue, is passed over.
 */
function apply(winter: Replication, entry: number, fallback: CompiledFallback): 'gone' | 'moved' | 'stays' {
  const { people, model } = winter;
  const person = entry >> 1;
  if (fallback.stage < 0) {
    leaveBothQueues(winter, person);
    leave(winter, person);
    return 'gone';
  }
  const target = model.stations[model.network.stationAt(fallback.stage, people.area[person])];
  const held = people.heldAt[person];
  if (held >= 0 && model.classes[held].station === target.index) return 'stays';
  if (fallback.keepsPlace && (entry & 1) === 0) {
    if (people.queuedFor[entry + 1] >= 0) return 'stays';
    enterQueue(winter, entry + 1, target.firstClass + fallback.classAt);
    return 'stays';
  }
  if (fallback.afterLeaving !== null || fallback.fromHospital === true) {
    leaveBothQueues(winter, person);
    const { stage, classAt, afterLeaving, fromHospital, drawCode } = fallback;
    winter.events.cancel(winter.nodeOf(person) + 1);
    goTo(winter, person, stage, classAt, afterLeaving, fromHospital, drawCode);
    return 'gone';
  }
  leaveQueue(winter, entry);
  enterQueue(winter, entry, target.firstClass + fallback.classAt);
  return 'moved';
}

function leaveBothQueues(winter: Replication, person: number): void {
  if (winter.people.queuedFor[2 * person] >= 0) leaveQueue(winter, 2 * person);
  if (winter.people.queuedFor[2 * person + 1] >= 0) leaveQueue(winter, 2 * person + 1);
}

function stationOf(winter: Replication, entry: number): Station | null {
  const stationClass = winter.people.queuedFor[entry];
  return stationClass < 0 ? null : winter.model.stations[winter.model.classes[stationClass].station];
}

/** Not yet used up, for this class, and for this person by his or her own mark. Interrupted work waits on. */
function applies(winter: Replication, entry: number, fallback: CompiledFallback, index: number): boolean {
  const { people, model } = winter;
  const person = entry >> 1;
  if ((people.fallbacksDone[entry] >> index) & 1 || people.interrupted[person]) return false;
  const at = model.classes[people.queuedFor[entry]].at;
  if (fallback.classes !== null && !fallback.classes.includes(at)) return false;
  if (fallback.probability >= 1) return true;
  const code = visitCode(winter, person, fallback.markCode, 0);
  return uniform(people.keyA[person], people.keyB[person], code) < fallback.probability;
}

/** The clock starts on joining the queue. */
function dueTime(winter: Replication, entry: number, fallback: CompiledFallback): number {
  const { people } = winter;
  const person = entry >> 1;
  const code = visitCode(winter, person, fallback.drawCode, 0);
  const u = uniform(people.keyA[person], people.keyB[person], code);
  return people.joinTime[entry] + Math.max(0, fallback.after.draw(u));
}
