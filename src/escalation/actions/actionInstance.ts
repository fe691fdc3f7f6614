import type { Action } from '../../scenario/schema/escalation.ts';
import type { Sampler } from '../../sim/distributions/sampler.ts';

/** The state of an action between its start and its end. */
export type Phase = 'idle' | 'pending' | 'on' | 'rampingDown' | 'coolingDown';

/** The circumstances of an instance at a moment. */
export interface Circumstances {
  /** Whether the trigger is met. */
  readonly wanted: boolean;
  /** Whether its stop rule is met. */
  readonly stopped: boolean;
  /** Whether the action can be carried out: staff to lend, for example. */
  readonly possible: boolean;
}

/** The uniform of a lead time, by activation number. */
export type LeadDraw = (activation: number) => number;

/** What an instance remembers. */
export interface SavedInstance {
  readonly phase: Phase;
  readonly activations: number;
  readonly refusals: number;
  readonly committedAt: number;
  readonly startedAt: number;
  readonly cost: number;
  readonly unitSize: number;
  readonly until: number;
  readonly endWeight: number;
  readonly endedAt: number;
  readonly refused: boolean;
  readonly costedTo: number;
}

/**
 * One action in one area (or the system): idle, pending while the lead time runs, ramping up to full, ended or ramped
 * down, cooling down. Times are simulated days. It changes no lever itself.
 */
export class ActionInstance {
  phase: Phase = 'idle';
  /** Activations so far; also the number that keys the draws of the present one. */
  activations = 0;
  refusals = 0;
  /** When the present activation was committed, for a winter that is to be continued. */
  committedAt = Infinity;
  startedAt = Infinity;
  cost = 0;
  /** Present size of the effect that costs are based on. */
  unitSize = 0;
  private readonly action: Action;
  private readonly lead: Sampler;
  private until = Infinity;
  private endWeight = 0;
  private endedAt = 0;
  private refused = false;
  private costedTo = 0;
  private readonly countTo: number;

  /** Costs are counted up to `countTo`, the end of the window. */
  constructor(action: Action, lead: Sampler, countTo: number) {
    this.action = action;
    this.lead = lead;
    this.countTo = countTo;
  }

  clear(): void {
    this.phase = 'idle';
    this.activations = 0;
    this.refusals = 0;
    this.committedAt = Infinity;
    this.startedAt = Infinity;
    this.cost = 0;
    this.unitSize = 0;
    this.until = Infinity;
    this.endWeight = 0;
    this.endedAt = 0;
    this.refused = false;
    this.costedTo = 0;
  }

  save(): SavedInstance {
    const { phase, activations, refusals, committedAt, startedAt, cost, unitSize } = this;
    const { until, endWeight, endedAt, refused, costedTo } = this;
    return {
      ...{ phase, activations, refusals, committedAt, startedAt, cost, unitSize },
      ...{ until, endWeight, endedAt, refused, costedTo },
    };
  }

  load(saved: SavedInstance): void {
    Object.assign(this, saved);
  }

  /** The next time at which the instance changes without outside cause. Infinity when there is none. */
  nextTime(): number {
    if (this.phase !== 'on') return this.until;
    const { maximumDays, minimumDays } = this.action;
    const longest = maximumDays === undefined ? Infinity : this.startedAt + maximumDays;
    const end = Math.min(longest, this.earliestSpent());
    const minimum = this.startedAt + minimumDays;
    return minimum > this.costedTo ? Math.min(minimum, end) : end;
  }

  /** How far the effects are on, 0 to 1. */
  weight(now: number): number {
    if (this.phase === 'on') return rampShare(now - this.startedAt, this.action.rampDays);
    if (this.phase !== 'rampingDown') return 0;
    return this.endWeight * (1 - rampShare(now - this.endedAt, this.action.rampDownDays));
  }

  isRamping(now: number): boolean {
    return (
      this.phase === 'rampingDown' || (this.phase === 'on' && now - this.startedAt < this.action.rampDays)
    );
  }

