import { columnsOf } from '../../experiment/outcomes/columns.ts';
import { type Problem, unknownWord } from '../../scenario/problems.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { quantityParts } from '../../scenario/targetQuantities.ts';
import { validateScenario } from '../../scenario/validate/validateScenario.ts';
import { groupOfOutcomeId } from '../../scenario/outcomeIds.ts';

/** The problems of targets that name no figure of the outcome table. The rest of a target is checked with the scenario. */
function targetProblems(scenario: Scenario): Problem[] {
  if (scenario.targets.length === 0) return [];
  const columns = columnsOf(scenario);
  const known = new Set(columns.map(({ id }) => id));
  return scenario.targets.flatMap(({ id, quantity }) =>
    quantityParts(quantity).flatMap(({ part, path }) => {
      if (part.kind !== 'outcome' || known.has(part.outcome)) return [];
      const group = groupOfOutcomeId(part.outcome);
      const names = columns.filter((column) => column.group === group).map((column) => column.id);
      return [unknownWord(`targets.${id}.quantity${path}.outcome`, 'outcome', part.outcome, names)];
    }),
  );
}

/** Everything that is wrong with a resolved scenario, also the names of outcomes in its targets. */
export function scenarioProblems(scenario: Scenario): Problem[] {
  return [...validateScenario(scenario), ...targetProblems(scenario)];
}
