import { scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** Hashes of scenarios: they are frozen, and come back with every way back to them. */
const hashes = new WeakMap<Scenario, string>();

/** `scenarioHash` of a frozen scenario, worked out once. */
export function hashOf(scenario: Scenario): string {
  const hash = hashes.get(scenario) ?? scenarioHash(scenario);
  hashes.set(scenario, hash);
  return hash;
}

/** Remembers `scenarioHash` of a scenario where another thread has worked it out. */
export function rememberHash(scenario: Scenario, hash: string): void {
  hashes.set(scenario, hash);
}