  /** Moves the instance on to this moment under these circumstances. */
  update(now: number, circumstances: Circumstances, draw: LeadDraw): void {
    this.addCost(now);
    if (!circumstances.wanted) this.refused = false;
    if (this.phase === 'rampingDown' && now >= this.until) this.coolDown(now);
    if (this.phase === 'coolingDown' && now >= this.until) this.becomeIdle();
    if (this.phase === 'idle' && circumstances.wanted && !circumstances.stopped)
      this.commit(now, circumstances, draw);
    if (this.phase === 'pending') this.wait(now, circumstances);
    if (this.phase === 'on') this.goOn(now, circumstances);
  }

  private commit(now: number, circumstances: Circumstances, draw: LeadDraw): void {
    const { limit, cost } = this.action;
    const spent = this.isSpent();
    const usedUp = limit.activations !== undefined && this.activations >= limit.activations;
    if (spent || usedUp || !circumstances.possible) {
      // A refusal is recorded once for each time that the trigger comes on.
      if (!this.refused) this.refusals++;
      this.refused = true;
      return;
    }
    this.activations++;
    this.committedAt = now;
    this.phase = 'pending';
    this.until = now + Math.max(0, this.lead.draw(draw(this.activations)));
    if (cost.from === 'commitment' && now < this.countTo) this.cost += cost.perActivation;
  }

  /** A trigger that goes while pending cancels, unless the action is committed. */
  private wait(now: number, circumstances: Circumstances): void {
    if (!circumstances.wanted && !this.action.committed) {
      this.activations--;
      this.becomeIdle();
      return;
    }
    if (now < this.until) return;
    this.phase = 'on';
    this.startedAt = this.until;
    this.until = Infinity;
    if (this.action.cost.from === 'start' && now < this.countTo) this.cost += this.action.cost.perActivation;
  }

  /** The maximum and the stop rule beat the minimum duration, which beats stepping down. */
  private goOn(now: number, circumstances: Circumstances): void {
    const { maximumDays, minimumDays } = this.action;
    const tooLong = maximumDays !== undefined && now >= this.startedAt + maximumDays;
    const spent = this.isSpent();
    const released = !circumstances.wanted && now >= this.startedAt + minimumDays;
    if (!tooLong && !spent && !circumstances.stopped && !released) return;
    this.endWeight = this.weight(now);
    this.endedAt = now;
    if (this.action.rampDownDays > 0) {
      this.phase = 'rampingDown';
      this.until = now + this.action.rampDownDays;
    } else this.coolDown(now);
  }

  private coolDown(now: number): void {
    if (this.action.coolDownDays > 0) {
      this.phase = 'coolingDown';
      this.until = now + this.action.coolDownDays;
    } else this.becomeIdle();
  }

  private becomeIdle(): void {
    this.phase = 'idle';
    this.until = Infinity;
  }

  /** The money is spent, to rounding. */
  private isSpent(): boolean {
    const limit = this.action.limit.cost;
    return limit !== undefined && this.cost >= limit * (1 - 1e-12);
  }

  /** The earliest moment at which the money can be spent, were the effects in full; Infinity without a limit. */
  private earliestSpent(): number {
    const { limit, cost } = this.action;
    const perDay = cost.perDay + cost.perUnitDay * this.unitSize;
    if (limit.cost === undefined || perDay <= 0 || this.costedTo >= this.countTo) return Infinity;
    return this.costedTo + Math.max(0, limit.cost - this.cost) / perDay;
  }

  /** Adds the running costs since the last call, within the window. */
  addCost(now: number): void {
    const from = this.costedTo;
    const to = Math.min(now, this.countTo);
    this.costedTo = now;
    const { cost } = this.action;
    const runs = this.phase === 'on' || (this.phase === 'pending' && cost.from === 'commitment');
    if (!runs || to <= from) return;
    const middle = (from + to) / 2;
    this.cost += (to - from) * (cost.perDay + cost.perUnitDay * this.unitSize * this.weight(middle));
  }
}

function rampShare(elapsed: number, rampDays: number): number {
  return rampDays <= 0 ? 1 : Math.min(1, Math.max(0, elapsed / rampDays));
}
