import { cancel, schedule } from './events.ts';
import { beginHospitalStay } from './hospital.ts';
import { apply } from './levers.ts';
import { isNone } from './memory.ts';
import { enterQueue, goTo, leave, leaveQueue } from './movement.ts';
import { drawFrom, drawOf, isQueued, personOf, secondOf, takeSecond, visitCode } from './people.ts';
import { winter } from './root.ts';
import { Entry, EventKind, NO_CLASS, Person } from './state.ts';
import { Fallback } from './tables.ts';

/** How a fallback ended: the person is in no queue, the entry in another queue, or where it was. */
const GONE: i32 = 0;
const MOVED: i32 = 1;
const STAYS: i32 = 2;

/** The event of a person's clock. Tries every fallback that is due, then sets the clock for the next. */
export function fallBack(person: Person): void {
  if (tryDue(person)) scheduleClock(person);
}

/** Sets the clock to the earliest time at which another fallback becomes due in either queue. */
export function scheduleClock(person: Person): void {
  let next = nextDue(person);
  if (person.usesSecond === 1) {
    const second = secondOf(person);
    next = Math.min(next, nextDue(second));
    cancel(second);
  }
  if (next === Infinity) return;
  const clock = takeSecond(person);
  clock.time = next;
  schedule(clock, EventKind.leave);
}

function nextDue(entry: Entry): f64 {
  if (!isQueued(entry)) return Infinity;
  const table = entry.queuedFor.station.table;
  let next: f64 = Infinity;
  for (let i = 0; i < table.fallbackCount; i++) {
    const fallback = table.fallbacks.at(i);
    if (!applies(entry, fallback, i)) continue;
    const due = dueTime(entry, fallback);
    // What is overdue and off waits until it is turned on.
    if (due > winter.now || isOn(fallback)) next = Math.min(next, Math.max(due, winter.now));
  }
  return next;
}

/** Tries the fallbacks that are due. False when the person is no longer waiting anywhere. */
export function tryDue(person: Person): bool {
  return tryDueIn(person) && (person.usesSecond === 0 || tryDueIn(secondOf(person)));
}

function tryDueIn(entry: Entry): bool {
  if (!isQueued(entry)) return true;
  const table = entry.queuedFor.station.table;
  for (let i = 0; i < table.fallbackCount; i++) {
    const fallback = table.fallbacks.at(i);
    if (!applies(entry, fallback, i) || dueTime(entry, fallback) > winter.now) continue;
    if (!isOn(fallback)) continue;
    entry.fallbacksDone |= 1 << i;
    const outcome = carryOut(entry, fallback);
    if (outcome === GONE) return false;
    if (outcome === MOVED) break;
  }
  return true;
}

/** A fallback into a stage whose place is already held, or into a third queue, is passed over. */
function carryOut(entry: Entry, fallback: Fallback): i32 {
  const person = personOf(entry);
  if (fallback.stage < 0) {
    leaveBothQueues(person);
    leave(person);
    return GONE;
  }
  const joins = fallback.joins.at(<i32>person.area);
  const held = person.heldAt;
  if (held !== NO_CLASS && held.station === joins.station) return STAYS;
  if (fallback.keepsPlace === 1 && entry.isSecond === 0) {
    const second = takeSecond(person);
    if (isQueued(second)) return STAYS;
    second.joinTime = winter.now;
    if (fallback.fromHospital === 1) beginHospitalStay(person, winter.now);
    enterQueue(second, joins);
    return STAYS;
  }
  if (!isNone(fallback.afterLeaving) || fallback.fromHospital === 1) {
    leaveBothQueues(person);
    goTo(person, joins, fallback.afterLeaving, fallback.fromHospital, fallback.drawCode);
    return GONE;
  }
  leaveQueue(entry);
  entry.joinTime = winter.now;
  enterQueue(entry, joins);
  return MOVED;
}

function leaveBothQueues(person: Person): void {
  if (isQueued(person)) leaveQueue(person);
  if (person.usesSecond === 0) return;
  const second = secondOf(person);
  if (isQueued(second)) leaveQueue(second);
  cancel(second);
}

function isOn(fallback: Fallback): bool {
  return apply(fallback.cell, <f64>fallback.enabled) >= 0.5;
}

/** Not yet used up, for this class, and for this person by his or her own mark. Interrupted work waits on. */
function applies(entry: Entry, fallback: Fallback, index: i32): bool {
  const person = personOf(entry);
  if (((entry.fallbacksDone >> index) & 1) === 1 || person.isInterrupted === 1) return false;
  if (!isNone(fallback.classes) && fallback.classes.at(entry.queuedFor.table.at) === 0) return false;
  if (fallback.probability >= 1) return true;
  return drawOf(person, visitCode(person, fallback.markCode, 0)) < fallback.probability;
}

/** The clock starts on joining the queue; a person's own days are drawn once and moved by the lever. */
function dueTime(entry: Entry, fallback: Fallback): f64 {
  const days = fallback.fixedDays >= 0 ? fallback.fixedDays : drawnDays(personOf(entry), fallback);
  return entry.joinTime + apply(fallback.daysCell, days);
}

function drawnDays(person: Person, fallback: Fallback): f64 {
  return Math.max(0, drawFrom(fallback.after, person, visitCode(person, fallback.drawCode, 0)));
}
