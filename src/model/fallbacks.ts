import { eventKind } from '../sim/eventList.ts';
import { uniform } from '../sim/random/uniform.ts';
import type { CompiledFallback, Station } from './compile/stations.ts';
import { enterQueue, goTo, leave, leaveQueue, visitCode } from './movement.ts';
import type { Replication } from './replication.ts';
import { joinTimeAt, personOfEntry } from './people.ts';

/** The event of a person's clock: every fallback that is due is tried, then the clock is set for the next. */
export function fallBack(winter: Replication, person: number): void {
  if (tryDue(winter, person)) scheduleClock(winter, person);
}

/** Sets the clock to the earliest time at which something new becomes due in either queue. */
export function scheduleClock(winter: Replication, person: number): void {
  let next = Infinity;
  for (let entry = person; entry <= person + 1; entry++) {
    const station = stationOf(winter, entry);
    if (station === null) continue;
    station.fallbacks.forEach((fallback, i) => {
      if (!applies(winter, entry, fallback, i)) return;
      const due = dueTime(winter, entry, fallback);
      // What is overdue and off waits until it is turned on.
      if (due > winter.now || isOn(winter, fallback)) next = Math.min(next, Math.max(due, winter.now));
    });
  }
  const clock = winter.nodeOf(person) + 1;
  winter.events.cancel(clock);
  if (next < Infinity) winter.events.schedule(clock, next, eventKind.leave);
}

/** Tries what is due; false when the person is no longer waiting anywhere. */
export function tryDue(winter: Replication, person: number): boolean {
  for (let entry = person; entry <= person + 1; entry++) {
    const station = stationOf(winter, entry);
    if (station === null) continue;
    for (let i = 0; i < station.fallbacks.length; i++) {
      const fallback = station.fallbacks[i];
      if (!applies(winter, entry, fallback, i) || dueTime(winter, entry, fallback) > winter.now) continue;
      if (!isOn(winter, fallback)) continue;
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
  const person = personOfEntry(entry);
  if (fallback.stage < 0) {
    leaveBothQueues(winter, person);
    winter.events.cancel(winter.nodeOf(person) + 1);
    leave(winter, person);
    return 'gone';
  }
  const joins = fallback.joins[people.area[person]];
  const held = people.heldAt[person];
  if (held >= 0 && model.classes[held].station === model.classes[joins].station) return 'stays';
  if (fallback.keepsPlace && (entry & 1) === 0) {
    if (people.queuedFor[entry + 1] >= 0) return 'stays';
    enterQueue(winter, entry + 1, joins);
    return 'stays';
  }
  if (fallback.afterLeaving !== null || fallback.fromHospital === true) {
    leaveBothQueues(winter, person);
    winter.events.cancel(winter.nodeOf(person) + 1);
    goTo(winter, person, joins, fallback.afterLeaving, fallback.fromHospital, fallback.drawCode);
    return 'gone';
  }
  leaveQueue(winter, entry);
  enterQueue(winter, entry, joins);
  return 'moved';
}

function leaveBothQueues(winter: Replication, person: number): void {
  if (winter.people.queuedFor[person] >= 0) leaveQueue(winter, person);
  if (winter.people.queuedFor[person + 1] >= 0) leaveQueue(winter, person + 1);
}

function stationOf(winter: Replication, entry: number): Station | null {
  const stationClass = winter.people.queuedFor[entry];
  return stationClass < 0 ? null : winter.model.stations[winter.model.classes[stationClass].station];
}

function isOn(winter: Replication, fallback: CompiledFallback): boolean {
  return winter.levers.apply(fallback.cell, fallback.enabled ? 1 : 0) >= 0.5;
}

/** Not yet used up, for this class, and for this person by his or her own mark. Interrupted work waits on. */
function applies(winter: Replication, entry: number, fallback: CompiledFallback, index: number): boolean {
  const { people, model } = winter;
  const person = personOfEntry(entry);
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
  const person = personOfEntry(entry);
  if (fallback.fixedDays >= 0) return people.joinTime[joinTimeAt(entry)] + fallback.fixedDays;
  const code = visitCode(winter, person, fallback.drawCode, 0);
  const u = uniform(people.keyA[person], people.keyB[person], code);
  return people.joinTime[joinTimeAt(entry)] + Math.max(0, fallback.after.draw(u));
}
