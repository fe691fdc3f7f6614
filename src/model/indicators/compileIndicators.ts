import type { Indicator } from '../../scenario/schema/indicator.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Network } from '../compile/network.ts';
import type { Stations } from '../compile/stations.ts';
import type { Timeline } from '../compile/timeline.ts';
import type { SimulatedWinter } from '../winter/simulatedWinter.ts';
import { compileArrivals } from './arrivals.ts';
import { compileCensus } from './census.ts';
import { indicatorScopes } from './describe.ts';
import { compileOccupancyPercent, compilePlacesFree } from './occupancy.ts';
import { compileStaffingPercent } from './staffingPercent.ts';
import { compileStartsLeft, compileWeekStartsLeft } from './startsLeft.ts';
import { compileWaitingLongerThan } from './waitingLongerThan.ts';

/** Reads a measured quantity at the present moment. Null when it does not exist (nobody is due, no capacity). */
export type Reader = (winter: SimulatedWinter) => number | null;

/** Makes the reader of an indicator for an area (the network's system index for the system). */
export type ReaderMaker = (area: number) => Reader;

/** An indicator with a reader for each place in which it is read. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  /** Area numbers, or the system's. */
  readonly areas: readonly number[];
  readonly read: readonly Reader[];
}

/** The data that readers are made from. */
export interface IndicatorContext {
  readonly network: Network;
  readonly stations: Stations;
  readonly timeline: Timeline;
}

/** Compiles every indicator of the scenario. */
export function compileIndicators(
  scenario: Scenario,
  network: Network,
  stations: Stations,
  timeline: Timeline,
): CompiledIndicator[] {
  const context = { network, stations, timeline };
  return scenario.indicators.map((indicator) => {
    const maker = readerMaker(indicator, context);
    const areas = indicatorScopes(scenario, indicator).map((scope) =>
      scope === 'system' ? network.areaCount : network.areaIndex(scope),
    );
    return { indicator, areas, read: areas.map(maker) };
  });
}

function readerMaker(indicator: Indicator, context: IndicatorContext): ReaderMaker {
  switch (indicator.kind) {
    case 'census':
      return compileCensus(indicator, context);
    case 'staffingPercent':
      return compileStaffingPercent(indicator, context);
    case 'placesFree':
      return compilePlacesFree(indicator, context);
    case 'occupancyPercent':
      return compileOccupancyPercent(indicator, context);
    case 'startsLeft':
      return compileStartsLeft(indicator, context);
    case 'weekStartsLeft':
      return compileWeekStartsLeft(indicator, context);
    case 'waitingLongerThan':
      return compileWaitingLongerThan(indicator, context);
    case 'arrivals':
      return compileArrivals(indicator, context);
  }
}

/** The stations of a stage that an area sees: its own. For the system, all of them. */
export function stationsSeen(context: IndicatorContext, stageId: string, area: number): number[] {
  const { network } = context;
  const stage = network.stageIndex(stageId);
  if (area < network.areaCount) return [network.stationAt(stage, area)].filter((station) => station >= 0);
  return network.stations.flatMap((station, index) => (station.stage === stage ? [index] : []));
}
