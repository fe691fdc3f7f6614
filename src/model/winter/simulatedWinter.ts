import { replicationKey } from '../../sim/random/seedKey.ts';
import type { EventSpan } from '../compile/events.ts';
import type { Model } from '../compile/model.ts';
import type { KernelHost } from '../kernel/kernelHost.ts';
import { fieldAt } from '../kernel/records.ts';
import { moves, type Observer, type Person } from '../observer.ts';
import { partsThatDiffer } from '../upload/parts.ts';
import { KernelSession } from './session.ts';
import { loadMemory, saveMemory, type MemorySnapshot } from './snapshot.ts';
import type {
  ClassView,
  DelayCounts,
  FlowView,
  PoolView,
  StationView,
  TrackedCounts,
  WindowCounts,
} from './views.ts';

/** A replication at a moment: its key and its memory. */
export interface SavedReplication {
  readonly key: readonly [number, number];
  readonly memory: MemorySnapshot;
  /** How often numbers of the model had been changed since it was opened. */
  readonly changes: number;
}

/**
 * One winter being simulated: a kernel with the model in its memory. It is made once for a model and begun anew for each
 * replication. It offers levers to move and counts to read, and does not use levels.
 */
export class SimulatedWinter {
  model: Model;
  /** Receives every move of the winters that are begun while it is set. */
  observer: Observer | null = null;
  keyA = 0;
  keyB = 0;
  private readonly host: KernelHost;
  private session: KernelSession;
  private plain: KernelSession;
  private observed: KernelSession | null = null;
  private changes = 0;

  constructor(model: Model, host: KernelHost) {
    this.model = model;
    this.host = host;
    this.plain = new KernelSession(model, host, 'plain', nobodyLooks);
    this.session = this.plain;
  }

  get now(): number {
    return this.session.now;
  }

  get day(): number {
    return this.session.word('day');
  }

  /** True from the first counted moment to the last. */
  get isCounting(): boolean {
    return this.session.word('isCounting') === 1;
  }

  get stations(): readonly StationView[] {
    return this.session.stations;
  }

  get classes(): readonly ClassView[] {
    return this.session.classes;
  }

  get pools(): readonly PoolView[] {
    return this.session.pools;
  }

  get flows(): readonly FlowView[] {
    return this.session.flows;
  }

  get counts(): WindowCounts {
    return this.session.counts;
  }

  get delays(): DelayCounts {
    return this.session.delays;
  }

  get tracked(): TrackedCounts {
    return this.session.tracked;
  }

  /** By contribution: the drawn size of its effect. */
  get sizes(): Float64Array {
    return this.session.sizes;
  }

  /** When each event of the scenario is in force in this winter; -1 where it does not happen. */
  get eventSpans(): readonly EventSpan[] {
    const { eventStart, eventEnd } = this.session;
    return this.model.events.map((_, at) => ({ start: eventStart[at], end: eventEnd[at] }));
  }

  /**
   * Takes another model, which differs from the present one in numbers alone, for the winters that are begun from now on.
   * False, with nothing changed, where its tables do not fit in the place of the present ones.
   */
  take(model: Model): boolean {
    const parts = partsThatDiffer(this.model, model);
    const sessions = [this.plain, this.observed].flatMap((one) =>
      one === null || one.isSpoilt ? [] : [one],
    );
    if (parts === null || !sessions.every((session) => session.fits(model, parts))) return false;
    for (const session of sessions) session.take(model, parts);
    this.model = model;
    this.changes++;
    return true;
  }

  /** Begins the replication of this number under a seed's two words. Nothing of an earlier replication remains. */
  begin(seedA: number, seedB: number, replication: number): void {
    [this.keyA, this.keyB] = replicationKey(seedA, seedB, replication);
    this.session = this.chosenSession();
    this.drawWorld();
    this.session.kernel.begin(this.keyA, this.keyB);
  }

  /** The replication as it stands, in `room` where that is large enough. */
  save(room?: Uint8Array): SavedReplication {
    const { keyA, keyB, changes } = this;
    return { key: [keyA, keyB], memory: saveMemory(this.session.laid, room), changes };
  }

