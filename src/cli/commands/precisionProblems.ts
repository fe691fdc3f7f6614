import type { Precision } from '../../analysis/precision.ts';
import { type Column, columnsOf } from '../../experiment/outcomes/columns.ts';
import { formatProblem, unknownWord } from '../../scenario/problems.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { groupOfOutcomeId } from '../../scenario/outcomeIds.ts';

/** The problems of precisions that name no figure of a scenario. */
export function precisionProblems(
  precisions: readonly Precision[],
  scenario: Scenario,
  file: string,
): string[] {
  const columns = columnsOf(scenario);
  const isKnown = (name: string) => columns.some(({ id }) => id === name);
  return precisions
    .filter(({ name }) => !isKnown(name))
    .map(({ name }) => {
      const problem = unknownWord('--precision', 'outcome', name, namesFor(columns, name));
      return `${formatProblem(problem)} (winterproof list outcomes ${file} --all prints them all)`;
    });
}

/** The outcomes, and all figures when the name looks like one of a stage, an action or a cause. */
function namesFor(columns: readonly Column[], name: string): string[] {
  const group = groupOfOutcomeId(name);
  return columns.filter((column) => column.group === group).map(({ id }) => id);
}
