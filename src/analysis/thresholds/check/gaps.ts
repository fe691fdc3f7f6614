import { compileBands, levelOf } from '../../../escalation/bands.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { attainable, between } from './attainable.ts';
import type { BandTable } from './bandTables.ts';
import { bandTables, endsOf } from './bandTables.ts';
import type { ThresholdCheck, ThresholdFinding } from './finding.ts';
import { subjectOf, valueWith } from './findingWords.ts';

/**
 * Values for which a table of the plan gives no level. They lie between two bands, on an edge that belongs to neither
 * band, or between two whole numbers where the indicator can be between them.
 */
export const gaps: ThresholdCheck = (scenario) => [...writtenGaps(scenario), ...gapsOfWholes(scenario)];

/** A table of whole numbers ends at 30 and goes on at 31; 4 of 13 posts are 30.8%. */
function gapsOfWholes(scenario: Scenario): ThresholdFinding[] {
  return bandTables(scenario).flatMap((table) => {
    if (!table.isWhole) return [];
    return table.holding.slice(1).flatMap((above, at): ThresholdFinding[] => {
      const below = table.holding[at];
      const [end, begin] = [endsOf(below).to, endsOf(above).from];
      if (begin - end !== 1) return [];
      const { indicator } = table;
      const found = table.areas.flatMap((area) => {
        const one = between(attainable(scenario, indicator, area), end, begin);
        return one === null ? [] : [{ area, ...one }];
      });
      if (found.length === 0) return [];
      const areas = found.map(({ area }) => area);
      const { value, how } = found[0];
      const example = valueWith(indicator, Number(value.toPrecision(3)));
      const level = levelOf(compileBands(table.set), value);
      return [
        {
          kind: 'gap',
          indicator: indicator.id,
          areas,
          values: [end, begin],
          text: `${subjectOf(scenario, { indicator, areas })}: what lies between ${end} and ${valueWith(indicator, begin)} has no level in the plan’s ${table.as === 'printed' ? 'table' : 'words'}, and it can come: ${example}${how === null ? '' : ` (${how})`}. Here it is level ${level}.`,
        },
      ];
    });
  });
}

const writtenGaps = (scenario: Scenario): ThresholdFinding[] =>
  bandTables(scenario).flatMap((table) =>
    table.holding.slice(1).flatMap((above, at): ThresholdFinding[] => {
      const gap = gapOf(table, at);
      if (gap === null) return [];
      const { indicator, areas, set } = table;
      const level = levelOf(compileBands(set), gap.from);
      const where =
        gap.from === gap.to
          ? `exactly ${valueWith(indicator, gap.from)}`
          : `what lies ${table.isWhole ? 'from' : 'between'} ${gap.from} ${table.isWhole ? 'to' : 'and'} ${valueWith(indicator, gap.to)}`;
      return [
        {
          kind: 'gap',
          indicator: indicator.id,
          areas,
          values: gap.from === gap.to ? [gap.from] : [gap.from, gap.to],
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
