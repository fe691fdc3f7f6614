import type { ComparisonDocument } from '../../analysis/result/comparisonDocument.ts';
import type { Row, Table, TableNames } from '../../analysis/result/table.ts';
import { traceColumns, traceOf } from '../../analysis/result/trace.ts';

/** A comparison as one table: a row an outcome and variant; each row ends with what is needed to repeat the run. */
export function comparisonTable(document: ComparisonDocument, names: TableNames): Table {
  const rows = Object.entries(document.outcomes).flatMap(([outcome, byVariant]) =>
    document.variants.map((variant): Row => {
      const { value, difference } = byVariant[variant.id];
      return {
        outcome,
        outcomeName: names.outcome(outcome),
        variant: variant.id,
        variantTitle: variant.title,
        mean: value?.mean ?? null,
        low: value?.low ?? null,
        high: value?.high ?? null,
        n: value?.n ?? null,
        difference: difference?.mean ?? null,
        differenceLow: difference?.low ?? null,
        differenceHigh: difference?.high ?? null,
        pairs: difference?.n ?? null,
        ...traceOf({
          ...document,
          scenario: variant.scenario,
          inputs: variant.inputs,
          startDate: variant.startDate,
          days: variant.days,
        }),
      };
    }),
  );
  return { name: 'differences', columns, rows };
}

const columns = [
  ...['outcome', 'outcomeName', 'variant', 'variantTitle', 'mean', 'low', 'high', 'n'],
  ...['difference', 'differenceLow', 'differenceHigh', 'pairs'],
  ...traceColumns,
];
