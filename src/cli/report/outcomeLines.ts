import type { Estimate } from '../../analysis/estimate.ts';
import type { ResultDocument } from '../../analysis/result/resultTypes.ts';
import { type Column, columnsOf, isAboutLevels, isOfOneArea } from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { columnTitle } from './columnWords.ts';
import { figureInWords } from './figureInWords.ts';
import { textTable } from './textTable.ts';

/** The outcomes of the system that are not about levels: delay, waits within days, what the scenario asks for, cost. */
export function outcomeLines(document: ResultDocument, scenario: Scenario): string[] {
  const context = { startDate: document.startDate, currency: scenario.costs?.currency ?? 'GBP' };
  const columns = columnsOf(scenario).filter(
    (column) => isHeadline(column) && column.id in document.outcomes,
  );
  const rows = columns
    .filter(({ id }) => !isAlwaysNothing(document.outcomes[id]))
    .map((column) => [
      columnTitle(column, scenario),
      figureInWords(document.outcomes[column.id], column.unit, context),
    ]);
  return textTable(rows, [0, 1]);
}

function isHeadline(column: Column): boolean {
  return column.group === 'outcome' && !isAboutLevels(column) && !isOfOneArea(column);
}

/** What no winter has, or has none of, says nothing about this scenario. */
function isAlwaysNothing(figure: Estimate | null): boolean {
  return figure === null || (figure.mean === 0 && (figure.sd ?? 0) === 0);
}
