import { uniform } from '../sim/random/uniform.ts';
import type { Person } from './person.ts';

/** The purpose code of a person's draw in this visit: one for each use, stage class and return. */
export function visitCode(person: Person, key: number, purpose: number): number {
  return (key + Math.imul(person.visit, 0x3c6ef372) + purpose) | 0;
}

/** A person's uniform draw for a purpose code. */
export function drawOf(person: Person, code: number): number {
  return uniform(person.keyA, person.keyB, code);
}
