import type { Model } from '../model/compile/model.ts';
import type { KernelHost } from '../model/kernel/kernelHost.ts';
import { eventKind } from '../model/eventKind.ts';
import { Replication } from '../model/replication.ts';
import { Plan } from './actions/plan.ts';
import { gaugeLevels, levelChanges } from './levelChanges.ts';
import { Levels, type Reported } from './levels.ts';
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

/**
 * A winter under an escalation plan. It runs the model from reading to reading, decides levels, and updates actions
 * between readings. Levels are read in the warm-up too. No action acts before the window begins.
 */
export class Winter {
  readonly replication: Replication;
  readonly returns: Returns;
  readonly levels: Levels;
  readonly plan: Plan;
  /** Receives changes of level and moves of actions when a winter is run with a log. */
  observer: WinterObserver | null = null;
  private readonly model: Model;
  private readonly before: Uint8Array;
  private readonly reported: Reported;

  constructor(model: Model, kernel: KernelHost) {
    this.model = model;
    this.replication = new Replication(model, kernel);
    this.returns = new Returns(model, this.replication);
    this.reported = (place) => this.returns.reported(place);
    this.levels = new Levels(model.scenario);
    this.plan = new Plan(model);
    this.before = new Uint8Array(model.network.areaCount + 1);
  }

  /** Runs one replication to the end of its run-out. */
  run(
    seed: readonly [number, number],
    replication: number,
    enabled: (action: number) => boolean,
    listener: WinterListener,
  ): void {
    const { days } = this.model.timeline;
    this.replication.begin(seed[0], seed[1], replication);
    this.levels.clear();
    this.plan.begin(enabled);
    for (let day = 0; day < days; day++) this.runDay(day, listener);
    this.advance(days, eventKind.release);
    this.plan.settle(days);
    if (this.model.timeline.windowEnd === days) this.replication.closeWindow();
    this.replication.closeDelays(days);
  }

  private runDay(day: number, listener: WinterListener): void {
    const { readingHour, secondReading } = this.model.scenario.escalation;
    this.beginDay(day);
    this.read(day + readingHour / 24, true, () => true, day, listener);
    if (secondReading === undefined) return;
    const areas = this.levels.readAgain();
    const time = day + secondReading.hour / 24;
    if (areas !== null) this.read(time, false, areas, day, listener);
    else if (listener.onReturns !== undefined) this.show(time, false, day, listener);
  }

  /** 00:00: weights of actions that ramp move on, before the day's capacity is worked out. */
  private beginDay(day: number): void {
    if (day < this.model.timeline.windowStart) return;
    this.advance(day, eventKind.capacity);
    this.plan.beginDay(this.replication, day);
  }

  private read(
    time: number,
    isMorning: boolean,
    areas: (area: number) => boolean,
    day: number,
    listener: WinterListener,
  ): void {
    this.show(time, isMorning, day, listener);
    this.before.set(this.levels.current);
    const gaugesBefore = this.observer === null ? null : gaugeLevels(this.levels);
    this.levels.read(this.reported, isMorning, areas);
    if (gaugesBefore !== null) this.tellChanges(time, gaugesBefore);
    if (isMorning) {
      listener.onMorning(day);
      this.observer?.onMorning(day);
    }
    listener.onLevels(time, this.before);
    if (day >= this.model.timeline.windowStart)
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
