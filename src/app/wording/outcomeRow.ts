import type { PairedRow } from '../../analysis/pairedTable.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { IntervalBarsRow } from '../../ui/charts/IntervalBars/IntervalBars.tsx';
import { betterToRight } from './betterToRight.ts';
import { differenceSaid, figureSaid, outcomeName } from './outcomeWords.ts';

/** A difference as a row of bars: to the right is better for the people who wait and the service. */
export function outcomeRow(scenario: Scenario, row: PairedRow): IntervalBarsRow {
  const { column, difference, from, to } = row;
  const { headline, detail } = differenceSaid(row);
  return {
    id: column.id,
    label: outcomeName(scenario, column),
    ...betterToRight(column, difference),
    text: headline,
    detail,
    cells: [figureSaid(column, from), figureSaid(column, to)],
  };
}
