import { apply } from '../levers.ts';
import { personOf } from '../people.ts';
import { Entry, NOBODY, NO_CLASS, Station, StationClass } from '../state.ts';
import { mark } from './station.ts';

/**
 * The entry that a station serves next: by priority of the classes, first come first served within a class. Suspended
 * classes are passed over, and so are classes that need a token when there is none. Nobody when there is nobody.
 */
export function selectNext(station: Station, hasToken: bool): Entry {
  const count = station.table.classCount;
  for (let at = 0; at < count; at++) {
    const one = station.order.at(at);
    const entry = one.head;
    if (entry === NOBODY || one.isSuspended === 1) continue;
    if (!hasToken && one.table.usesToken === 1) continue;
    if (entry.isSecond === 1 && givesWay(station, entry)) break;
    return entry;
  }
  return NOBODY;
}

/**
 * At a tie the original queue wins: somebody's second queue waits until the station of the first, which may also be able
 * to start at this instant, has had its turn.
 */
function givesWay(station: Station, entry: Entry): bool {
  const original = personOf(entry).queuedFor;
  if (original === NO_CLASS || original.station.isMarked === 0) return false;
  mark(station);
  return true;
}

/** Works out priorities and suspensions anew where a lever may change them. */
export function refreshOrder(station: Station): void {
  const table = station.table;
  // An insertion sort from the file's order: the lists are short, and equal priorities keep that order.
  for (let at = 0; at < table.classCount; at++) {
    const one = table.classes.at(at);
    const priority = priorityOf(one);
    let to = at;
    for (; to > 0 && priorityOf(station.order.at(to - 1)) > priority; to--)
      station.order.set(to, station.order.at(to - 1));
    station.order.set(to, one);
    const isSuspended = apply(one.table.suspendedCell, 0) >= 0.5 ? 1 : 0;
    if (one.isSuspended === 1 && isSuspended === 0) mark(station);
    one.isSuspended = isSuspended;
  }
}

function priorityOf(one: StationClass): f64 {
  return apply(one.table.priorityCell, one.table.priority);
}
