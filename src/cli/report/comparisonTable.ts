import type { ComparisonDocument } from '../../analysis/result/comparisonDocument.ts';
import { type Row, type Table, safeCell } from '../../analysis/result/table.ts';

/** A comparison as one table: a row an outcome and variant; each row ends with what is needed to repeat the run. */
export function comparisonTable(document: ComparisonDocument): Table {
  const rows = Object.entries(document.outcomes).flatMap(([outcome, byVariant]) =>
    document.variants.map((variant): Row => {
      const { value, difference } = byVariant[variant.id];
      return {
        outcome,
        variant: safeCell(variant.id),
        mean: value?.mean ?? null,
        low: value?.low ?? null,
        high: value?.high ?? null,
        n: value?.n ?? null,
        difference: difference?.mean ?? null,
        differenceLow: difference?.low ?? null,
        differenceHigh: difference?.high ?? null,
        pairs: difference?.n ?? null,
        scenarioHash: variant.scenario.hash,
        seed: safeCell(document.seed),
        engineVersion: document.engineVersion,
        startDate: document.startDate,
      };
    }),
  );
  return { name: 'differences', columns, rows };
}

const columns = [
  ...['outcome', 'variant', 'mean', 'low', 'high', 'n'],
  ...['difference', 'differenceLow', 'differenceHigh', 'pairs'],
  ...['scenarioHash', 'seed', 'engineVersion', 'startDate'],
];
