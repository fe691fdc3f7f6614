import { outcomeId } from '../../scenario/outcomeIds.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { outcome, type Outcome } from './outcome.ts';
import { reachableLevels, scopesOf } from '../record/scopes.ts';

/** Days on which a scope stood at a level and an indicator had itself reached that level. */
export function causeOutcomes(scenario: Scenario): Outcome[] {
  const { indicators, calendar } = scenario;
  return scopesOf(scenario).flatMap((scope, scopeAt) =>
    reachableLevels.flatMap((level, levelAt) =>
      indicators.map(({ id, name = id }, indicatorAt) => {
        const at = (scopeAt * reachableLevels.length + levelAt) * indicators.length + indicatorAt;
        return outcome(
          {
            id: outcomeId.cause(scope, level, id),
            group: 'cause',
            measure: 'causeDays',
            scope,
            level,
            indicator: id,
            unit: 'days',
            title: `Days at level ${level} with ${name} at that level or above`,
            better: 'none',
            most: calendar.days,
          },
          ({ record }) =>
            () =>
              record.causes[at],
        );
      }),
    ),
  );
}
