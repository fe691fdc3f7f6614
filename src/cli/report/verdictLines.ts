import type { CheckDocument } from '../../analysis/check/checkTypes.ts';
import { type Verdict, countVerdicts } from '../../analysis/check/verdict.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { IDENTITIES, LOADS, countInWords, loadInWords, verdictInWords } from '../../words/checkInWords.ts';
import { scopeInWords } from '../../words/phrases.ts';
import { stageName } from './driftLines.ts';

const MUST: Record<Verdict, string> = {
  met: 'Everything that must be met is met.',
  notMet: 'Something that must be met is not met.',
  cannotTell: 'These winters cannot tell whether everything that must be met is met. Simulate more winters.',
};

/** What failed or is open, a line each, then how many targets are met and whether all that must be met is met. */
export function verdictLines(document: CheckDocument, scenario: Scenario): string[] {
  const { identities, targets, loads } = document;
  const little = targets.filter((one) => one.saysLittle !== null).length;
  return [
    ...identities
      .filter(({ verdict }) => verdict === 'notMet')
      .map(({ id }) => `  FAILED: ${IDENTITIES[id]}`),
    ...targets
      .filter(({ mustHold, verdict }) => mustHold && verdict !== 'met')
      .map(
        (one) =>
          `  ${one.verdict === 'notMet' ? 'FAILED' : 'OPEN'}: ${one.name}, which must be met: ${verdictInWords(one)}`,
      ),
    ...loads
      .filter(({ isHigh }) => isHigh)
      .map(
        ({ stage, scope, kind, first }) =>
          `  FAILED: load of ${stageName(stage, scenario)}, ${scopeInWords(scenario, scope)}, above 0.95 in the first month: ${loadInWords(first.load)} (${LOADS[kind]})`,
      ),
    `  ${countInWords(countVerdicts(targets))}`,
    ...(little === 0
      ? []
      : [`  The verdicts on ${little} say little: a wide tolerance, or the same in every winter.`]),
    `  ${MUST[document.verdict]}`,
  ];
}
