import type { CheckDocument, TargetResult } from '../../analysis/check/checkTypes.ts';
import type { Target } from '../../scenario/schema/target.ts';
import {
  IDENTITIES,
  SAYS_LITTLE,
  asWritten,
  identityInWords,
  verdictInWords,
} from '../../words/checkInWords.ts';
import { textTable } from './textTable.ts';
import { withInterval } from './withInterval.ts';

/** The identities that every scenario is held to. */
export function identityLines({ identities }: CheckDocument): string[] {
  return textTable(
    identities.map((one) => [IDENTITIES[one.id], identityInWords(one)]),
    [0, 1],
  );
}

/** The targets under one heading: recorded, tolerance, simulated with its interval, and the verdict. */
export function targetLines({ targets }: CheckDocument, heading: Target['heading']): string[] {
  const own = targets.filter((one) => one.heading === heading);
  if (own.length === 0) return [];
  const rows = own.map((one) => [
    one.name,
    asWritten(one.value),
    `±${asWritten(Number(one.tolerance.toPrecision(3)))}`,
    withInterval(one.simulated),
    judgedInWords(one),
  ]);
  return textTable([['', 'recorded', 'tolerance', 'simulated (95%)', ''], ...rows], [0, 4]);
}

function judgedInWords(one: TargetResult): string {
  const { verdict, mustHold, usedToSet, heading } = one;
  const marks = [
    ...(heading === 'fitted' && !usedToSet ? ['follows'] : []),
    ...(one.saysLittle === null ? [] : [`says little: ${SAYS_LITTLE[one.saysLittle]}`]),
  ];
  const words = mustHold && verdict === 'notMet' ? 'NOT MET, but must be met' : verdictInWords(one);
  return [words, ...marks].join(', ');
}
