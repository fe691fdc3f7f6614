import type { Action } from '../../scenario/schema/escalation.ts';
import type { Model } from '../../model/compile/model.ts';
import type { SimulatedWinter } from '../../model/winter/simulatedWinter.ts';
import { childA, childB } from '../../sim/random/childKey.ts';
import { purposes } from '../../sim/random/purposes.ts';
import { uniform } from '../../sim/random/uniform.ts';
import type { Levels } from '../levels.ts';
import type { SavedInstance } from './actionInstance.ts';
import { movesSince, stateOf } from './actionMoves.ts';
import { isAtRest, placeActions, type ActionInArea } from './actionInArea.ts';
import { StaffLimit } from './staffLimit.ts';
import type { WinterObserver } from '../winterObserver.ts';

/** The plan's actions at a moment, with what they remember. */
export interface SavedPlan {
  readonly placed: readonly {
    readonly instance: SavedInstance;
    readonly drawnFor: number;
    readonly circumstances: ActionInArea['circumstances'];
  }[];
  readonly activeDays: Uint8Array;
  readonly started: Uint8Array;
  readonly wanted: Uint8Array;
  readonly decidedAt: number;
}

/** The plan's actions in one replication. It reads levels, and starts and stops actions, which move levers. */
export class ActionPlan {
  readonly placed: readonly ActionInArea[];
  /** 1 for each action and counted day on which it was on anywhere. */
  readonly activeDays: Uint8Array;
  readonly started: Uint8Array;
  /**
   * 1 for each action whose trigger was met, without its stop rule, at a moment when actions decide. Actions that the
   * policy leaves out are watched too. An action that is not marked was idle throughout, or would have been.
   */
  readonly wanted: Uint8Array;
  private readonly model: Model;
  private readonly staff: StaffLimit;
  private enabled: (action: number) => boolean = () => true;
  private keyA = 0;
  private keyB = 0;
  /** `Levels.moves` when actions last decided. */
  private decidedAt = -1;

  constructor(model: Model) {
    this.model = model;
    this.placed = placeActions(model, (...draw) => this.draw(...draw));
    this.staff = new StaffLimit(model, this.placed);
    this.activeDays = new Uint8Array(model.scenario.actions.length * model.timeline.days);
    this.started = new Uint8Array(model.scenario.actions.length);
    this.wanted = new Uint8Array(model.scenario.actions.length);
  }

  /** Begins a replication. `enabled` is the policy. */
  begin(enabled: (action: number) => boolean): void {
    this.enabled = enabled;
    this.decidedAt = -1;
    this.activeDays.fill(0);
    this.started.fill(0);
    this.wanted.fill(0);
    for (const placed of this.placed) {
      placed.instance.clear();
      placed.drawnFor = 0;
      Object.assign(placed.circumstances, { wanted: false, stopped: false, possible: false });
    }
  }

  save(): SavedPlan {
    return {
      placed: this.placed.map(({ instance, drawnFor, circumstances }) => ({
        instance: instance.save(),
        drawnFor,
        circumstances: { ...circumstances },
      })),
      activeDays: this.activeDays.slice(),
      started: this.started.slice(),
      wanted: this.wanted.slice(),
      decidedAt: this.decidedAt,
    };
  }

  /** Takes up what a plan remembered, under the policy that `begin` was given. */
  load(saved: SavedPlan): void {
    this.placed.forEach((placed, at) => {
      placed.instance.load(saved.placed[at].instance);
      placed.drawnFor = saved.placed[at].drawnFor;
      Object.assign(placed.circumstances, saved.placed[at].circumstances);
    });
    this.activeDays.set(saved.activeDays);
    this.started.set(saved.started);
    this.wanted.set(saved.wanted);
    this.decidedAt = saved.decidedAt;
  }

  /** The actions whose trigger, without their stop rule, levels that have moved meet now for the first time in this winter. */
  newlyWanted(levels: Levels, day: number): number[] {
    // Without a move only a date can bring a new one: whoever asks knows the dates.
    if (levels.moves === this.decidedAt) return [];
    const found = this.placed.filter(
      (placed) =>
        this.wanted[placed.index] === 0 &&
        this.isWanted(levels, placed, day) &&
        !this.isStopped(levels, placed.action, placed.area),
    );
    return [...new Set(found.map(({ index }) => index))];
  }

  /** The next moment at which an action changes without outside cause. */
  nextTime(): number {
    let next = Infinity;
    for (const { instance } of this.placed)
      if (instance.phase !== 'idle') next = Math.min(next, instance.nextTime());
    return next;
  }

