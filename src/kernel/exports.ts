import { exp } from '../sim/math/exp.ts';
import { move, OBSERVED } from './observing.ts';

/** An entry of a list. */
@unmanaged
export class Entry {
  /** When it is due. */
  time: f64;
  next: Entry;
  kind: u8;
}

/** A person. */
@unmanaged
export class Person extends Entry {
  seen: u64;
  keyA: i32;
  visit: u32;
  heldAt: usize;
}

/** Moves a person on; gives e to the power of the time. */
export function begin(person: Person, at: i32): f64 {
  person.keyA = at;
  if (OBSERVED) move(<i32>person.kind, at, 1);
  return exp(person.time);
}