  /** Goes on from where a replication of this model stood, here or in another worker. */
  load({ key, memory, changes }: SavedReplication): void {
    if (changes !== this.changes)
      throw new Error('this snapshot is of a winter before numbers of its scenario were changed');
    [this.keyA, this.keyB] = key;
    this.session = this.chosenSession();
    loadMemory(this.session.laid, memory);
  }

  /**
   * Runs all events before (`until`, `beforeKind`) in their order: earlier instants, and at that instant the kinds before
   * `beforeKind`. Throws a problem when the winter grows beyond its limits.
   */
  advance(until: number, beforeKind: number): void {
    this.session.kernel.advance(until, beforeKind);
  }

  /** Ends the counted window: integrals are brought up to now, and the counts of the result are stored. */
  closeWindow(): void {
    this.session.kernel.closeWindow();
  }

  /** Ends the run: people still in delay count as not within any number of days. */
  closeDelays(end: number): void {
    this.session.kernel.closeDelays(end);
  }

  /** The value of a lever, given the base of the file; the base itself for the cell -1. */
  leverValue(cell: number, base: number): number {
    return this.session.kernel.leverValue(cell, base);
  }

  /** Sets the weight of an action's contribution, from 0 (off) to 1. Returns whether that moved it. */
  setWeight(contribution: number, weight: number): boolean {
    return this.session.kernel.setWeight(contribution, weight) !== 0;
  }

  /** Adds the burst of an action's contribution at its size, over a day from now on. */
  addBurst(contribution: number, drawKey: number): void {
    this.session.kernel.burst(contribution, drawKey);
  }

  /** Applies levers that were moved within the day, where they take effect at once. */
  afterLeverChange(): void {
    this.session.kernel.afterLeverChange();
  }

  /** The capacity of a station today: productive hours, starts allowed, decisions, offers on average. */
  capacityToday(station: number): number {
    return this.session.kernel.capacityToday(station);
  }

  /** Tomorrow's daily cap of a station of places, by today's levers. */
  capTomorrow(station: number): number {
    return this.session.kernel.capTomorrow(station);
  }

  /** People who have waited longer than this many days in a station class. */
  waitingLongerThan(stationClass: number, days: number): number {
    return this.session.kernel.waitingLongerThan(stationClass, days);
  }

  /** People in hospital now who no longer need it, of an area (the system's index for those of no area), -1 for all. */
  delayedNow(area: number): number {
    return this.session.kernel.countDelayed(area);
  }

  /** People inside now. */
  countInside(): number {
    return this.session.kernel.countInside();
  }

  /** Whether a person of whom a move is told stands in a queue already. */
  isQueued(person: Person): boolean {
    return this.session.laid.memory.i32[(person + fieldAt('Person', 'queuedFor')) / 4] !== 0;
  }

  /** The two words of the key from which all draws of a person come. */
  keyOf(person: Person): readonly [number, number] {
    const { i32 } = this.session.laid.memory;
    return [i32[(person + fieldAt('Person', 'keyA')) / 4], i32[(person + fieldAt('Person', 'keyB')) / 4]];
  }

  /** The kernel for the winter that begins. A kernel in which a winter ended before its time is not used again. */
  private chosenSession(): KernelSession {
    if (this.observer === null) {
      if (this.plain.isSpoilt) this.plain = new KernelSession(this.model, this.host, 'plain', nobodyLooks);
      return this.plain;
    }
    if (this.observed === null || this.observed.isSpoilt)
      this.observed = new KernelSession(this.model, this.host, 'observed', (...move) => this.pass(...move));
    return this.observed;
  }

  private pass(kind: number, person: number, stationClass: number): void {
    const one = stationClass < 0 ? null : this.model.classes[stationClass];
    this.observer?.move(moves[kind], person, one, this.now);
  }

  /** Draws what drivers and events do in this winter. */
  private drawWorld(): void {
    const { model, keyA, keyB, session } = this;
    model.drivers.forEach((driver, at) => driver.write(keyA, keyB, session.driverLevels[at]));
    model.events.forEach((event, at) => {
      const span = { start: -1, end: -1 };
      event.draw(keyA, keyB, span);
      session.eventStart[at] = span.start;
      session.eventEnd[at] = span.end;
    });
  }
}

function nobodyLooks(): void {
  // The usual kernel says no moves.
}
