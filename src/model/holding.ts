import type { ClassState } from './classState.ts';
import type { Way } from './compile/routing.ts';
import * as people from './people.ts';
import { holdMode, noClass, type Person } from './people.ts';
import type { Replication } from './replication.ts';

/*
 * A place is given up when its holder leaves it, or kept on hold, still occupied, while he or she waits or is served
 * elsewhere (docs/mechanics.md).
 */

/** Keeps a place on hold when the way on requires it. Otherwise gives it up. */
export function leavePlace(winter: Replication, person: Person, one: ClassState, way: Way | null): void {
  if (way === null || way.stage < 0 || way.hold === holdMode.no) {
    vacate(winter, one, people.startTime[person]);
    return;
  }
  people.heldAt[person] = one.compiled.index;
  people.heldSince[person] = people.startTime[person];
  people.holdUntil[person] = way.hold;
  if (one.compiled.counted) one.onHold[one.slotOf(person)]++;
  if (winter.observer !== null) winter.observer.move('hold', person, one.compiled, winter.now);
}

/** Goes on keeping a place that was on hold when the way on requires it. Otherwise gives it up. */
export function keepOrRelease(winter: Replication, person: Person, way: Way | null): void {
  if (way === null || way.stage < 0 || way.hold === holdMode.no) releaseHeld(winter, person);
  else people.holdUntil[person] = way.hold;
}

/** Gives up the place kept on hold. */
export function releaseHeld(winter: Replication, person: Person): void {
  const held = winter.classes[people.heldAt[person]];
  people.heldAt[person] = noClass;
  if (held.compiled.counted) held.onHold[held.slotOf(person)]--;
  if (winter.observer !== null) winter.observer.move('release', person, held.compiled, winter.now);
  vacate(winter, held, people.heldSince[person]);
}

function vacate(winter: Replication, one: ClassState, since: number): void {
  const { station } = one;
  station.touch(winter.now);
  station.occupied--;
  if (one.compiled.tracked) winter.trackers.stayEnded(one.compiled.index, since, winter.now);
  winter.mark(station);
}
