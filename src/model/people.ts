import { forgetEvent } from '../sim/eventList.ts';
import { fractionField, recordAt, smallField, wholeField, type RecordNumber } from '../sim/records.ts';

/*
 * What is known of each person or work item, as fields of records (sim/records.ts): `people.visit[person]`. Import this
 * file as `people`.
 */

/**
 * A person's place in a queue. It is the person's own record, or the second record, for a queue joined by a fallback
 * that keeps the first queue.
 */
export type QueueEntry = RecordNumber & { readonly queues: true };
/** A person or work item, by the number of the record. */
export type Person = QueueEntry & { readonly lives: true };

/** The most people and work items that one winter may have at once. More ends the run with a problem. */
export const peopleLimit = 250_000;
/** From a person's own record to the second one, which has the second queue entry and the event of the clock. */
const toSecond = recordAt(peopleLimit);
/** The first record that belongs to no person. */
export const firstFreeRecord = recordAt(2 * peopleLimit + 1);

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

/** The mark for no station class, in a field that names one. */
export const noClass = -1;

/**
 * Of a queue entry: the station class queued for or `noClass`, since when, and bits of the fallbacks already applied.
 */
export const queuedFor = wholeField();
export const joinTime = fractionField();
export const fallbacksDone = wholeField();

/** The two words of the key from which all draws of the person come. */
export const keyA = wholeField();
export const keyB = wholeField();
/** Number of the stream, -1 for none. */
export const stream = wholeField();
export const area = smallField();
export const state = smallField();
/** How often the person came back to a stage where they had been. With the stage, it keys the draws of a visit. */
export const visit = wholeField();
/** Bits of the stage classes seen in this visit, the first 32 and the next (beyond 64 they share bits). */
export const seen = wholeField();
export const seenMore = wholeField();
/** 1: in hospital, and not yet started with anything that ends the need for the bed. */
export const inHospital = smallField();
/** Time from which the person no longer needs hospital; read only while `inHospital`. */
export const readyTime = fractionField();
/** Station class that serves the person, or that the person is on the way to. Otherwise `noClass`. */
export const servedAt = wholeField();
export const startTime = fractionField();
/** Productive hours or days of stay left at `progressTime`. For a stay, the time (or clock) of its end. */
export const progressLeft = fractionField();
export const progressTime = fractionField();
/** 1: service has begun before, so a new start is a resumption. */
export const interrupted = smallField();
/**
 * Station class whose place is kept on hold or `noClass`, since when it was occupied, and how long it is kept
 * (`holdMode`).
 */
export const heldAt = wholeField();
export const heldSince = fractionField();
export const holdUntil = smallField();
/** 1: the way on is marked as one half of a swap. */
export const swaps = smallField();
/** 1: the second record is in use; else what stands there is somebody else's, of long ago. */
const usesSecond = smallField();

/** Makes the record that of a new person under this key. */
export function beginPerson(person: Person, a: number, b: number, ofStream: number, inArea: number): void {
  keyA[person] = a;
  keyB[person] = b;
  stream[person] = ofStream;
  area[person] = inArea;
  state[person] = personState.coming;
  visit[person] = 0;
  seen[person] = 0;
  seenMore[person] = 0;
  inHospital[person] = 0;
  servedAt[person] = noClass;
  interrupted[person] = 0;
  heldAt[person] = noClass;
  swaps[person] = 0;
  forgetEvent(person);
  queuedFor[person] = noClass;
  usesSecond[person] = 0;
}

export function isSecond(entry: QueueEntry): boolean {
  return entry > toSecond;
}

/** The person whose place in a queue it is. */
export function personOf(entry: QueueEntry): Person {
  return (isSecond(entry) ? entry - toSecond : entry) as Person;
}

/** Whether the person has, or had, a clock or a place in a second queue. */
export function hasSecond(person: Person): boolean {
  return usesSecond[person] === 1;
}

/** The person's second queue entry, which is also the record of the clock. Only where `hasSecond`. */
export function secondOf(person: Person): QueueEntry {
  return (person + toSecond) as QueueEntry;
}

/** The person's second record, put to use where it was not in use. */
export function useSecond(person: Person): QueueEntry {
  const second = secondOf(person);
  if (usesSecond[person] === 1) return second;
  usesSecond[person] = 1;
  queuedFor[second] = noClass;
  forgetEvent(second);
  return second;
}

export function isQueued(entry: QueueEntry): boolean {
  return queuedFor[entry] !== noClass;
}
