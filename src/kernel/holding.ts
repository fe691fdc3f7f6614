import { Move, move } from './host.ts';
import { isNone } from './memory.ts';
import { OBSERVED } from './observing.ts';
import { slotOf } from './people.ts';
import { Hold, NO_CLASS, Person, StationClass } from './state.ts';
import { mark, touch } from './stations/station.ts';
import { Route } from './tables.ts';
import { tracksStayEnd } from './trackers.ts';

/*
 * A place is given up when its holder leaves it, or kept on hold, still occupied, while he or she waits or is served
 * elsewhere (docs/mechanics.md).
 */

/** Keeps a place on hold when the route on requires it. Otherwise gives it up. */
export function leavePlace(person: Person, one: StationClass, route: Route): void {
  if (!isKept(route)) {
    vacate(one, person.startTime);
    return;
  }
  person.heldAt = one;
  person.heldSince = person.startTime;
  person.holdUntil = <u8>route.hold;
  if (one.table.isCounted === 1) one.onHold.add(slotOf(one, person), 1);
  if (OBSERVED) move(Move.hold, changetype<usize>(person), one.table.index);
}

/** Goes on keeping a place that was on hold when the route on requires it. Otherwise gives it up. */
export function keepOrRelease(person: Person, route: Route): void {
  if (isKept(route)) person.holdUntil = <u8>route.hold;
  else releaseHeld(person);
}

/** Gives up the place kept on hold. */
export function releaseHeld(person: Person): void {
  const held = person.heldAt;
  person.heldAt = NO_CLASS;
  if (held.table.isCounted === 1) held.onHold.add(slotOf(held, person), -1);
  if (OBSERVED) move(Move.release, changetype<usize>(person), held.table.index);
  vacate(held, person.heldSince);
}

function vacate(one: StationClass, since: f64): void {
  const station = one.station;
  touch(station);
  station.occupied--;
  if (one.table.isTracked === 1) tracksStayEnd(one, since);
  mark(station);
}

function isKept(route: Route): bool {
  return !isNone(route) && route.stage >= 0 && route.hold !== <i32>Hold.no;
}
