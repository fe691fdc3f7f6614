import { hashSigned } from '../sim/random/hash.ts';
import type { Sampler } from '../sim/distributions/sampler.ts';
import { toUniform } from '../sim/random/uniform.ts';
import * as people from './people.ts';
import type { Person } from './people.ts';

/** The purpose code of a person's draw in this visit: a separate code for each use, stage class and return. */
export function visitCode(person: Person, key: number, purpose: number): number {
  return (key + Math.imul(people.visit[person], 0x3c6ef372) + purpose) | 0;
}

/** A person's uniform draw for a purpose code. */
export function drawOf(person: Person, code: number): number {
  // Two steps, each small enough that engines write it out in the caller, where the fraction then stays in a register.
  return toUniform(hashOf(person, code));
}

/** The value of a distribution at a person's draw for a purpose code. One call, into which no fraction is passed. */
export function drawFrom(sampler: Sampler, person: Person, code: number): number {
  return sampler.draw(drawOf(person, code));
}

function hashOf(person: Person, code: number): number {
  return hashSigned(people.keyA[person], people.keyB[person], code);
}
