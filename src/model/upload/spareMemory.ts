import { TableMemory, type LaidMemory } from '../kernel/memory.ts';

/** Said by spare memory that is used up. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/** Memory kept for laws that come later. It has an end: memory cannot grow under those who look into it. */
export class SpareMemory extends TableMemory {
  readonly f64: Float64Array;
  readonly i32: Int32Array;
  readonly u8: Uint8Array;
  private next: number;
  private readonly end: number;

  /** From an address on, so many bytes of a memory that is laid out to its end. */
  constructor({ f64, i32, u8 }: LaidMemory, first: number, bytes: number) {
    super();
    this.f64 = f64;
    this.i32 = i32;
    this.u8 = u8;
    this.next = first;
    this.end = first + bytes;
  }

  allocate(bytes: number, align = 8): number {
    const address = Math.ceil(this.next / align) * align;
    if (address + bytes > this.end) throw new NoRoom(`no room for another ${bytes} bytes`);
    this.next = address + bytes;
    return address;
  }
}
