import { isByArea, valueIn } from '../../scenario/byArea.ts';
import { keyOf } from '../../scenario/keyOf.ts';
import type { ByArea, Quantity } from '../../scenario/schema/primitives.ts';
import type { InitialStock } from '../../scenario/schema/outcome.ts';
import type { Sampler } from '../../sim/distributions/sampler.ts';
import { drawKeyOf } from '../drawKeyOf.ts';
import { holdMode } from '../holdMode.ts';
import type { Network } from './network.ts';
import { numberedAlike } from './numberedAlike.ts';
import { samplerOf } from './samplers.ts';
import type { Stations } from './stations.ts';

/** Ages of the people of a stock: a list that is repeated, or a law. */
export type Ages = readonly number[] | Sampler;

/** A number of people at one station at the first simulated moment. */
export interface CompiledStock {
  readonly number: number;
  readonly state: 'inPlace' | 'waiting' | 'onHold';
  readonly station: number;
  readonly stationClass: number;
  readonly stream: number;
  readonly fromHospital: boolean;
  readonly area: number;
  /** Where they are null, the rest of a service or stay under way is drawn by the equilibrium law, else given the age. */
  readonly ages: Ages | null;
  /** Service or stay of those in place; null where it takes no time. */
  readonly work: Sampler | null;
  /** For people on hold: the station class that they wait for and how long the place is kept. */
  readonly waitingFor: number;
  readonly hold: number;
  readonly key: number;
}

/** Compiles the initial state into stocks by station and class. */
export function compileInitialStocks(network: Network, stations: Stations): CompiledStock[] {
  const apart = numberedAlike();
  return network.scenario.initialState.flatMap((stock) => {
    const stage = network.stageIndex(stock.stage);
    return stations.stations
      .filter((station) => station.stage === stage)
      .flatMap((station) =>
        homeAreas(stock, station.area).flatMap((area) => stocksAt(stock, station.index, area)),
      );
  });

  /** At a system-wide stage a stock given by area is of people of those areas. */
  function homeAreas(stock: InitialStock, stationArea: number): number[] {
    const values: ByArea<number>[] = [
      stock.inPlace,
      stock.waiting,
      ...stock.onHold.map((held) => held.number),
    ];
    const byArea = stationArea === network.areaCount && values.some((value) => isByArea(value));
    return byArea ? network.areaIds.map((_, area) => area) : [stationArea];
  }

  function stocksAt(stock: InitialStock, station: number, area: number): CompiledStock[] {
    const areaId = network.areaIds[area] ?? 'system';
    const classId = stock.class ?? network.classIds(stock.stage)[0];
    const classAt = network.classIds(stock.stage).indexOf(classId);
    const stationClass = stations.stations[station].firstClass + classAt;
    const stream = stock.stream === undefined ? -1 : network.streamIndex(stock.stream);
    const common = {
      station,
      stationClass,
      stream,
      fromHospital: stream >= 0 && network.scenario.streams[stream].fromHospital,
      area,
      work: stations.classes[stationClass].work,
      waitingFor: -1,
      hold: holdMode.no as number,
    };
    const key = (state: string) => drawKeyOf(apart(`${name}/${state}`));
    const name = [
      'initial',
      keyOf(network.stage(stock.stage)),
      network.classKeys(stock.stage)[classAt],
      stream < 0 ? '' : keyOf(network.scenario.streams[stream]),
      network.areaKey(area),
    ].join('/');
    return [
      {
        ...common,
        number: valueIn(stock.inPlace, areaId),
        state: 'inPlace' as const,
        ages: stock.inPlaceAgeDays === undefined ? null : agesOf(stock.inPlaceAgeDays),
        key: key('inPlace'),
      },
      {
        ...common,
        number: valueIn(stock.waiting, areaId),
        state: 'waiting' as const,
        ages: agesOf(stock.waitingAgeDays),
        key: key('waiting'),
      },
      ...stock.onHold.map((held) => ({
        ...common,
        number: valueIn(held.number, areaId),
        state: 'onHold' as const,
        ages: agesOf(held.ageDays),
        waitingFor: classOf(held.to, held.class, area),
        hold: holdMode[held.hold],
        key: key(`onHold/${waitingKey(held.to, held.class)}`),
      })),
    ].filter((one) => one.number > 0);
  }

  /** The keys of the stage and class that people on hold wait for. */
  function waitingKey(stageId: string, classId: string | undefined): string {
    const at = classId === undefined ? -1 : network.classIds(stageId).indexOf(classId);
    return `${keyOf(network.stage(stageId))}/${at < 0 ? '' : network.classKeys(stageId)[at]}`;
  }

  function classOf(stageId: string, classId: string | undefined, area: number): number {
    const station = stations.stations[network.stationAt(network.stageIndex(stageId), area)];
    return station.firstClass + (classId === undefined ? 0 : network.classIds(stageId).indexOf(classId));
  }

  function agesOf(ages: number[] | Quantity): Ages {
    if (!Array.isArray(ages)) return samplerOf(ages);
    return ages.length > 0 ? ages : [0];
  }
}
