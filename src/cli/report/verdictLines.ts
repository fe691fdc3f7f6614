import type { CheckDocument } from '../../analysis/check/checkTypes.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { IDENTITIES, LOADS, loadInWords } from '../../words/checkInWords.ts';
import { scopeInWords } from '../../words/scopeInWords.ts';
import { stageName } from './driftLines.ts';

/** What failed, a line each, and in the last line whether all holds that must. */
export function verdictLines(document: CheckDocument, scenario: Scenario): string[] {
  const { identities, targets, loads } = document;
  const held = targets.filter((one) => one.held).length;
  return [
    ...identities.filter((one) => !one.held).map(({ id }) => `  FAILED: ${IDENTITIES[id]}`),
    ...targets
      .filter((one) => one.mustHold && !one.held)
      .map(({ name }) => `  FAILED: ${name}, which must hold`),
    ...loads
      .filter(({ isHigh }) => isHigh)
      .map(
        ({ stage, scope, kind, first }) =>
          `  FAILED: load of ${stageName(stage, scenario)}, ${scopeInWords(scenario, scope)}, above 0.95 in the first month: ${loadInWords(first.load)} (${LOADS[kind]})`,
      ),
    `  ${held} of ${targets.length} targets held. ${document.passed ? 'All holds that must.' : 'Not all holds that must.'}`,
  ];
}
