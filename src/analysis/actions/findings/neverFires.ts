import { chance } from '../../result/chance.ts';
import type { PlanCheck } from './finding.ts';
import { outcomeId } from '../../../scenario/outcomeIds.ts';

/** Actions, modelled or recorded only, that started in no winter, with the bound that so many winters give. */
export const neverFires: PlanCheck = (scenario, runs) => {
  const plan = runs?.get('plan');
  if (plan === undefined) return [];
  return scenario.actions.flatMap(({ id, name }) => {
    const { probability, high } = chance(plan.column(outcomeId.action(id, 'started')));
    if (probability > 0) return [];
    const text = `“${name}” started in none of ${plan.replications} winters (at most ${Math.ceil(high * 100)} in 100): nothing that happened reached its trigger.`;
    return [{ kind: 'neverFires' as const, actions: [id], text }];
  });
};
