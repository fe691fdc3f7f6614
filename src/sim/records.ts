/**
 * The memory of the one winter that this thread is simulating: a record for everybody and everything that has events or
 * stands in a queue. Fields are typed arrays made once, which engines then know by heart, and are read and written as
 * `field[record]`. They are views of a few shared blocks, so that the fields of a record lie side by side: what
 * happens to one person touches three or four lines of the processor's cache (docs/decisions/0011-records.md).
 */

/** The number of a record: a multiple of `recordStep`, the first of them 1 × `recordStep`; `noRecord` is nobody's. */
export type RecordNumber = number;

/** Fields of a record that lie side by side in one block. */
export const recordStep = 8;
export const noRecord = 0;
/** Room for the most that a winter may hold (model/people.ts, model/replication.ts). What is never used is never in memory. */
const mostRecords = 560_000;

type Kind = typeof Float64Array | typeof Int32Array | typeof Uint8Array;

/** Makes fields of one kind; each eight of them share a block. */
function fieldsOf<Field extends Kind>(kind: Field): () => InstanceType<Field> {
  let block = new ArrayBuffer(0);
  let used = recordStep;
  return () => {
    if (used === recordStep) {
      block = new ArrayBuffer(mostRecords * recordStep * kind.BYTES_PER_ELEMENT);
      used = 0;
    }
    const length = (mostRecords - 1) * recordStep;
    return new kind(block, used++ * kind.BYTES_PER_ELEMENT, length) as InstanceType<Field>;
  };
}

/** A new field of numbers with a fraction, of whole numbers of 32 bits, or of whole numbers from 0 to 255. */
export const fractionField = fieldsOf(Float64Array);
export const wholeField = fieldsOf(Int32Array);
export const smallField = fieldsOf(Uint8Array);

/** Throws where there is no such record: its fields would silently take values. */
export function checkRoom(record: RecordNumber): void {
  if (record > (mostRecords - 2) * recordStep) throw new Error(`there is no record ${positionOf(record)}`);
}

/** The record at a position from 1 on. */
export function recordAt(position: number): RecordNumber {
  return position * recordStep;
}

export function positionOf(record: RecordNumber): number {
  return record / recordStep;
}

let holder: object | null = null;

/** Gives the memory to this winter. What another winter had there is lost. */
export function holdRecords(winter: object): void {
  holder = winter;
}

/**
 * Throws where another winter has begun in this thread since: its people would be mistaken for those of this winter.
 */
export function checkHolder(winter: object): void {
  if (holder !== winter) throw new Error('another winter has begun in this thread since this one did');
}
