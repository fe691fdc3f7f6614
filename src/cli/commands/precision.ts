import { type Column, columnsOf } from '../../experiment/columns.ts';
import { formatProblem, unknownWord } from '../../scenario/problems.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** How exactly an outcome is to be known: half the width of its 95 % interval, in its unit. */
export interface Precision {
  readonly name: string;
  readonly halfWidth: number;
}

/** Reads NAME=HALFWIDTH; a problem joins the list and yields nothing. */
export function precisionOf(text: string, problems: string[]): Precision[] {
  const at = text.lastIndexOf('=');
  const width = text.slice(at + 1);
  if (at > 0 && /^(\d+\.?\d*|\.\d+)$/.test(width) && Number(width) > 0)
    return [{ name: text.slice(0, at), halfWidth: Number(width) }];
  problems.push(
    `--precision: not an outcome and a half-width; found "${text}"; allowed: NAME=HALFWIDTH with a number above 0, such as reached3.system=0.02`,
  );
  return [];
}

/** The problems of precisions that name no figure of a scenario. */
export function precisionProblems(precisions: readonly Precision[], scenario: Scenario, file: string): string[] {
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
  const group = /^(stage|action|cause)\./.exec(name)?.[1] ?? 'outcome';
  return columns.filter((column) => column.group === group).map(({ id }) => id);
}
