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

/**
 * People and work items as columns with a free list. Each has two queue entries (2p the queue joined, 2p + 1
 * a second queue joined by a fallback that keeps the place in the first), one event of its own and one clock.
 */
export class People {
  readonly capacity: number;
  /** The two words of the key from which all draws of the person come. */
  readonly keyA: Int32Array;
  readonly keyB: Int32Array;
  readonly stream: Int16Array;
  readonly area: Int16Array;
  readonly state: Uint8Array;
  /** Times that the person came back to where he or she had been; with the stage it keys the draws of a visit. */
  readonly visit: Int32Array;
  /** Bits of the stage classes seen in this visit. */
  readonly seen: Int32Array;
  /** 1: in hospital and not yet started with anything that ends the need for the bed. */
  readonly inHospital: Uint8Array;
  /** Time from which the person no longer needs hospital; read only while `inHospital`. */
  readonly readyTime: Float64Array;
  /** Station class in whose service or place the person is, or -1. */
  readonly servedAt: Int32Array;
  readonly startTime: Float64Array;
  /** Productive hours or days of stay left at `progressTime`; for a stay on a clock, the clock's reading at its end. */
  readonly progressLeft: Float64Array;
  readonly progressTime: Float64Array;
  /** 1: service has begun before, so a new start is a resumption. */
  readonly interrupted: Uint8Array;
  /** Station class whose place is kept on hold, or -1, and until when. */
  readonly heldAt: Int32Array;
  readonly heldSince: Float64Array;
  readonly holdUntil: Uint8Array;
  readonly swaps: Uint8Array;
  /** Station class joined after a transit. */
  readonly bound: Int32Array;
  /** Per queue entry: the station class queued for (-1 none), when joined, the fallbacks already applied. */
  readonly queuedFor: Int32Array;
  readonly joinTime: Float64Array;
  readonly fallbacksDone: Uint8Array;

  private readonly free: Int32Array;
  private freeCount = 0;
  /** One more than the highest slot used since the last clear. */
  used = 0;
  present = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.keyA = new Int32Array(capacity);
    this.keyB = new Int32Array(capacity);
    this.stream = new Int16Array(capacity);
    this.area = new Int16Array(capacity);
    this.state = new Uint8Array(capacity);
    this.visit = new Int32Array(capacity);
    this.seen = new Int32Array(capacity);
    this.inHospital = new Uint8Array(capacity);
    this.readyTime = new Float64Array(capacity);
    this.servedAt = new Int32Array(capacity);
    this.startTime = new Float64Array(capacity);
    this.progressLeft = new Float64Array(capacity);
    this.progressTime = new Float64Array(capacity);
    this.interrupted = new Uint8Array(capacity);
    this.heldAt = new Int32Array(capacity);
    this.heldSince = new Float64Array(capacity);
    this.holdUntil = new Uint8Array(capacity);
    this.swaps = new Uint8Array(capacity);
    this.bound = new Int32Array(capacity);
    this.queuedFor = new Int32Array(2 * capacity);
    this.joinTime = new Float64Array(2 * capacity);
    this.fallbacksDone = new Uint8Array(2 * capacity);
    this.free = new Int32Array(capacity);
  }

  clear(): void {
    this.state.fill(personState.free, 0, this.used);
    this.freeCount = 0;
    this.used = 0;
    this.present = 0;
  }

  /** A new person, or -1 when the limit is reached. */
  add(keyA: number, keyB: number, stream: number, area: number): number {
    const person =
      this.freeCount > 0 ? this.free[--this.freeCount] : this.used < this.capacity ? this.used++ : -1;
    if (person < 0) return -1;
    this.present++;
    this.keyA[person] = keyA;
    this.keyB[person] = keyB;
    this.stream[person] = stream;
    this.area[person] = area;
    this.state[person] = personState.coming;
    this.visit[person] = 0;
    this.seen[person] = 0;
    this.inHospital[person] = 0;
    this.servedAt[person] = -1;
    this.heldAt[person] = -1;
    this.swaps[person] = 0;
    this.interrupted[person] = 0;
    this.queuedFor[2 * person] = -1;
    this.queuedFor[2 * person + 1] = -1;
    return person;
  }

  remove(person: number): void {
    this.state[person] = personState.free;
    this.free[this.freeCount++] = person;
    this.present--;
  }
}
