import { useMemo } from 'react';
import { haveOtherNames } from '../../scenario/haveOtherNames.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { useScenario } from '../document/useScenario.ts';
import classes from './OldNames.module.css';

interface OldNamesProps {
  /** The scenario that was simulated. */
  readonly scenario: Scenario;
  /** While it is being simulated again. */
  readonly isRunning: boolean;
}

/** A note that a result, whose figures are right, shows names that were changed since. Empty where it does not. */
export function OldNames({ scenario, isRunning }: OldNamesProps) {
  const now = useScenario();
  const areOld = useMemo(() => now !== null && haveOtherNames(scenario, now), [scenario, now]);
  if (!areOld || isRunning) return null;
  return <p className={classes.line}>This result shows the old names. Run again to show the new names.</p>;
}
