import type { Station } from '../compile/stations.ts';
import type { Replication } from '../replication.ts';

/**
 * The queue entry that a station serves next: by priority of the classes, first come first served within one;
 * classes that are suspended, or need a token when there is none, are passed over. -1 when there is nobody.
 */
export function selectNext(winter: Replication, station: Station, hasToken: boolean): number {
  const { order, suspended } = winter.state;
  const end = station.firstClass + station.classCount;
  for (let at = station.firstClass; at < end; at++) {
    const stationClass = order[at];
    const entry = winter.queues.head[stationClass];
    if (entry < 0 || suspended[stationClass]) continue;
    if (!hasToken && winter.model.classes[stationClass].usesToken) continue;
    if ((entry & 1) === 1 && givesWay(winter, station, entry)) return -1;
    return entry;
  }
  return -1;
}

/**
 * At a tie the original queue wins: somebody's second queue waits until the station of the first, which may
 * also be able to start at this instant, has had its turn.
 */
function givesWay(winter: Replication, station: Station, entry: number): boolean {
  const original = winter.people.queuedFor[entry - 1];
  if (original < 0 || !winter.isMarked(winter.model.classes[original].station)) return false;
  winter.mark(station.index);
  return true;
}

/** Works out priorities and suspensions anew where a lever may move them. */
export function refreshOrder(winter: Replication, station: Station): void {
  const { classes } = winter.model;
  const { order, suspended } = winter.state;
  const first = station.firstClass;
  const all = classes.slice(first, first + station.classCount);
  const priority = (stationClass: number) =>
    winter.levers.apply(classes[stationClass].priorityCell, classes[stationClass].priority);
  const numbers = all.map((_, at) => first + at).sort((a, b) => priority(a) - priority(b) || a - b);
  numbers.forEach((stationClass, at) => {
    order[first + at] = stationClass;
    const isSuspended = winter.levers.apply(classes[stationClass].suspendedCell, 0) >= 0.5 ? 1 : 0;
    if (suspended[stationClass] === 1 && isSuspended === 0) winter.mark(station.index);
    suspended[stationClass] = isSuspended;
  });
}
