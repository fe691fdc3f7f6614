/*
 * Lists in memory. A list is its address and nothing else: who holds it knows its length, and the model makes it before
 * a winter begins. Nothing else in the kernel loads or stores by an address.
 */

/** A list of numbers with a fraction. */
@unmanaged
export class Doubles {
  at(index: i32): f64 {
    return load<f64>(changetype<usize>(this) + ((<usize>index) << 3));
  }

  set(index: i32, value: f64): void {
    store<f64>(changetype<usize>(this) + ((<usize>index) << 3), value);
  }

  add(index: i32, value: f64): void {
    this.set(index, this.at(index) + value);
  }

  /** Sets the first `length` numbers to 0. */
  clear(length: i32): void {
    memory.fill(changetype<usize>(this), 0, (<usize>length) << 3);
  }
}

/** A list of whole numbers of 32 bits. */
@unmanaged
export class Ints {
  at(index: i32): i32 {
    return load<i32>(changetype<usize>(this) + ((<usize>index) << 2));
  }

  set(index: i32, value: i32): void {
    store<i32>(changetype<usize>(this) + ((<usize>index) << 2), value);
  }

  add(index: i32, value: i32): void {
    this.set(index, this.at(index) + value);
  }

  /** Sets the first `length` numbers to 0. */
  clear(length: i32): void {
    memory.fill(changetype<usize>(this), 0, (<usize>length) << 2);
  }

  /** The list that begins at a number of this one. */
  from(index: i32): Ints {
    return changetype<Ints>(changetype<usize>(this) + ((<usize>index) << 2));
  }

  /** Takes the first `length` numbers of another list. */
  copy(from: Ints, length: i32): void {
    memory.copy(changetype<usize>(this), changetype<usize>(from), (<usize>length) << 2);
  }
}

/** A list of whole numbers from 0 to 255. */
@unmanaged
export class Bytes {
  at(index: i32): i32 {
    return load<u8>(changetype<usize>(this) + <usize>index);
  }

  set(index: i32, value: i32): void {
    store<u8>(changetype<usize>(this) + <usize>index, <u8>value);
  }

  /** Sets the first `length` numbers to 0. */
  clear(length: i32): void {
    memory.fill(changetype<usize>(this), 0, <usize>length);
  }
}

/** A list of records, by their addresses. */
@unmanaged
export class List<T> {
  at(index: i32): T {
    return changetype<T>(load<usize>(changetype<usize>(this) + ((<usize>index) << 2)));
  }

  set(index: i32, record: T): void {
    store<usize>(changetype<usize>(this) + ((<usize>index) << 2), changetype<usize>(record));
  }

  /** Makes the first `length` records none. */
  clear(length: i32): void {
    memory.fill(changetype<usize>(this), 0, (<usize>length) << 2);
  }
}

/** Whether a record or list is none: the address 0. */
export function isNone<T>(record: T): bool {
  return changetype<usize>(record) === 0;
}
