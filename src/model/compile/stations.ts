import { valueIn } from '../../scenario/byArea.ts';
import { levers } from '../../scenario/levers.ts';
import type { Lever } from '../../scenario/levers/lever.ts';
import { keyOf } from '../../scenario/keyOf.ts';
import type { Fallback, Spawn } from '../../scenario/schema/route.ts';
import type { Stage } from '../../scenario/schema/stage.ts';
import type { Quantity } from '../../scenario/schema/primitives.ts';
import type { Sampler } from '../../sim/distributions/sampler.ts';
import { drawKeyOf } from '../drawKeyOf.ts';
import type { Cells } from './cells.ts';
import type { Network } from './network.ts';
import { arrivalClassesOf } from './arrivalClasses.ts';
import { compileProgram, type Program } from './programs.ts';
import { samplerOf, samplerUnlessZero } from './samplers.ts';
import type { Timeline } from './timeline.ts';

/** What happens to a person who has waited, with names turned into numbers. */
export interface CompiledFallback {
  readonly id: string;
  readonly after: Sampler;
  /** The days where they are the same for everyone, otherwise -1. */
  readonly fixedDays: number;
  /** Next stage, or -1 to leave, and the station class that a person of each area joins there. */
  readonly stage: number;
  joins: Int32Array;
  /** Whether it applies to the class at each position. Null for all classes. */
  readonly classes: readonly boolean[] | null;
  readonly probability: number;
  readonly keepsPlace: boolean;
  readonly enabled: boolean;
  /** The cells that turn it on or off and that move its days, or -1. */
  readonly cell: number;
  readonly daysCell: number;
  readonly afterLeaving: Sampler | null;
  readonly fromHospital: boolean | undefined;
  readonly markCode: number;
  readonly drawCode: number;
}

/** Work that a start or an end causes. */
export interface CompiledSpawn {
  readonly onEnd: boolean;
  joins: Int32Array;
  readonly classes: readonly boolean[] | null;
  readonly probability: number;
  readonly after: Sampler | null;
  readonly code: number;
}

/** A stage in one area. */
export interface Station {
  readonly index: number;
  readonly stage: number;
  readonly area: number;
  readonly kind: Stage['kind'];
  readonly firstClass: number;
  readonly classCount: number;
  readonly endsHospitalStay: boolean;
  /**
   * Whether a lever may change its order of service, closure or caps within a day, and whether it may change the order.
   */
  readonly movable: boolean;
  readonly orderMovable: boolean;
  readonly fallbacks: readonly CompiledFallback[];
  /** Whether drivers or events may change its fallbacks, so that clocks are set anew each day. */
  readonly clocksMoveDaily: boolean;
  readonly spawns: readonly CompiledSpawn[];
  readonly program: Program;
  /** 32-bit key of the stage in this area. Its own draws (caps, offers, sittings) use this key. */
  readonly key: number;
}

/** A class at a station: priority, work or stay, and the cells that may change these (-1 none). */
export interface StationClass {
  /** Number among all station classes. */
  readonly index: number;
  readonly station: number;
  readonly at: number;
  readonly id: string;
  /** Number of the class among all classes of all stages, the same in every area. */
  readonly ordinal: number;
  /** 32-bit key of the stage and class. The purposes of draws there are made from it. */
  readonly key: number;
  readonly priority: number;
  readonly usesToken: boolean;
  /** Productive hours (teams) or days (places) of one case. Null for panels and markets. */
  readonly work: Sampler | null;
  readonly priorityCell: number;
  readonly suspendedCell: number;
  /** Factor on the work of a new start: service time, or new stays. */
  readonly newWorkCell: number;
  /** Factor on the pace of stays in progress. */
  readonly stayCell: number;
  /** Whether an outcome of the scenario counts people here, and whether an indicator does. */
  readonly tracked: boolean;
  readonly counted: boolean;
}

export interface Stations {
  readonly stations: readonly Station[];
  readonly classes: readonly StationClass[];
}

const noStations = new Int32Array(0);

/** Compiles every stage in every one of its areas. */
export function compileStations(network: Network, cells: Cells, timeline: Timeline): Stations {
  const compiler = new StationCompiler(network, cells, timeline);
  const classes: StationClass[] = [];
  const stations = network.stations.map((_, index) => {
    const station = compiler.station(index, classes.length);
    classes.push(...compiler.classes(station));
    return station;
  });
  // Where people go can be numbered only when every station has its number.
  const compiled = { stations, classes };
  for (const station of stations) compiler.numberJoins(station, compiled);
  return compiled;
}

/** Compiles stages one area after the other. */
export class StationCompiler {
  private readonly network: Network;
  private readonly cells: Cells;
  private readonly timeline: Timeline;
  private readonly ordinals: ReadonlyMap<string, number>;

  constructor(network: Network, cells: Cells, timeline: Timeline) {
    this.network = network;
    this.cells = cells;
    this.timeline = timeline;
    this.ordinals = new Map(
      network.scenario.stages
        .flatMap((stage) => network.classIds(stage.id).map((id) => `${stage.id}.${id}`))
        .map((target, ordinal) => [target, ordinal]),
    );
  }

