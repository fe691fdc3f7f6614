import { useState } from 'react';
import type { Domain } from '../charts/valueTicks.ts';

/** Keeps an axis still during a passing change, so that nothing moves away from under the pointer. */
export function useSteadyDomain(wanted: Domain) {
  const [held, setHeld] = useState<Domain | null>(null);
  return {
    domain: held ?? wanted,
    /** Call with each edit: holds the axis while changes are passing. */
    hold: (passing: boolean) => setHeld((before) => (passing ? (before ?? wanted) : null)),
  };
}
