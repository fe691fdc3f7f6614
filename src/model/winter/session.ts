import type { Model } from '../compile/model.ts';
import type { KernelHost, KernelInstance, KernelKind } from '../kernel/kernelHost.ts';
import { elementsOf, type FieldName } from '../kernel/records.ts';
import type { PartPlace } from '../upload/parts.ts';
import { upload, winterAddress, type LaidModel } from '../upload/upload.ts';
import { trapInWords } from './trap.ts';
import {
  ClassView,
  countsView,
  delaysView,
  FlowView,
  PoolView,
  StationView,
  trackedView,
  type DelayCounts,
  type TrackedCounts,
  type WindowCounts,
} from './views.ts';

const ofWinter = elementsOf('Winter');

/** A started kernel with a model in its memory, and views of what is there. */
export class KernelSession {
  readonly kernel: KernelInstance['exports'];
  readonly stations: readonly StationView[];
  readonly classes: readonly ClassView[];
  readonly pools: readonly PoolView[];
  readonly flows: readonly FlowView[];
  readonly counts: WindowCounts;
  readonly delays: DelayCounts;
  readonly tracked: TrackedCounts;
  /** By contribution: the drawn size of its effect. */
  readonly sizes: Float64Array;
  readonly driverLevels: readonly Float64Array[];
  readonly eventStart: Float64Array;
  readonly eventEnd: Float64Array;
  readonly laid: LaidModel;
  /** Whether a winter ended here before its time: the memory is not to be used again. */
  isSpoilt = false;
  private model: Model;

  constructor(model: Model, host: KernelHost, kind: KernelKind, onMove: KernelMove) {
    this.model = model;
    const fail = (reason: number, detail: number) => this.fail(reason, detail);
    const instance = host.start(kind, { fail, move: onMove });
    this.kernel = instance.exports;
    this.laid = upload(model, instance.memory);
    const { laid } = this;
    const { state, memory } = laid;
    const doubles = (address: number, length: number) =>
      memory.f64.subarray(address / 8, address / 8 + length);
    this.stations = model.stations.map((one, at) => new StationView(one, state.stations[at], laid));
    this.classes = model.classes.map((_, at) => new ClassView(model, at, state.classes[at], laid));
    for (const station of this.stations)
      station.classes = this.classes.filter(({ compiled }) => compiled.station === station.index);
    this.pools = state.pools.map((address) => new PoolView(address, laid));
    this.flows = state.flows.map((address) => new FlowView(model, address, laid));
    this.counts = countsView(model, laid);
    this.delays = delaysView(model, laid);
    this.tracked = trackedView(model, laid);
    this.sizes = doubles(state.size, model.cells.contributions.length);
    this.driverLevels = state.driverLevels.map((address) => doubles(address, model.timeline.days));
    this.eventStart = doubles(state.eventStart, model.events.length);
    this.eventEnd = doubles(state.eventEnd, model.events.length);
  }

  /** Whether the parts in which a model differs from the present one can be written over those. Nothing is written. */
  fits(model: Model, parts: readonly PartPlace[]): boolean {
    return this.laid.parts.fit(model, parts);
  }

  /** Writes the parts in which a model differs over those that lie here. They must fit. */
  take(model: Model, parts: readonly PartPlace[]): void {
    this.laid.parts.writeOver(model, parts);
    this.model = model;
    for (const view of this.stations) view.compiled = model.stations[view.index];
    for (const view of this.classes) view.compiled = model.classes[view.compiled.index];
  }

  /** A whole number of the winter's own record. */
  word(field: FieldName<'Winter'>): number {
    return this.laid.memory.i32[winterAddress / 4 + ofWinter[field]];
  }

  get now(): number {
    return this.laid.memory.f64[winterAddress / 8 + ofWinter.now];
  }

  private fail(reason: number, detail: number): never {
    this.isSpoilt = true;
    const { model, stations } = this;
    const winter = { model, stations, failedFlow: this.word('failedFlow'), day: this.word('day') };
    throw trapInWords(winter, reason, detail);
  }
}

/** Receives the moves of a winter: kind and class by number, the person by address. */
export type KernelMove = (kind: number, person: number, stationClass: number) => void;