  /** The station of a number, whose classes begin at `firstClass`. It does not know yet where people go. */
  station(index: number, firstClass: number): Station {
    const { network, cells, timeline } = this;
    const { stage: stageIndex, area } = network.stations[index];
    const stage = network.scenario.stages[stageIndex];
    const areaId = network.areaIds[area] ?? 'system';
    return {
      index,
      stage: stageIndex,
      area,
      kind: stage.kind,
      firstClass,
      classCount: network.classIds(stage.id).length,
      endsHospitalStay: stage.endsHospitalStay,
      movable: this.isMoved(stage, ({ refreshes }) => refreshes !== undefined),
      orderMovable: this.isMoved(stage, ({ refreshes }) => refreshes === 'order'),
      fallbacks: stage.fallbacks.map((one) => this.fallback(stage, one, area, areaId)),
      clocksMoveDaily: stage.fallbacks.some(({ id }) => this.isMovedByWorld(`${stage.id}/${id}`, area)),
      spawns: stage.spawns.map((one) => this.spawn(stage, one, areaId)),
      program: compileProgram(stage, area, areaId, network, cells, timeline),
      key: drawKeyOf(`station/${keyOf(stage)}/${network.areaKey(area)}`),
    };
  }

  /** The classes of a station, in the file's order. */
  classes(station: Station): StationClass[] {
    const stage = this.network.scenario.stages[station.stage];
    return this.network.classIds(stage.id).map((id, at) => this.stationClass(station, stage, id, at));
  }

  /** Sets where the fallbacks and the further work of a station go. */
  numberJoins(station: Station, compiled: Stations): void {
    const stage = this.network.scenario.stages[station.stage];
    station.fallbacks.forEach((one, i) => {
      one.joins = arrivalClassesOf(this.network, compiled, stage.fallbacks[i].to, stage.fallbacks[i].class);
    });
    station.spawns.forEach((one, i) => {
      one.joins = arrivalClassesOf(this.network, compiled, stage.spawns[i].to, stage.spawns[i].class);
    });
  }

  private stationClass(
    { index, firstClass, area }: Station,
    stage: Stage,
    id: string,
    at: number,
  ): StationClass {
    const { network, cells } = this;
    const declared = stage.classes[at] as (typeof stage.classes)[number] | undefined;
    const target = `${stage.id}.${id}`;
    return {
      index: firstClass + at,
      station: index,
      at,
      id,
      ordinal: this.ordinals.get(target) as number,
      key: drawKeyOf(`class/${keyOf(stage)}.${network.classKeys(stage.id)[at]}`),
      priority: declared?.priority ?? 1,
      usesToken: declared !== undefined && 'usesToken' in declared ? declared.usesToken : true,
      work: workOf(stage, at, network.areaIds[area] ?? 'system'),
      priorityCell: cells.find('classPriority', target, area),
      suspendedCell: cells.find('classSuspended', target, area),
      newWorkCell: cells.find(stage.kind === 'team' ? 'serviceTime' : 'newStays', target, area),
      stayCell: cells.find('lengthOfStay', target, area),
      tracked: network.scenario.outcomes.some((outcome) => 'stage' in outcome && outcome.stage === stage.id),
      counted: network.scenario.indicators.some(
        (one) => one.kind === 'census' && one.count.some((count) => count.stage === stage.id),
      ),
    };
  }

  private isMoved(stage: Stage, isMeant: (lever: Lever) => boolean): boolean {
    return this.cells.list.some(
      ({ lever, target }) => isMeant(levers[lever]) && target.split('.')[0] === stage.id,
    );
  }

  private isMovedByWorld(target: string, area: number): boolean {
    const { list, contributions } = this.cells;
    return (['fallbackEnabled', 'fallbackDays'] as const)
      .map((lever) => this.cells.find(lever, target, area))
      .some(
        (cell) =>
          cell >= 0 && list[cell].contributions.some((at) => contributions[at].source.kind !== 'action'),
      );
  }

  private fallback(stage: Stage, fallback: Fallback, area: number, areaId: string): CompiledFallback {
    const { network, cells } = this;
    return {
      id: fallback.id,
      after: samplerOf(fallback.afterDays),
      fixedDays: typeof fallback.afterDays === 'number' ? fallback.afterDays : -1,
      stage: fallback.to === 'leave' ? -1 : network.stageIndex(fallback.to),
      joins: noStations,
      classes: this.classPositions(stage, fallback.classes),
      probability: fallback.probability,
      keepsPlace: fallback.keepsPlaceInQueue,
      enabled: valueIn(fallback.enabled, areaId),
      cell: cells.find('fallbackEnabled', `${stage.id}/${fallback.id}`, area),
      daysCell: cells.find('fallbackDays', `${stage.id}/${fallback.id}`, area),
      afterLeaving: samplerUnlessZero(fallback.afterLeavingDays),
      fromHospital: fallback.fromHospital,
      markCode: drawKeyOf(`mark/${keyOf(stage)}/${keyOf(fallback)}`),
      drawCode: drawKeyOf(`after/${keyOf(stage)}/${keyOf(fallback)}`),
    };
  }

  private spawn(stage: Stage, spawn: Spawn, areaId: string): CompiledSpawn {
    return {
      onEnd: spawn.on === 'end',
      joins: noStations,
      classes: this.classPositions(stage, spawn.classes),
      probability: valueIn(spawn.probability, areaId),
      after: samplerUnlessZero(spawn.afterDays),
      code: drawKeyOf(`spawn/${keyOf(stage)}/${keyOf(spawn)}`),
    };
  }

  private classPositions(stage: Stage, ids: readonly string[] | undefined): boolean[] | null {
    return ids === undefined ? null : this.network.classIds(stage.id).map((id) => ids.includes(id));
  }
}

function workOf(stage: Stage, at: number, areaId: string): Sampler | null {
  const quantity = workQuantity(stage, at);
  return quantity === undefined ? null : samplerOf(valueIn<Quantity>(quantity, areaId));
}

function workQuantity(stage: Stage, at: number) {
  if (stage.kind === 'team') return stage.classes[at]?.serviceHours ?? stage.serviceHours;
  if (stage.kind === 'places') return stage.classes[at]?.lengthOfStayDays ?? stage.lengthOfStayDays;
  return undefined;
}
