import { EventNode, eventKind } from '../sim/eventList.ts';
import type { ClassState } from './classState.ts';
import type { CompiledFallback } from './compile/stations.ts';
import { enterQueue, goTo, leave, leaveQueue } from './movement.ts';
import { drawFrom, drawOf, visitCode } from './personDraws.ts';
import { QueueEntry, type EventOwner, type Person } from './person.ts';
import type { Replication } from './replication.ts';

/** The event of a person's clock: every fallback that is due is tried, then the clock is set for the next. */
export function fallBack(winter: Replication, person: Person): void {
  if (tryDue(winter, person)) scheduleClock(winter, person);
}

/** Sets the clock to the earliest time at which something new becomes due in either queue. */
export function scheduleClock(winter: Replication, person: Person): void {
  let next = nextDue(winter, person.first);
  if (person.second !== null) next = Math.min(next, nextDue(winter, person.second));
  if (person.clock !== null) winter.events.cancel(person.clock);
  if (next === Infinity) return;
  person.clock ??= new EventNode<EventOwner>(person);
  person.clock.time = next;
  winter.events.schedule(person.clock, eventKind.leave);
}

function nextDue(winter: Replication, entry: QueueEntry): number {
  if (entry.queuedFor === null) return Infinity;
  const { fallbacks } = entry.queuedFor.station.compiled;
  let next = Infinity;
  for (let i = 0; i < fallbacks.length; i++) {
    if (!applies(entry, fallbacks[i], i)) continue;
    const due = dueTime(winter, entry, fallbacks[i]);
    // What is overdue and off waits until it is turned on.
    if (due > winter.now || isOn(winter, fallbacks[i])) next = Math.min(next, Math.max(due, winter.now));
  }
  return next;
}

/** Tries what is due; false when the person is no longer waiting anywhere. */
export function tryDue(winter: Replication, person: Person): boolean {
  return tryDueIn(winter, person.first) && (person.second === null || tryDueIn(winter, person.second));
}

function tryDueIn(winter: Replication, entry: QueueEntry): boolean {
  if (entry.queuedFor === null) return true;
  const { fallbacks } = entry.queuedFor.station.compiled;
  for (let i = 0; i < fallbacks.length; i++) {
    const fallback = fallbacks[i];
    if (!applies(entry, fallback, i) || dueTime(winter, entry, fallback) > winter.now) continue;
    if (!isOn(winter, fallback)) continue;
    entry.fallbacksDone |= 1 << i;
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
  const { person } = entry;
  if (fallback.stage < 0) {
    leaveBothQueues(winter, person);
    leave(winter, person);
    return 'gone';
  }
  const joins = winter.classes[fallback.joins[person.area]];
  if (person.heldAt !== null && person.heldAt.station === joins.station) return 'stays';
  if (fallback.keepsPlace && !entry.isSecond) {
    person.second ??= new QueueEntry(person, true);
    if (person.second.queuedFor !== null) return 'stays';
    person.second.joinTime = winter.now;
    enterQueue(winter, person.second, joins);
    return 'stays';
  }
  if (fallback.afterLeaving !== null || fallback.fromHospital === true) {
    leaveBothQueues(winter, person);
    goTo(winter, person, joins, fallback.afterLeaving, fallback.fromHospital, fallback.drawCode);
    return 'gone';
  }
  leaveQueue(winter, entry);
  entry.joinTime = winter.now;
  enterQueue(winter, entry, joins);
  return 'moved';
}

function leaveBothQueues(winter: Replication, person: Person): void {
  if (person.first.queuedFor !== null) leaveQueue(winter, person.first);
  if (person.second !== null && person.second.queuedFor !== null) leaveQueue(winter, person.second);
  if (person.clock !== null) winter.events.cancel(person.clock);
}

function isOn(winter: Replication, fallback: CompiledFallback): boolean {
  return winter.levers.apply(fallback.cell, fallback.enabled ? 1 : 0) >= 0.5;
}

/** Not yet used up, for this class, and for this person by his or her own mark. Interrupted work waits on. */
function applies(entry: QueueEntry, fallback: CompiledFallback, index: number): boolean {
  const { person } = entry;
  if ((entry.fallbacksDone >> index) & 1 || person.interrupted) return false;
  const { at } = (entry.queuedFor as ClassState).compiled;
  if (fallback.classes !== null && !fallback.classes[at]) return false;
  if (fallback.probability >= 1) return true;
  return drawOf(person, visitCode(person, fallback.markCode, 0)) < fallback.probability;
}

/** The clock starts on joining the queue; a person's own days are drawn once and moved by the lever. */
function dueTime(winter: Replication, entry: QueueEntry, fallback: CompiledFallback): number {
  const days = fallback.fixedDays >= 0 ? fallback.fixedDays : drawnDays(entry.person, fallback);
  return entry.joinTime + (fallback.daysCell < 0 ? days : winter.levers.apply(fallback.daysCell, days));
}

function drawnDays(person: Person, fallback: CompiledFallback): number {
  return Math.max(0, drawFrom(fallback.after, person, visitCode(person, fallback.drawCode, 0)));
}
