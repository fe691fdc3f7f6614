import { eventKind, eventTime } from '../sim/eventList.ts';
import type { CompiledFallback } from './compile/stations.ts';
import { beginHospitalStay } from './hospitalStay.ts';
import { enterQueue, goTo, leave, leaveQueue } from './movement.ts';
import { drawFrom, drawOf, visitCode } from './personDraws.ts';
import * as people from './people.ts';
import type { Person, QueueEntry } from './people.ts';
import type { Replication } from './replication.ts';

/** The event of a person's clock. Tries every fallback that is due, then sets the clock for the next. */
export function fallBack(winter: Replication, person: Person): void {
  if (tryDue(winter, person)) scheduleClock(winter, person);
}

/** Sets the clock to the earliest time at which another fallback becomes due in either queue. */
export function scheduleClock(winter: Replication, person: Person): void {
  let next = nextDue(winter, person);
  if (people.hasSecond(person)) {
    const second = people.secondOf(person);
    next = Math.min(next, nextDue(winter, second));
    winter.events.cancel(second);
  }
  if (next === Infinity) return;
  const clock = people.useSecond(person);
  eventTime[clock] = next;
  winter.events.schedule(clock, eventKind.leave);
}

function nextDue(winter: Replication, entry: QueueEntry): number {
  if (!people.isQueued(entry)) return Infinity;
  const { fallbacks } = winter.classes[people.queuedFor[entry]].station.compiled;
  let next = Infinity;
  for (let i = 0; i < fallbacks.length; i++) {
    if (!applies(winter, entry, fallbacks[i], i)) continue;
    const due = dueTime(winter, entry, fallbacks[i]);
    // What is overdue and off waits until it is turned on.
    if (due > winter.now || isOn(winter, fallbacks[i])) next = Math.min(next, Math.max(due, winter.now));
  }
  return next;
}

/** Tries the fallbacks that are due. False when the person is no longer waiting anywhere. */
export function tryDue(winter: Replication, person: Person): boolean {
  return tryDueIn(winter, person) && (!people.hasSecond(person) || tryDueIn(winter, people.secondOf(person)));
}

function tryDueIn(winter: Replication, entry: QueueEntry): boolean {
  if (!people.isQueued(entry)) return true;
  const { fallbacks } = winter.classes[people.queuedFor[entry]].station.compiled;
  for (let i = 0; i < fallbacks.length; i++) {
    const fallback = fallbacks[i];
    if (!applies(winter, entry, fallback, i) || dueTime(winter, entry, fallback) > winter.now) continue;
    if (!isOn(winter, fallback)) continue;
    people.fallbacksDone[entry] |= 1 << i;
    const outcome = apply(winter, entry, fallback);
    if (outcome === 'gone') return false;
    if (outcome === 'moved') break;
  }
  return true;
}

/**
 * Carries out one fallback. `moved`: the entry stands in another queue now. A fallback into a stage whose
 * place is already held, or into a third queue, is passed over.
 */
function apply(
  winter: Replication,
  entry: QueueEntry,
  fallback: CompiledFallback,
): 'gone' | 'moved' | 'stays' {
  const person = people.personOf(entry);
  if (fallback.stage < 0) {
    leaveBothQueues(winter, person);
    leave(winter, person);
    return 'gone';
  }
  const joins = winter.classes[fallback.joins[people.area[person]]];
  const held = people.heldAt[person];
  if (held !== people.noClass && winter.classes[held].station === joins.station) return 'stays';
  if (fallback.keepsPlace && !people.isSecond(entry)) {
    const second = people.useSecond(person);
    if (people.isQueued(second)) return 'stays';
    people.joinTime[second] = winter.now;
    if (fallback.fromHospital === true) beginHospitalStay(winter, person, winter.now);
    enterQueue(winter, second, joins);
    return 'stays';
  }
  if (fallback.afterLeaving !== null || fallback.fromHospital === true) {
    leaveBothQueues(winter, person);
    goTo(winter, person, joins, fallback.afterLeaving, fallback.fromHospital, fallback.drawCode);
    return 'gone';
  }
  leaveQueue(winter, entry);
  people.joinTime[entry] = winter.now;
  enterQueue(winter, entry, joins);
  return 'moved';
}

function leaveBothQueues(winter: Replication, person: Person): void {
  if (people.isQueued(person)) leaveQueue(winter, person);
  if (!people.hasSecond(person)) return;
  const second = people.secondOf(person);
  if (people.isQueued(second)) leaveQueue(winter, second);
  winter.events.cancel(second);
}

function isOn(winter: Replication, fallback: CompiledFallback): boolean {
  return winter.levers.apply(fallback.cell, fallback.enabled ? 1 : 0) >= 0.5;
}

/** Not yet used up, for this class, and for this person by his or her own mark. Interrupted work waits on. */
function applies(winter: Replication, entry: QueueEntry, fallback: CompiledFallback, index: number): boolean {
  const person = people.personOf(entry);
  if ((people.fallbacksDone[entry] >> index) & 1 || people.interrupted[person] === 1) return false;
  const { at } = winter.classes[people.queuedFor[entry]].compiled;
  if (fallback.classes !== null && !fallback.classes[at]) return false;
  if (fallback.probability >= 1) return true;
  return drawOf(person, visitCode(person, fallback.markCode, 0)) < fallback.probability;
}

/** The clock starts on joining the queue; a person's own days are drawn once and moved by the lever. */
function dueTime(winter: Replication, entry: QueueEntry, fallback: CompiledFallback): number {
  const days = fallback.fixedDays >= 0 ? fallback.fixedDays : drawnDays(people.personOf(entry), fallback);
  return (
    people.joinTime[entry] + (fallback.daysCell < 0 ? days : winter.levers.apply(fallback.daysCell, days))
  );
}

function drawnDays(person: Person, fallback: CompiledFallback): number {
  return Math.max(0, drawFrom(fallback.after, person, visitCode(person, fallback.drawCode, 0)));
}
