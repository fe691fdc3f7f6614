import type { CheckDocument, TargetResult } from '../../analysis/check/checkTypes.ts';
import type { Target } from '../../scenario/schema/target.ts';
import { IDENTITIES, asWritten, identityInWords } from '../../words/checkInWords.ts';
import { textTable } from './textTable.ts';
import { withInterval } from './withInterval.ts';

/** The identities that every scenario is held to. */
export function identityLines({ identities }: CheckDocument): string[] {
  return textTable(
    identities.map((one) => [IDENTITIES[one.id], identityInWords(one)]),
    [0, 1],
  );
}

/** The targets under one heading: recorded, tolerance, simulated with its interval, held or not. */
export function targetLines({ targets }: CheckDocument, heading: Target['heading']): string[] {
  const own = targets.filter((one) => one.heading === heading);
  if (own.length === 0) return [];
  const rows = own.map((one) => [
    one.name,
    asWritten(one.value),
    `±${asWritten(Number(one.tolerance.toPrecision(3)))}`,
    withInterval(one.simulated),
    heldInWords(one),
  ]);
  return textTable([['', 'recorded', 'tolerance', 'simulated (95 %)', ''], ...rows], [0, 4]);
}

function heldInWords({ held, mustHold, usedToSet, heading }: TargetResult): string {
  const follows = heading === 'fitted' && !usedToSet ? ', follows' : '';
  if (held) return `held${follows}`;
  return mustHold ? 'NOT HELD, and must be' : `not held${follows}`;
}
