import type { WinterPlace } from '../../escalation/escalatedWinter.ts';
import { simulatedDay } from '../../model/compile/timeline.ts';
import type { Action } from '../../scenario/schema/escalation.ts';
import type { InForce } from './inForce.ts';
import type { PreparedModel } from './prepareModel.ts';
import { type SavedRun, saveRun } from './savedWinter.ts';
import type { Detail } from '../shard.ts';

/** Bytes of memory kept of one winter at most. */
const mostBytes = 64 * 1024 * 1024;

/**
 * What the policies of a shard have in common in one winter. Until the trigger of an action is met that only one of two
 * policies has in force, their winters are the same. So the winter under the first policy is kept just before each
 * such moment, and under the others it goes on from the last place that they share.
 */
export class SharedPrefix {
  private readonly opened: PreparedModel;
  private readonly detail: Detail;
  /** Memory of places that are no longer kept, to be used again. */
  private readonly rooms: Uint8Array[] = [];
  private saved: SavedRun[] = [];
  private first: InForce | null = null;
  /** Of every other policy whose winter is still the same: the actions on which it differs from the first. */
  private alike: readonly number[][] = [];

  constructor(opened: PreparedModel, detail: Detail) {
    this.opened = opened;
    this.detail = detail;
  }

  /** Keeps places of the winter that is about to run under the first policy, for the others. */
  begin(first: InForce, others: readonly InForce[]): void {
    this.forgetAll();
    this.first = first;
    this.alike = others.map((one) => apart(first, one)).filter((actions) => actions !== null);
    this.opened.winter.beforeStep = (place) => this.look(place);
  }

  /** The winter under the first policy has ended. */
  end(): void {
    this.opened.winter.beforeStep = null;
  }

  /** The last place that a policy's winter shares with that of the first; null where none was kept. */
  lastShared(inForce: InForce): SavedRun | null {
    const actions = this.first === null ? null : apart(this.first, inForce);
    if (actions === null) return null;
    const isShared = ({ winter }: SavedRun) => actions.every((action) => winter.plan.wanted[action] === 0);
    return this.saved.findLast(isShared) ?? null;
  }

  private look({ day, step }: WinterPlace): void {
    const { model, winter } = this.opened;
    const { windowStart, days } = model.timeline;
    if (this.alike.length === 0 || day < windowStart || day === days) return;
    if (step === 0) this.keepBefore(this.beginsToday(day));
    else this.keepBefore(new Set(winter.plan.newlyWanted(winter.levels, day)));
  }

  /** Keeps this place where these actions, wanted from now on, part a policy from the first. */
  private keepBefore(wanted: ReadonlySet<number>): void {
    if (wanted.size === 0) return;
    const stillAlike = this.alike.filter((actions) => !actions.some((action) => wanted.has(action)));
    if (stillAlike.length === this.alike.length) return;
    this.alike = stillAlike;
    this.keep();
  }

  /** The actions that are wanted by their dates from today on. */
  private beginsToday(day: number): ReadonlySet<number> {
    const { scenario, timeline } = this.opened.model;
    const begins = ({ trigger }: Action) =>
      'from' in trigger && Math.max(timeline.windowStart, simulatedDay(timeline, trigger.from)) === day;
    return new Set(scenario.actions.flatMap((action, at) => (begins(action) ? [at] : [])));
  }

  private keep(): void {
    const saved = saveRun(this.opened, this.detail, this.rooms.pop());
    this.saved.push(saved);
    const bytes = this.saved.reduce((sum, one) => sum + roomOf(one).length, 0);
    if (bytes > mostBytes) this.thin();
  }

  /** Gives up every second place: with twice the room between them, what follows a place is run again by more. */
  private thin(): void {
    this.rooms.push(...this.saved.filter((_, at) => at % 2 === 1).map(roomOf));
    this.saved = this.saved.filter((_, at) => at % 2 === 0);
  }

  private forgetAll(): void {
    this.rooms.push(...this.saved.map(roomOf));
    this.saved = [];
  }
}

function roomOf({ winter }: SavedRun): Uint8Array {
  return winter.replication.memory.bytes;
}

/** The actions that only one of two policies has in force; null where they differ in more than that. */
function apart(one: InForce, other: InForce): number[] | null {
  if (one.others !== other.others) return null;
  return one.actions.flatMap((isOn, action) => (isOn === other.actions[action] ? [] : [action]));
}
