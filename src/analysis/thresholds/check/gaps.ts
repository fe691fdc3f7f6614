import { compileBands, levelOf } from '../../../escalation/bands.ts';
import type { BandTable } from './bandTables.ts';
import { bandTables, endsOf } from './bandTables.ts';
import type { ThresholdCheck, ThresholdFinding } from './finding.ts';
import { subjectOf, valueWith } from './findingWords.ts';

/** Values for which a table of the plan gives no level: between two bands, or on an edge that neither holds. */
export const gaps: ThresholdCheck = (scenario) =>
  bandTables(scenario).flatMap((table) =>
    table.holding.slice(1).flatMap((above, at): ThresholdFinding[] => {
      const between = gapOf(table, at);
      if (between === null) return [];
      const { indicator, areas, set } = table;
      const level = levelOf(compileBands(set), between.from);
      const where =
        between.from === between.to
          ? `exactly ${valueWith(indicator, between.from)}`
          : `what lies ${table.isWhole ? 'from' : 'between'} ${between.from} ${table.isWhole ? 'to' : 'and'} ${valueWith(indicator, between.to)}`;
      return [
        {
          kind: 'gap',
          indicator: indicator.id,
          areas,
          values: between.from === between.to ? [between.from] : [between.from, between.to],
          text: `${subjectOf(scenario, table)}: ${where} has no level in the plan’s ${table.as === 'printed' ? 'table' : 'words'}, between level ${table.holding[at].level} and level ${above.level}. Here it is level ${level}.`,
        },
      ];
    }),
  );

/** What lies between a band and the next above it; null where they meet or overlap. */
function gapOf({ holding, isWhole }: BandTable, at: number): { from: number; to: number } | null {
  const below = holding[at];
  const above = holding[at + 1];
  const [end, begin] = [endsOf(below).to, endsOf(above).from];
  if (isWhole) return begin - end > 1 ? { from: end + 1, to: begin - 1 } : null;
  if (begin > end) return { from: end, to: begin };
  return begin === end && below.openTo === true && above.openFrom === true ? { from: end, to: end } : null;
}
