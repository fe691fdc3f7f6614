/** The most people and work items that one winter may hold at once; more ends the run with a problem. */
export const peopleLimit = 250_000;

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

/** Whole numbers in a person's record; a power of two, so that a record fills whole cache lines. */
export const personStride = 32;
const realsPerPerson = 8;

/** Position of a person's times in the columns of real numbers. */
export function timesOf(person: number): number {
  return person >> 2;
}

/** Position of a queue entry's join time in `joinTime`. */
export function joinTimeAt(entry: number): number {
  return (entry >> 2) + (entry & 1);
}

/** The person to whom a queue entry belongs. */
export function personOfEntry(entry: number): number {
  return entry & -personStride;
}

/**
 * People and work items as fixed records with a free list. A person is known by the position of the record: a
 * multiple of `personStride`. The columns are views into the records, each shifted by its field, so that all of
 * one person lies on a few cache lines: `keyA[person]`, and `startTime[timesOf(person)]` for real numbers.
 * Each person has two queue entries (`person` for the queue joined, `person + 1` for a second queue joined by a
 * fallback that keeps the place in the first), one event of its own and one clock.
 */
export class People {
  readonly capacity: number;
  /** The two words of the key from which all draws of the person come. */
  readonly keyA: Int32Array;
  readonly keyB: Int32Array;
  readonly stream: Int32Array;
  readonly area: Int32Array;
  readonly state: Int32Array;
  /** Times that the person came back to where he or she had been; with the stage it keys the draws of a visit. */
  readonly visit: Int32Array;
  /** Bits of the stage classes seen in this visit, the first 32 and the next (beyond 64 they share bits). */
  readonly seen: Int32Array;
  readonly seenMore: Int32Array;
  /** 1: in hospital and not yet started with anything that ends the need for the bed. */
  readonly inHospital: Int32Array;
  /** Station class in whose service or place the person is, or -1. */
  readonly servedAt: Int32Array;
  /** 1: service has begun before, so a new start is a resumption. */
  readonly interrupted: Int32Array;
  /** Station class whose place is kept on hold, or -1, and until when. */
  readonly heldAt: Int32Array;
  readonly holdUntil: Int32Array;
  readonly swaps: Int32Array;
  /** Station class joined after a transit. */
  readonly bound: Int32Array;
  /** Per queue entry: the station class queued for (-1 none), and bits of the fallbacks already applied. */
  readonly queuedFor: Int32Array;
  readonly fallbacksDone: Int32Array;
  /** Per queue entry: its neighbours in the queue. */
  readonly nextInQueue: Int32Array;
  readonly previousInQueue: Int32Array;
  /** Time from which the person no longer needs hospital; read only while `inHospital`. */
  readonly readyTime: Float64Array;
  readonly startTime: Float64Array;
  /** Productive hours or days of stay left at `progressTime`; for a stay, the time (or clock) of its end. */
  readonly progressLeft: Float64Array;
  readonly progressTime: Float64Array;
  readonly heldSince: Float64Array;
  /** Per queue entry (see `joinTimeAt`): when it was joined. */
  readonly joinTime: Float64Array;

  private readonly free: Int32Array;
  private freeCount = 0;
  /** The end of the records used since the last clear. */
  usedTo = 0;
  present = 0;

  constructor(capacity: number) {
    const records = new Int32Array(capacity * personStride);
    const times = new Float64Array(capacity * realsPerPerson);
    const whole = (field: number) => records.subarray(field);
    const real = (field: number) => times.subarray(field);
    this.capacity = capacity;
    this.keyA = whole(0);
    this.keyB = whole(1);
    this.stream = whole(2);
    this.area = whole(3);
    this.state = whole(4);
    this.visit = whole(5);
    this.seen = whole(6);
    this.seenMore = whole(22);
    this.inHospital = whole(7);
    this.servedAt = whole(8);
    this.interrupted = whole(9);
    this.heldAt = whole(10);
    this.holdUntil = whole(11);
    this.queuedFor = whole(12);
    this.swaps = whole(14);
    this.bound = whole(15);
    this.fallbacksDone = whole(16);
    this.nextInQueue = whole(18);
    this.previousInQueue = whole(20);
    this.joinTime = real(0);
    this.startTime = real(2);
    this.progressLeft = real(3);
    this.progressTime = real(4);
    this.readyTime = real(5);
    this.heldSince = real(6);
    this.free = new Int32Array(capacity);
  }

  clear(): void {
    for (let person = 0; person < this.usedTo; person += personStride) this.state[person] = personState.free;
    this.freeCount = 0;
    this.usedTo = 0;
    this.present = 0;
  }

  /** A new person, or -1 when the limit is reached. */
  add(keyA: number, keyB: number, stream: number, area: number): number {
    const person = this.freeCount > 0 ? this.free[--this.freeCount] : this.nextRecord();
    if (person < 0) return -1;
    this.present++;
    this.keyA[person] = keyA;
    this.keyB[person] = keyB;
    this.stream[person] = stream;
    this.area[person] = area;
    this.state[person] = personState.coming;
    this.visit[person] = 0;
    this.seen[person] = 0;
    this.seenMore[person] = 0;
    this.inHospital[person] = 0;
    this.servedAt[person] = -1;
    this.heldAt[person] = -1;
    this.swaps[person] = 0;
    this.interrupted[person] = 0;
    this.queuedFor[person] = -1;
    this.queuedFor[person + 1] = -1;
    return person;
  }

  remove(person: number): void {
    this.state[person] = personState.free;
    this.free[this.freeCount++] = person;
    this.present--;
  }

  private nextRecord(): number {
    if (this.usedTo >= this.capacity * personStride) return -1;
    const person = this.usedTo;
    this.usedTo += personStride;
    return person;
  }
}
