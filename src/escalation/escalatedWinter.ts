import type { Model } from '../model/compile/model.ts';
import type { KernelHost } from '../model/kernel/kernelHost.ts';
import { eventKind } from '../model/eventKind.ts';
import { SimulatedWinter, type SavedReplication } from '../model/winter/simulatedWinter.ts';
import { ActionPlan, type SavedPlan } from './actions/actionPlan.ts';
import { gaugeLevels, levelChanges } from './levelChanges.ts';
import { Levels, type Reported, type SavedLevels } from './levels.ts';
import { Returns } from './returns.ts';
import type { WinterObserver } from './winterObserver.ts';

/** Receives the events that a record is made from: each morning's reading, each change of level, the end. */
export interface WinterListener {
  /** After the morning reading and before decisions; `day` is a simulated day. */
  onMorning(day: number): void;
  /** After every reading, with the levels before it. */
  onLevels(time: number, before: Uint8Array): void;
  /** Where it is requested: at both hours of reading of every day, whether levels are read then or not. */
  onReturns?(day: number, isMorning: boolean): void;
}

/** What a winter does next on a day: 00:00, the morning reading and its decisions, the second reading and its decisions. */
const steps = Object.freeze({
  beginDay: 0,
  readMorning: 1,
  decideMorning: 2,
  readAgain: 3,
  decideAgain: 4,
  count: 5,
} as const);

/** Where a winter stands: the step that comes next. A winter can be kept there, and gone on with. */
export interface WinterPlace {
  readonly day: number;
  readonly step: number;
}

/** A winter at a place between two steps. */
export interface SavedWinter {
  readonly place: WinterPlace;
  readonly isReadAgain: boolean;
  readonly replication: SavedReplication;
  readonly levels: SavedLevels;
  readonly plan: SavedPlan;
}

/**
 * A winter under an escalation plan. It runs the model from reading to reading, decides levels, and updates actions
 * between readings. Levels are read in the warm-up too. No action acts before the window begins.
 */
export class EscalatedWinter {
  readonly replication: SimulatedWinter;
  returns: Returns;
  levels: Levels;
  plan: ActionPlan;
  /** Receives changes of level and moves of actions when a winter is run with a log. */
  observer: WinterObserver | null = null;
  /** Called at each place before a step is taken: there the winter can be kept. */
  beforeStep: ((place: WinterPlace) => void) | null = null;
  private model: Model;
  private readonly before: Uint8Array;
  private readonly reported: Reported;
  private day = 0;
  private step = 0;
  /** Whether today has a second reading, after which actions decide. */
  private isReadAgain = false;

  constructor(model: Model, kernel: KernelHost) {
    this.model = model;
    this.replication = new SimulatedWinter(model, kernel);
    this.returns = new Returns(model, this.replication);
    this.reported = (place) => this.returns.reported(place);
    this.levels = new Levels(model.scenario);
    this.plan = new ActionPlan(model);
    this.before = new Uint8Array(model.network.areaCount + 1);
  }

  /**
   * Takes another model, which differs from the present one in numbers alone, for the winters that come. Levels, returns
   * and the plan are made anew. False, with nothing changed, where it does not fit in the place of the present one.
   */
  take(model: Model): boolean {
    if (!this.replication.take(model)) return false;
    this.model = model;
    this.returns = new Returns(model, this.replication);
    this.levels = new Levels(model.scenario);
    this.plan = new ActionPlan(model);
    return true;
  }

  /** Runs one replication to the end of its run-out. */
  run(
    seed: readonly [number, number],
    replication: number,
    enabled: (action: number) => boolean,
    listener: WinterListener,
  ): void {
    this.begin(seed, replication, enabled);
    this.goOn(listener);
  }

  /** Begins one replication under a policy: nothing has happened yet. */
  begin(seed: readonly [number, number], replication: number, enabled: (action: number) => boolean): void {
    this.replication.begin(seed[0], seed[1], replication);
    this.levels.clear();
    this.plan.begin(enabled);
    this.day = 0;
    this.step = 0;
    this.isReadAgain = false;
  }

  /** The winter where it stands, its memory in `room` where that is large enough. */
  save(room?: Uint8Array): SavedWinter {
    return {
      place: { day: this.day, step: this.step },
      isReadAgain: this.isReadAgain,
      replication: this.replication.save(room),
      levels: this.levels.save(),
      plan: this.plan.save(),
    };
  }

