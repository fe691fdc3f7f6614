import type { ResultDocument } from '../../analysis/result/resultTypes.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { areaCells, areaHeadings, firstDatesNote, type CellWithRange } from '../../words/areaCells.ts';
import { areaRows } from '../../words/areaRows.ts';
import { leadInWords } from '../../words/leadInWords.ts';
import { textTable } from './textTable.ts';

/** What the run found, in sentences: of the area most at risk, then of at least one area and of all together. */
export function leadLines(document: ResultDocument, scenario: Scenario): string[] {
  const { parts, others, range } = leadInWords(scenario, document, null);
  const lead = parts.map(({ text }) => text).join('');
  return [lead, others, `${range} Not a forecast.`].filter((line) => line !== '');
}

/** At least one area, each area and all together: chances, first dates, days, main cause, bed-days. */
export function areaLines(document: ResultDocument, scenario: Scenario): string[] {
  const figures = areaRows(scenario, document);
  const rows = figures.map((row) => areaCells(scenario, row, document.replications));
  const hasBedDays = rows[0]!.bedDays !== null;
  const cells = rows.map(({ name, three, four, first, days, cause, bedDays }) => [
    name,
    withRange(three),
    withRange(four),
    first,
    withRange(days),
    cause,
    ...(bedDays === null ? [] : [withRange(bedDays)]),
  ]);
  const table = textTable([areaHeadings(scenario, hasBedDays), ...cells], [0, 3, 5]);
  const note = firstDatesNote(scenario, figures);
  return note === '' ? table : [...table, `  ${note}`];
}

function withRange({ figure, range }: CellWithRange): string {
  return range === '' ? figure : `${figure} (${range})`;
}
