import type { Scenario } from '../../scenario/schema/scenario.ts';
import { compileDriver, type CompiledDriver } from '../drivers/driverLevels.ts';
import { compileIndicators, type CompiledIndicator } from '../indicators/compileIndicators.ts';
import { compileCells, type Cells } from './cells.ts';
import { compileEvent, type CompiledEvent } from './events.ts';
import { bulkFlowsOf, compileFlows, type BulkFlow, type Flow } from './flows.ts';
import { compileInitialStocks, type CompiledStock } from './initialStocks.ts';
import { Network } from './network.ts';
import { compilePools, type Pool } from './pools.ts';
import { compileRouting, type Routes } from './routing.ts';
import { compileStations, type Station, type StationClass } from './stations.ts';
import { compileTimeline, type Timeline } from './timeline.ts';

/** A scenario with its names turned into integers and its rules into flat tables. All replications share it. */
export interface Model {
  readonly scenario: Scenario;
  readonly timeline: Timeline;
  readonly network: Network;
  readonly stations: readonly Station[];
  readonly classes: readonly StationClass[];
  readonly flows: readonly Flow[];
  readonly pools: readonly Pool[];
  readonly drivers: readonly CompiledDriver[];
  readonly events: readonly CompiledEvent[];
  readonly cells: Cells;
  readonly stocks: readonly CompiledStock[];
  readonly indicators: readonly CompiledIndicator[];
  readonly routeLists: readonly Routes[];
  /** Number of the list of routes by station class, stream (none first) and area. */
  readonly routeListOf: Int32Array;
  /** Number of the only list of routes of a station class, or `manyRoutes` where the list depends on stream or area. */
  readonly soleWayList: Int32Array;
  /** The bulk work that each station does, in the file's order. */
  readonly bulkFlowsOf: readonly (readonly BulkFlow[])[];
}

/** The mark of a station class that has more than one list of routes. */
export const manyRoutes = -2;

/** Compiles a valid, resolved scenario in some tens of milliseconds. A broken reference throws at once. */
export function compile(scenario: Scenario): Model {
  const network = new Network(scenario);
  const timeline = compileTimeline(scenario.calendar);
  const cells = compileCells(scenario, network);
  const compiled = compileStations(network, cells, timeline);
  const routing = compileRouting(network, cells, compiled);
  const flows = compileFlows(network, cells, timeline, routing);
  const routeListOf = compileRouteTable();
  const soleWayList = compileSoleLists();
  return {
    scenario,
    timeline,
    network,
    stations: compiled.stations,
    classes: compiled.classes,
    flows,
    pools: compilePools(network, cells, timeline),
    drivers: scenario.drivers.map((driver) => compileDriver(driver, { timeline })),
    events: scenario.events.map((event) => compileEvent(event, timeline)),
    cells,
    stocks: compileInitialStocks(network, compiled),
    indicators: compileIndicators(scenario, network, compiled, timeline),
    routeLists: routing.lists,
    routeListOf,
    soleWayList,
    bulkFlowsOf: bulkFlowsOf(compiled.stations, flows),
  };

  /** Only the entries that somebody can have count: those of the station's area, or of every area. */
  function compileSoleLists(): Int32Array {
    const areas = network.areaCount + 1;
    const width = (scenario.streams.length + 1) * areas;
    return Int32Array.from(compiled.classes, (one, index) => {
      const { area } = compiled.stations[one.station];
      const own = Array.from(routeListOf.subarray(index * width, (index + 1) * width)).filter(
        (_, at) => area === network.areaCount || at % areas === area,
      );
      return own.every((list) => list === own[0]) ? own[0] : manyRoutes;
    });
  }

  function compileRouteTable(): Int32Array {
    const streams = [undefined, ...scenario.streams.map((stream) => stream.id)];
    const areas = network.areaCount + 1;
    const table = new Int32Array(compiled.classes.length * streams.length * areas);
    compiled.classes.forEach((one, index) => {
      const station = compiled.stations[one.station];
      const stage = scenario.stages[station.stage];
      const source = { owner: `stage/${stage.id}`, stageId: stage.id, classId: one.id, routes: stage.routes };
      streams.forEach((stream, streamAt) => {
        for (let area = 0; area < areas; area++) {
          const reachable = station.area === network.areaCount || station.area === area;
          const at = (index * streams.length + streamAt) * areas + area;
          table[at] = reachable ? routing.find(source, stream, area) : -1;
        }
      });
    });
    return table;
  }
}
