import { TableMemory, type LaidMemory } from '../kernel/memory.ts';

/** Room that a part's tables were given: where, and how many bytes. */
interface Given {
  readonly address: number;
  readonly bytes: number;
}

/** The memory of one part's tables while they are laid: it remembers the room that it gave. */
export class PartMemory extends TableMemory {
  private readonly laid: LaidMemory;
  private readonly given: Given[] = [];

  constructor(laid: LaidMemory) {
    super();
    this.laid = laid;
  }

  get f64(): Float64Array {
    return this.laid.f64;
  }

  get i32(): Int32Array {
    return this.laid.i32;
  }

  get u8(): Uint8Array {
    return this.laid.u8;
  }

  allocate(bytes: number, align?: number): number {
    const address = this.laid.allocate(bytes, align);
    this.given.push({ address, bytes });
    return address;
  }

  /** Whether what `write` writes takes the room that is there, list for list. Nothing is written. */
  fits(write: (memory: TableMemory) => void): boolean {
    const measuring = new MeasuringMemory();
    write(measuring);
    const { sizes } = measuring;
    return sizes.length === this.given.length && sizes.every((bytes, at) => bytes === this.given[at].bytes);
  }

  /** The same room once more, to be written over. */
  again(): TableMemory {
    return new WrittenOver(this.laid, this.given);
  }
}

/** Gives the room of a part a second time, in the same order: whoever writes as much finds every table where it was. */
class WrittenOver extends TableMemory {
  readonly f64: Float64Array;
  readonly i32: Int32Array;
  readonly u8: Uint8Array;
  private readonly given: readonly Given[];
  private at = 0;

  constructor({ f64, i32, u8 }: LaidMemory, given: readonly Given[]) {
    super();
    this.f64 = f64;
    this.i32 = i32;
    this.u8 = u8;
    this.given = given;
  }

  allocate(bytes: number): number {
    const room = this.given[this.at++];
    if (room.bytes !== bytes) throw new Error(`${bytes} bytes do not fit where ${room.bytes} lie`);
    return room.address;
  }
}

/** Only notes how much room is asked for. Numbers written to it are lost, as beyond the end of an empty array. */
class MeasuringMemory extends TableMemory {
  readonly f64 = new Float64Array(0);
  readonly i32 = new Int32Array(0);
  readonly u8 = new Uint8Array(0);
  readonly sizes: number[] = [];

  allocate(bytes: number): number {
    this.sizes.push(bytes);
    return 0;
  }

  override doubles(values: ArrayLike<number>): number {
    return values.length === 0 ? 0 : this.allocate(values.length * 8);
  }

  override ints(values: ArrayLike<number>): number {
    return values.length === 0 ? 0 : this.allocate(values.length * 4);
  }

  override bytes(values: ArrayLike<number | boolean>): number {
    return values.length === 0 ? 0 : this.allocate(values.length);
  }
}