  /** Moves every action on to this moment. Levers follow at once. */
  update(winter: SimulatedWinter, levels: Levels, now: number, observer: WinterObserver | null = null): void {
    this.keyA = winter.keyA;
    this.keyB = winter.keyB;
    const haveLevelsMoved = levels.moves !== this.decidedAt;
    this.decidedAt = levels.moves;
    let moved = false;
    for (const placed of this.placed) {
      if (!haveLevelsMoved && isAtRest(placed)) continue;
      const isEnabled = this.enabled(placed.index);
      if (isEnabled || this.wanted[placed.index] === 0) this.assess(winter, levels, placed);
      if (!isEnabled) continue;
      const before = observer === null ? null : stateOf(placed.instance);
      placed.instance.update(now, placed.circumstances, placed.lead);
      if (before !== null)
        for (const { move, time } of movesSince(before, placed.instance, now))
          observer?.onAction(placed.index, placed.area, move, time);
      if (placed.instance.phase === 'on') this.markActive(placed, now);
      if (this.moveLevers(winter, placed, now)) moved = true;
    }
    if (moved) winter.afterLeverChange();
  }

  /** 00:00: the day counts as active for actions that are on, and ramps move on. Nothing starts or stops. */
  beginDay(winter: SimulatedWinter, now: number): void {
    let moved = false;
    for (const placed of this.placed) {
      if (placed.instance.phase === 'on') this.markActive(placed, now);
      if (placed.instance.isRamping(now) && this.moveLevers(winter, placed, now)) moved = true;
    }
    if (moved) winter.afterLeverChange();
  }

  /** Ends the winter: running actions are charged up to now. */
  settle(now: number): void {
    for (const placed of this.placed) placed.instance.addCost(now);
  }

  /** By action, the first counted day on which it was on anywhere. NaN for an action that was never on. */
  firstActiveDays(): Float64Array {
    const { days, windowStart } = this.model.timeline;
    return Float64Array.from(this.started, (_, action) => {
      const first = this.activeDays.subarray(action * days, (action + 1) * days).indexOf(1);
      return first < 0 ? NaN : first - windowStart;
    });
  }

  private draw(key: number, activation: number, purpose: number): number {
    const a = childA(this.keyA, this.keyB, key);
    const b = childB(this.keyA, this.keyB, key);
    return uniform(a, b, purpose + 64 * activation);
  }

  private assess(winter: SimulatedWinter, levels: Levels, placed: ActionInArea): void {
    const { action, area, circumstances } = placed;
    circumstances.wanted = this.isWanted(levels, placed, winter.day);
    circumstances.stopped = this.isStopped(levels, action, area);
    if (circumstances.wanted && !circumstances.stopped) this.wanted[placed.index] = 1;
    circumstances.possible =
      this.hasStaffToLend(winter, placed) && this.staff.leftFor(placed, winter.sizes) > 0;
  }

  private isStopped(levels: Levels, { stopWhen: stop }: Action, area: number): boolean {
    if (stop === undefined) return false;
    const level = levels.indicatorLevel(stop.indicator, area);
    return level > 0 && level <= stop.level;
  }

  private isWanted(levels: Levels, { action, area, dates }: ActionInArea, day: number): boolean {
    const { trigger } = action;
    if ('indicator' in trigger) return levels.indicatorLevel(trigger.indicator, area) >= trigger.level;
    if ('level' in trigger) {
      const system = this.model.network.areaCount;
      return levels.current[trigger.of === 'area' ? area : system] >= trigger.level;
    }
    return day >= dates.first && day <= dates.last;
  }

  /** An action that only lends staff is refused when no donor has anybody above its floor. */
  private hasStaffToLend(winter: SimulatedWinter, placed: ActionInArea): boolean {
    if (!placed.onlyLends) return true;
    for (const { fromPool, floor } of placed.moves) if (winter.pools[fromPool].present > floor) return true;
    return false;
  }

  private markActive(placed: ActionInArea, now: number): void {
    const { timeline } = this.model;
    const day = Math.floor(now);
    if (day < timeline.windowStart || day >= timeline.windowEnd) return;
    this.started[placed.index] = 1;
    this.activeDays[placed.index * timeline.days + day] = 1;
  }

  /** Sets the weights of an instance's contributions; true when anything changed. */
  private moveLevers(winter: SimulatedWinter, placed: ActionInArea, now: number): boolean {
    const weight = placed.instance.weight(now);
    if (placed.instance.phase === 'on' && placed.drawnFor !== placed.instance.activations)
      this.drawSizes(winter, placed);
    let moved = false;
    for (const at of placed.contributions) if (winter.setWeight(at, weight)) moved = true;
    return moved;
  }

  /** Sizes are drawn for each activation; areas of one effect share a draw. */
  private drawSizes(winter: SimulatedWinter, placed: ActionInArea): void {
    placed.drawnFor = placed.instance.activations;
    const { sizes } = winter;
    let left = this.staff.leftFor(placed, sizes);
    for (const at of placed.contributions) {
      const contribution = this.model.cells.contributions[at];
      const purpose = (contribution.drawKey + purposes.effectSize) | 0;
      sizes[at] = contribution.size.draw(this.draw(placed.key, placed.drawnFor, purpose));
      left -= this.staff.cut(sizes, at, left);
      if (contribution.burst !== undefined) winter.addBurst(at, (contribution.drawKey + placed.drawnFor) | 0);
    }
    const unit = placed.unitContribution;
    placed.instance.unitSize = unit < 0 ? 0 : sizes[unit] * this.model.cells.contributions[unit].scale;
  }
}
