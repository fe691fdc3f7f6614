import type { SenseAnswer, Verdict } from '../../analysis/sense/answers.ts';
import type { SenseDocument } from '../../analysis/sense/senseDocument.ts';
import { columnsOf } from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { WINTERS, withUnit } from '../../words/unit.ts';
import { changeInWords } from './changeInWords.ts';
import { columnTitle } from './columnWords.ts';
import { figureInWords } from './figureInWords.ts';
import { section } from './textTable.ts';

const verdicts: Record<Verdict, string> = {
  asExpected: 'as anybody would expect',
  notShown: 'no difference shown: run more winters, or the change may not matter here',
  wrongWay: 'THE WRONG WAY: find out why before you use this scenario',
};

/** The questions and answers in words: what changes, the outcome before and after, the paired difference, the verdict. */
export function senseReport(
  { answers, outcome, seed, replications }: SenseDocument,
  scenario: Scenario,
): string[] {
  const column = columnsOf(scenario).find(({ id }) => id === outcome)!;
  const currency = scenario.costs?.currency ?? 'GBP';
  const context = { startDate: scenario.calendar.startDate, currency };
  const figure = (estimate: SenseAnswer['from']) => figureInWords(estimate, column.unit, context);
  return [
    scenario.title,
    `${withUnit(roundedNumber(replications), WINTERS)} of each, the same for all; seed "${seed}"`,
    `Answered by: ${columnTitle(column, scenario)}, without the plan's actions`,
    ...answers.flatMap((answer) => {
      const { question, change, from, to, difference, verdict } = answer;
      const together = difference === null ? null : { ...difference, together: null };
      return section(question, [
        `  Changed:    ${change}`,
        `  Before:     ${figure(from)}`,
        `  After:      ${figure(to)}`,
        `  Difference: ${changeInWords(together, column.unit, currency)}`,
        `  Verdict:    ${verdicts[verdict]}`,
      ]);
    }),
  ];
}
