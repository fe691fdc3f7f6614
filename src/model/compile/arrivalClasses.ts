import type { Network } from './network.ts';
import type { Stations } from './stations.ts';

/**
 * The station class that a person of each area joins for a stage and class. Where no class is named, the first class.
 */
export function arrivalClassesOf(
  network: Network,
  stations: Stations,
  stageId: string,
  classId: string | undefined,
): Int32Array {
  return Int32Array.from({ length: network.areaCount + 1 }, (_, area) => {
    const station = stageId === 'leave' ? -1 : network.stationAt(network.stageIndex(stageId), area);
    if (station < 0) return -1;
    const at = classId === undefined ? 0 : network.classIds(stageId).indexOf(classId);
    return stations.stations[station].firstClass + at;
  });
}
