import type { Scenario } from '../../scenario/schema/scenario.ts';
import { stayDays } from './stationLimits.ts';
import type { WeeklyFlows } from './weeklyFlows.ts';

/**
 * Stations for which rates cannot show whether they keep up. Some are changed by an effect in a way that rates do not
 * show. Others have stays too long to settle within the simulated days. The rest receive people from such a station.
 */
export function unknownStations(
  { network, levers, nodes, stations }: WeeklyFlows,
  scenario: Scenario,
): Set<number> {
  const { days, warmUpDays } = scenario.calendar;
  const unknown = new Set<number>();
  network.stations.forEach(({ stage: at, area }, station) => {
    const stage = network.scenario.stages[at];
    const areaId = network.areaIds[area] ?? 'system';
    const longest = Math.max(...network.classIds(stage.id).map((_, one) => stayDays(stage, one, areaId)));
    const isSettled =
      scenario.initialState.some((stock) => stock.stage === stage.id) || longest <= (days + warmUpDays) / 2;
    const isTold = stations[station].limits.every(({ capacity }) => capacity !== null);
    if (!isSettled || !isTold || levers.isUntold(stage.id)) unknown.add(station);
  });
  for (let size = -1; size !== unknown.size;) {
    size = unknown.size;
    for (const { station, onward, fallbacks } of nodes) {
      if (!unknown.has(station)) continue;
      for (const { to } of [...onward, ...fallbacks]) if (to >= 0) unknown.add(nodes[to].station);
    }
  }
  return unknown;
}
