import type { KernelMemory } from './kernelHost.ts';

const pageBytes = 65_536;
/** Grown by so many pages at least: growing makes every view anew. */
const fewestPages = 64;

/** Memory in which tables are written: numbers by address, and room for lists and records. */
export abstract class TableMemory {
  abstract readonly f64: Float64Array;
  abstract readonly i32: Int32Array;
  abstract readonly u8: Uint8Array;

  /** The address of so many bytes, at a multiple of `align`. */
  abstract allocate(bytes: number, align?: number): number;

  /** Numbers with a fraction, in memory; 0 (none) for an empty list. */
  doubles(values: ArrayLike<number>): number {
    if (values.length === 0) return 0;
    const address = this.allocate(values.length * 8);
    this.f64.set(values, address / 8);
    return address;
  }

  /** Whole numbers or addresses, in memory; 0 (none) for an empty list. */
  ints(values: ArrayLike<number>): number {
    if (values.length === 0) return 0;
    const address = this.allocate(values.length * 4);
    this.i32.set(values, address / 4);
    return address;
  }

  /** Small whole numbers or truths, in memory; 0 (none) for an empty list. */
  bytes(values: ArrayLike<number | boolean>): number {
    if (values.length === 0) return 0;
    const address = this.allocate(values.length);
    for (let i = 0; i < values.length; i++) this.u8[address + i] = Number(values[i]);
    return address;
  }
}

/** The memory of a kernel while the model lays it out: addresses are given one after another and never back. */
export class LaidMemory extends TableMemory {
  f64: Float64Array;
  i32: Int32Array;
  u8: Uint8Array;
  /** The first address not given yet. */
  next: number;
  private readonly memory: KernelMemory;

  constructor(memory: KernelMemory, first: number) {
    super();
    this.memory = memory;
    this.next = first;
    this.f64 = new Float64Array(memory.buffer);
    this.i32 = new Int32Array(memory.buffer);
    this.u8 = new Uint8Array(memory.buffer);
  }

  /** The address of so many bytes, all 0, at a multiple of `align`. */
  allocate(bytes: number, align = 8): number {
    const address = Math.ceil(this.next / align) * align;
    this.next = address + bytes;
    if (this.next > this.u8.length) this.grow(this.next - this.u8.length);
    return address;
  }

  private grow(bytes: number): void {
    this.growOrSay(Math.max(fewestPages, Math.ceil(bytes / pageBytes)));
    this.f64 = new Float64Array(this.memory.buffer);
    this.i32 = new Int32Array(this.memory.buffer);
    this.u8 = new Uint8Array(this.memory.buffer);
  }

  private growOrSay(pages: number): void {
    try {
      this.memory.grow(pages);
    } catch {
      const megabytes = Math.ceil(this.next / 1_048_576);
      throw new RangeError(
        `a winter of this scenario needs ${megabytes} MB of memory, more than this computer gives: it has too many people, ` +
          'posts, places of their own or days',
      );
    }
  }
}
