import { personAt } from './people.ts';
import { isInWindow, model, winter } from './root.ts';
import { PersonState, Person } from './state.ts';
import { sortPeople } from './sorting.ts';

/*
 * Delay of people from hospital, by area: bed-days lost in the window, also of those still waiting, and the cohort that
 * became ready in the window, followed to the end of the run-out.
 */

/** Counts a delay that ran from `ready` to `end`. A person who left before being ready has no delay. */
export function delayEnded(area: i32, ready: f64, end: f64): void {
  const delays = model.delays;
  const days: f64 = end > ready ? end - ready : 0;
  addBedDays(area, ready, end);
  if (!isInWindow(ready)) return;
  delays.cohort.add(area, 1);
  delays.delaySum.add(area, days);
  if (days <= 1) delays.within1.add(area, 1);
  if (days <= 2) delays.within2.add(area, 1);
  if (days <= 7) delays.within7.add(area, 1);
}

/**
 * Ends the run: people still in delay count as not within any number of days. Those ready first are added first, so sums
 * do not depend on who else was inside, to the last bit.
 */
export function closeDelays(end: f64): void {
  let count = 0;
  for (let i = 0; i < winter.usedPeople; i++) {
    const person = personAt(i);
    if (!isDelayed(person)) continue;
    model.sortKeys.set(count, person.readyTime);
    model.sortPeople.set(count++, i);
  }
  sortPeople(count);
  for (let i = 0; i < count; i++) addOpen(personAt(model.sortPeople.at(i)), end);
}

/** People in hospital now who no longer need it, of an area; of all areas for -1. */
export function countDelayed(area: i32): i32 {
  let count = 0;
  for (let i = 0; i < winter.usedPeople; i++) {
    const person = personAt(i);
    if (!isDelayed(person) || person.readyTime > winter.now) continue;
    if (area < 0 || <i32>person.area === area) count++;
  }
  return count;
}

function isDelayed(person: Person): bool {
  return person.state !== PersonState.free && person.state !== PersonState.coming && person.inHospital === 1;
}

function addOpen(person: Person, end: f64): void {
  const area = <i32>person.area;
  const ready = person.readyTime;
  addBedDays(area, ready, end);
  if (!isInWindow(ready)) return;
  model.delays.cohort.add(area, 1);
  model.delays.delaySum.add(area, Math.max(0, end - ready));
}

function addBedDays(area: i32, ready: f64, end: f64): void {
  const first = ready > <f64>model.windowStart ? ready : <f64>model.windowStart;
  const last = end < <f64>model.windowEnd ? end : <f64>model.windowEnd;
  if (last > first) model.delays.bedDays.add(area, last - first);
}

/** No delay has been counted. */
export function clearDelays(): void {
  const areas = model.areaCount + 1;
  const delays = model.delays;
  delays.bedDays.clear(areas);
  delays.delaySum.clear(areas);
  delays.cohort.clear(areas);
  delays.within1.clear(areas);
  delays.within2.clear(areas);
  delays.within7.clear(areas);
  delays.diverted.clear(areas);
}
