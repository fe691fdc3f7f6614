import { severityOutcomes } from '../../analysis/severity.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { headlineOutcomes } from '../wording/outcomeWords.ts';
import { setsLevels } from '../wording/scenarioWords.ts';

/** Ids of the outcomes that the page shows winter by winter, or compares by them. */
export function winterOutcomes(scenario: Scenario): string[] {
  const levels = setsLevels(scenario)
    ? [
        ...([2, 3, 4] as const).map((level) => outcomeId.daysAt(level, 'system')),
        outcomeId.firstDay(3, 'system'),
      ]
    : [];
  return [...headlineOutcomes(scenario), ...severityOutcomes(scenario), ...levels];
}
