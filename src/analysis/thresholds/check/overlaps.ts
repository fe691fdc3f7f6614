import { bandTables, endsOf } from './bandTables.ts';
import type { ThresholdCheck, ThresholdFinding } from './finding.ts';
import { subjectOf, valueWith } from './findingWords.ts';

/** Values for which a table of the plan gives two levels. */
export const overlaps: ThresholdCheck = (scenario) =>
  bandTables(scenario).flatMap((table) =>
    table.holding.flatMap((above, at): ThresholdFinding[] =>
      table.holding.slice(0, at).flatMap((below): ThresholdFinding[] => {
        const [from, to] = [endsOf(above).from, Math.min(endsOf(below).to, endsOf(above).to)];
        const isTouching = from === to && (above.openFrom === true || below.openTo === true);
        if (!(from <= to) || isTouching) return [];
        const { indicator, areas } = table;
        const where =
          from === to
            ? `exactly ${valueWith(indicator, from)}`
            : `from ${from} to ${valueWith(indicator, to)}`;
        return [
          {
            kind: 'overlap',
            indicator: indicator.id,
            areas,
            values: from === to ? [from] : [from, to],
            text: `${subjectOf(scenario, table)}: ${where} is both level ${below.level} and level ${above.level} in the plan’s ${table.as === 'printed' ? 'table' : 'words'}.`,
          },
        ];
      }),
    ),
  );
