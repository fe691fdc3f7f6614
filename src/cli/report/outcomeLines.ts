import type { ResultDocument } from '../../analysis/result/schema.ts';
import { type Column, columnsOf } from '../../experiment/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { columnTitle } from './columnWords.ts';
import { figureInWords } from './figureInWords.ts';
import { textTable } from './textTable.ts';

/** The outcomes of the system that are not about levels: delay, waits within days, what the scenario asks for, cost. */
export function outcomeLines(document: ResultDocument, scenario: Scenario): string[] {
  const context = { startDate: document.startDate, currency: scenario.costs?.currency ?? 'GBP' };
  const columns = columnsOf(scenario).filter((column) => isHeadline(column, scenario) && column.id in document.outcomes);
  const rows = columns
    .filter(({ id }) => document.outcomes[id].n > 0)
    .map((column) => [columnTitle(column, scenario), figureInWords(document.outcomes[column.id], column.unit, context)]);
  return textTable(rows, [0, 1]);
}

function isHeadline({ id, group }: Column, scenario: Scenario): boolean {
  const isOfLevels = /^(daysAt|longestSpell|reached|firstDay|changes)/.test(id);
  const isOfArea = scenario.areas.some((area) => id.endsWith(`.${area.id}`));
  return group === 'outcome' && !isOfLevels && !isOfArea;
}
