import type { EntryQueue } from '../../sim/entryQueue.ts';
import type { StationState } from '../stationState.ts';

/** The occupants of a station that keeps a list of them. Throws for any other station. */
export function occupantsOf(station: StationState): EntryQueue {
  if (station.occupants === null) throw new Error(`station ${station.index} keeps no list of occupants`);
  return station.occupants;
}
