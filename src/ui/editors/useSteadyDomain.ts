import { useState } from 'react';
import type { Domain } from '../charts/valueTicks.ts';

/** Keeps an axis still while a change is on its way, so that nothing slips from under the pointer; pairs with `settle`. */
export function useSteadyDomain(wanted: Domain) {
  const [held, setHeld] = useState<Domain | null>(null);
  return {
    domain: held ?? wanted,
    /** Call with each edit: holds the axis while changes are passing. */
    hold: (passing: boolean) => setHeld((before) => (passing ? (before ?? wanted) : null)),
  };
}
