import type { ComparedOutcome, ComparisonDocument } from '../../analysis/result/comparisonDocument.ts';
import { type Column, columnsOf } from '../../experiment/outcomes/columns.ts';
import type { Variant } from '../../experiment/run/design.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { apartInWords } from '../../words/apartInWords.ts';
import { isoPlusDays, longDateRange } from '../../words/dates.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { WINTERS, withUnit } from '../../words/unit.ts';
import { columnTitle } from './columnWords.ts';
import { type FigureContext, figureInWords } from './figureInWords.ts';
import { changeInWords } from './changeInWords.ts';
import { section, textTable } from './textTable.ts';

/** A comparison in words: for each variant but the first, every outcome's paired difference with its interval. */
export function compareReport(
  document: ComparisonDocument,
  variants: readonly Variant[],
  scenario: Scenario,
): string[] {
  const [first, ...others] = document.variants;
  const winters = withUnit(roundedNumber(document.replications), WINTERS);
  const columns = columnsById(variants);
  const apartOf = (id: string) =>
    apartInWords(variants[0].scenario, variants.find((one) => one.id === id)!.scenario);
  const context = { startDate: document.startDate, currency: scenario.costs?.currency ?? 'GBP' };
  return [
    `${winters} of each; seed "${document.seed}"; engine ${document.engineVersion}`,
    `Compared with: ${first.title} [${first.id}]`,
    ...(others.length > 1 && others.every(({ paired }) => paired)
      ? [`In 95 of 100 such comparisons, all ${others.length} ranges of one outcome are right.`]
      : []),
    ...others.flatMap((other) =>
      section(
        `${other.title} [${other.id}]${separately(first, other, apartOf(other.id))}`,
        lines(document, columns, context, first.id, other.id),
      ),
    ),
  ];
}

/** What is said of a variant whose winters are other days than those of the first, or drawn by other keys. */
function separately(
  first: ComparedVariant,
  { paired, startDate, days }: ComparedVariant,
  apart: string | null,
): string {
  if (paired) return '';
  const wider = 'these are two separate sets of winters and the ranges are wider.';
  if (startDate === first.startDate) return `: ${apart} So ${wider}`;
  const dates = (from: string) => longDateRange(from, isoPlusDays(from, days - 1));
  return `: ${dates(startDate)}, against ${dates(first.startDate)}. The days differ, so ${wider}`;
}

type ComparedVariant = ComparisonDocument['variants'][number];

interface Known {
  readonly column: Column;
  readonly title: string;
}

function columnsById(variants: readonly Variant[]): Map<string, Known> {
  const known = variants.flatMap(({ scenario }) =>
    columnsOf(scenario).map((column): [string, Known] => [
      column.id,
      { column, title: columnTitle(column, scenario) },
    ]),
  );
  return new Map(known.reverse());
}

function lines(
  document: ComparisonDocument,
  columns: ReadonlyMap<string, Known>,
  context: FigureContext,
  first: string,
  other: string,
): string[] {
  const rows = Object.entries(document.outcomes).map(([id, byVariant]) => {
    const { column, title } = columns.get(id)!;
    const value = ({ value }: ComparedOutcome) =>
      figureInWords(value, column.unit, context).replace(/ \(.*$/, '');
    const change = changeInWords(byVariant[other].difference, column.unit, context.currency);
    return [title, value(byVariant[first]), value(byVariant[other]), change];
  });
  return textTable([['', 'compared with', 'here', 'difference'], ...rows], [0, 1, 2, 3]);
}
