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
    return entry;
  }
  return -1;
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