  /** Takes up a winter where it stood, under a policy that has not acted otherwise until then. */
  load(saved: SavedWinter, enabled: (action: number) => boolean): void {
    this.replication.load(saved.replication);
    this.levels.load(saved.levels);
    this.plan.begin(enabled);
    this.plan.load(saved.plan);
    this.day = saved.place.day;
    this.step = saved.place.step;
    this.isReadAgain = saved.isReadAgain;
  }

  /** Runs a winter from where it stands to the end of its run-out. */
  goOn(listener: WinterListener): void {
    const { days, windowEnd } = this.model.timeline;
    while (this.day < days) this.takeStep(listener);
    this.beforeStep?.({ day: this.day, step: this.step });
    this.advance(days, eventKind.release);
    this.plan.settle(days);
    if (windowEnd === days) this.replication.closeWindow();
    this.replication.closeDelays(days);
  }

  private takeStep(listener: WinterListener): void {
    const { day, step } = this;
    this.beforeStep?.({ day, step });
    if (step === steps.beginDay) this.beginDay(day);
    else if (step === steps.readMorning) this.readMorning(day, listener);
    else if (step === steps.readAgain) this.readSecond(day, listener);
    else if (step === steps.decideMorning || this.isReadAgain) this.decide(day, this.timeOf(step));
    this.step = step + 1 === steps.count ? 0 : step + 1;
    if (this.step === 0) this.day++;
  }

  /** The time of the reading of a step, in simulated days. */
  private timeOf(step: number): number {
    const { readingHour, secondReading } = this.model.scenario.escalation;
    return this.day + (step < steps.readAgain ? readingHour : (secondReading?.hour ?? 0)) / 24;
  }

  /** 00:00: weights of actions that ramp move on, before the day's capacity is worked out. */
  private beginDay(day: number): void {
    if (day < this.model.timeline.windowStart) return;
    this.advance(day, eventKind.capacity);
    this.plan.beginDay(this.replication, day);
  }

  private readMorning(day: number, listener: WinterListener): void {
    const time = this.timeOf(steps.readMorning);
    this.show(time, true, day, listener);
    this.readLevels(time, true, () => true);
    listener.onMorning(day);
    this.observer?.onMorning(day);
    listener.onLevels(time, this.before);
  }

  private readSecond(day: number, listener: WinterListener): void {
    this.isReadAgain = false;
    if (this.model.scenario.escalation.secondReading === undefined) return;
    const time = this.timeOf(steps.readAgain);
    const areas = this.levels.readAgain();
    if (areas !== null || listener.onReturns !== undefined) this.show(time, false, day, listener);
    if (areas === null) return;
    this.isReadAgain = true;
    this.readLevels(time, false, areas);
    listener.onLevels(time, this.before);
  }

  private readLevels(time: number, isMorning: boolean, areas: (area: number) => boolean): void {
    this.before.set(this.levels.current);
    const gaugesBefore = this.observer === null ? null : gaugeLevels(this.levels);
    this.levels.read(this.reported, isMorning, areas);
    if (gaugesBefore !== null) this.tellChanges(time, gaugesBefore);
  }

  private decide(day: number, time: number): void {
    if (day < this.model.timeline.windowStart) return;
    this.plan.update(this.replication, this.levels, time, this.observer);
  }

  private show(time: number, isMorning: boolean, day: number, listener: WinterListener): void {
    this.advance(time, eventKind.reading);
    listener.onReturns?.(day, isMorning);
  }

  private tellChanges(time: number, gaugesBefore: readonly number[]): void {
    for (const change of levelChanges(this.levels, time, this.before, gaugesBefore))
      this.observer?.onLevelChange(change);
  }

  /** Runs the model up to a moment, stopping where an action moves of itself on the way. */
  private advance(until: number, beforeKind: number): void {
    let next = this.plan.nextTime();
    while (next < until) {
      this.replication.advance(next, eventKind.capacity);
      this.plan.update(this.replication, this.levels, next, this.observer);
      const after = this.plan.nextTime();
      next = after > next ? after : Infinity;
    }
    this.replication.advance(until, beforeKind);
  }
}
