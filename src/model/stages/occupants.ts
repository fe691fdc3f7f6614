import type { Replication } from '../replication.ts';

/** Number of the list that holds the people in service at a station, in the order of their start. */
export function occupantQueue(winter: Replication, station: number): number {
  return winter.model.classes.length + station;
}
