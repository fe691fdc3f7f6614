import { EventNode } from '../sim/eventList.ts';
import type { Queueable } from '../sim/entryQueue.ts';
import type { ClassState } from './classState.ts';
import type { StationState } from './stationState.ts';

/** Where a person is. */
export const personState = Object.freeze({
  free: 0,
  coming: 1,
  transit: 2,
  waiting: 3,
  inService: 4,
} as const);

/** How long a place is kept after its holder is ready to leave it. */
export const holdMode = Object.freeze({ no: 0, untilStart: 1, untilEnd: 2 } as const);

/** Whose event it is: a person's own or his or her clock, a station's, or (null) the calendar's. */
export type EventOwner = Person | StationState | null;

/** A person's place in one queue. */
export class QueueEntry implements Queueable<QueueEntry> {
  readonly person: Person;
  /** Whether it is for the second queue, joined by a fallback that keeps the place in the first. */
  readonly isSecond: boolean;
  queuedFor: ClassState | null = null;
  joinTime = NaN;
  /** Bits of the fallbacks already applied. */
  fallbacksDone = 0;
  next: QueueEntry | null = null;
  previous: QueueEntry | null = null;

  constructor(person: Person, isSecond: boolean) {
    this.person = person;
    this.isSecond = isSecond;
  }
}

/**
 * A person or work item. Objects are used again after somebody leaves (`People`), with their queue entries, their
 * own event and their clock, so that a winter allocates nothing once as many have been inside before.
 */
export class Person {
  /** Order in which the objects were taken into use in this winter. */
  readonly number: number;
  readonly first: QueueEntry;
  readonly event: EventNode<EventOwner>;
  /** Made when first needed: few people ever stand in a second queue, and many never meet a fallback. */
  second: QueueEntry | null = null;
  clock: EventNode<EventOwner> | null = null;
  /** The two words of the key from which all draws of the person come. */
  keyA = 0;
  keyB = 0;
  stream = 0;
  area = 0;
  state: number = personState.free;
  /** Times that the person came back to where he or she had been; with the stage it keys the draws of a visit. */
  visit = 0;
  /** Bits of the stage classes seen in this visit, the first 32 and the next (beyond 64 they share bits). */
  seen = 0;
  seenMore = 0;
  /** 1: in hospital and not yet started with anything that ends the need for the bed. */
  inHospital = 0;
  /** Station class in whose service or place the person is. */
  servedAt: ClassState | null = null;
  /** Service has begun before, so a new start is a resumption. */
  interrupted = false;
  /** Station class whose place is kept on hold, and until when. */
  heldAt: ClassState | null = null;
  holdUntil: number = holdMode.no;
  swaps = false;
  /** Position in the list of those in service, where the station keeps one. */
  occupantAt = 0;
  /** Station class joined after a transit. */
  bound: ClassState | null = null;
  /** Time from which the person no longer needs hospital; read only while `inHospital`. */
  readyTime = NaN;
  startTime = NaN;
  /** Productive hours or days of stay left at `progressTime`; for a stay, the time (or clock) of its end. */
  progressLeft = NaN;
  progressTime = NaN;
  heldSince = NaN;

  constructor(number: number) {
    this.number = number;
    this.first = new QueueEntry(this, false);
    this.event = new EventNode<EventOwner>(this);
  }

  /** Becomes somebody new under this key. */
  begin(keyA: number, keyB: number, stream: number, area: number): void {
    this.keyA = keyA;
    this.keyB = keyB;
    this.stream = stream;
    this.area = area;
    this.state = personState.coming;
    this.visit = 0;
    this.seen = 0;
    this.seenMore = 0;
    this.inHospital = 0;
    this.servedAt = null;
    this.interrupted = false;
    this.heldAt = null;
    this.swaps = false;
    this.event.forget();
    this.clock?.forget();
    this.first.queuedFor = null;
    if (this.second !== null) this.second.queuedFor = null;
  }
}
