import type { ClassState } from '../classState.ts';
import { noRecord } from '../../sim/records.ts';
import * as people from '../people.ts';
import { isSecond, noClass, personOf, type QueueEntry } from '../people.ts';
import type { Replication } from '../replication.ts';
import type { StationState } from '../stationState.ts';

/**
 * The queue entry that a station serves next: by priority of the classes, first come first served within a class.
 * Suspended classes are passed over, and so are classes that need a token when there is none. `noRecord` when there is
 * nobody.
 */
export function selectNext(winter: Replication, station: StationState, hasToken: boolean): QueueEntry {
  const { order } = station;
  for (let at = 0; at < order.length; at++) {
    const one = order[at];
    const entry = one.queue.head as QueueEntry;
    if (entry === noRecord || one.suspended) continue;
    if (!hasToken && one.compiled.usesToken) continue;
    if (isSecond(entry) && givesWay(winter, station, entry)) break;
    return entry;
  }
  return noRecord as QueueEntry;
}

/**
 * At a tie the original queue wins: somebody's second queue waits until the station of the first, which may
 * also be able to start at this instant, has had its turn.
 */
function givesWay(winter: Replication, station: StationState, entry: QueueEntry): boolean {
  const original = people.queuedFor[personOf(entry)];
  if (original === noClass || !winter.classes[original].station.isMarked) return false;
  winter.mark(station);
  return true;
}

/** Works out priorities and suspensions anew where a lever may change them. */
export function refreshOrder(winter: Replication, station: StationState): void {
  const { levers } = winter;
  const { order, classes } = station;
  const priorityOf = (one: ClassState) => levers.apply(one.compiled.priorityCell, one.compiled.priority);
  // An insertion sort from the file's order: the lists are short, and equal priorities keep that order.
  for (let at = 0; at < classes.length; at++) {
    const one = classes[at];
    const priority = priorityOf(one);
    let to = at;
    for (; to > 0 && priorityOf(order[to - 1]) > priority; to--) order[to] = order[to - 1];
    order[to] = one;
    const isSuspended = levers.apply(one.compiled.suspendedCell, 0) >= 0.5;
    if (one.suspended && !isSuspended) winter.mark(station);
    one.suspended = isSuspended;
  }
}
