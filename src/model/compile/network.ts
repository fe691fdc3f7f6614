import { keyOf } from '../../scenario/keyOf.ts';
import type { Effect } from '../../scenario/schema/effect.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Stage } from '../../scenario/schema/stage.ts';
import type { Stream } from '../../scenario/schema/stream.ts';
import type { WorkforceGroup } from '../../scenario/schema/workforce.ts';

/** The class of a stage that declares none. */
export const onlyClassId = 'all';

/**
 * Names turned into integers. A station is a stage in one area (or, system-wide, the stage itself). A flow is a stream
 * in one area. A pool is a workforce group in one area. The system's area index is `areaCount`.
 */
export class Network {
  readonly scenario: Scenario;
  readonly areaCount: number;
  readonly areaIds: readonly string[];
  readonly stations: readonly { readonly stage: number; readonly area: number }[];
  readonly flows: readonly { readonly stream: number; readonly area: number }[];
  readonly pools: readonly { readonly group: number; readonly area: number }[];
  private readonly areaNumbers: Map<string, number>;
  private readonly stationNumbers: Int32Array;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.areaIds = scenario.areas.map((area) => area.id);
    this.areaCount = this.areaIds.length;
    this.areaNumbers = new Map(this.areaIds.map((id, index) => [id, index]));
    this.stations = this.spread(scenario.stages).map(({ part, area }) => ({ stage: part, area }));
    this.flows = this.spread(scenario.streams).map(({ part, area }) => ({ stream: part, area }));
    this.pools = this.spread(scenario.workforce).map(({ part, area }) => ({ group: part, area }));
    this.stationNumbers = this.numberStations();
  }

  /** Index of an area by id. -1 when there is none. */
  areaIndex(id: string): number {
    return this.areaNumbers.get(id) ?? -1;
  }

  stage(id: string): Stage {
    return this.scenario.stages[this.stageIndex(id)];
  }

  stageIndex(id: string): number {
    return this.scenario.stages.findIndex((stage) => stage.id === id);
  }

  streamIndex(id: string): number {
    return this.scenario.streams.findIndex((stream) => stream.id === id);
  }

  classIds(stageId: string): string[] {
    const classes = this.stage(stageId).classes;
    return classes.length > 0 ? classes.map((one) => one.id) : [onlyClassId];
  }

  /** The key of an area by its index, and of the system by the index after the last. Draws depend on these keys. */
  areaKey(area: number): string {
    return area === this.areaCount ? 'system' : keyOf(this.scenario.areas[area]);
  }

  /** The keys of a stage's classes, in the order of `classIds`. */
  classKeys(stageId: string): string[] {
    const classes = this.stage(stageId).classes;
    return classes.length > 0 ? classes.map(keyOf) : [onlyClassId];
  }

  /** The station that a person of an area uses for a stage, or -1. */
  stationAt(stage: number, area: number): number {
    return this.stationNumbers[stage * (this.areaCount + 1) + area];
  }

  flowAt(streamId: string, area: number): number {
    const stream = this.streamIndex(streamId);
    return this.flows.findIndex((flow) => flow.stream === stream && flow.area === area);
  }

  /** The pool of a group for an area: the area's own, or the system-wide one. */
  poolAt(groupId: string, area: number): number {
    const group = this.scenario.workforce.findIndex((one) => one.id === groupId);
    return this.pools.findIndex(
      (pool) => pool.group === group && (pool.area === area || pool.area === this.areaCount),
    );
  }

  /** The areas in which the target of an effect has a cell of its own. */
  areasOfTarget(effect: Effect): number[] {
    if ('stream' in effect) return this.areasOf(this.scenario.streams[this.streamIndex(effect.stream)]);
    if ('group' in effect) {
      const group = this.scenario.workforce.find((one) => one.id === effect.group);
      return this.areasOf(group as WorkforceGroup);
    }
    if ('indicator' in effect) return [...this.everyArea(), this.areaCount];
    return this.areasOf(this.stage(effect.stage));
  }

  private areasOf(part: Stage | Stream | WorkforceGroup): number[] {
    if (part.scope === 'system') return [this.areaCount];
    const ids = 'areas' in part ? part.areas : undefined;
    return ids === undefined ? this.everyArea() : ids.map((id) => this.areaIndex(id));
  }

  private everyArea(): number[] {
    return this.areaIds.map((_, index) => index);
  }

  private spread(parts: readonly (Stage | Stream | WorkforceGroup)[]): { part: number; area: number }[] {
    return parts.flatMap((part, index) => this.areasOf(part).map((area) => ({ part: index, area })));
  }

  private numberStations(): Int32Array {
    const width = this.areaCount + 1;
    const numbers = new Int32Array(this.scenario.stages.length * width).fill(-1);
    this.stations.forEach(({ stage, area }, station) => {
      if (area === this.areaCount) numbers.fill(station, stage * width, (stage + 1) * width);
      else numbers[stage * width + area] = station;
    });
    return numbers;
  }
}
