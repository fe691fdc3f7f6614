import type { Summary } from '../../../experiment/summary/summary.ts';
import type { Action } from '../../../scenario/schema/escalation.ts';
import type { Finding, PlanCheck } from './finding.ts';
import { outcomeId } from '../../../scenario/outcomeIds.ts';

/** Limits of an action that stop it in no winter, or in every winter in which it starts. */
export const limits: PlanCheck = (scenario, runs) => {
  const plan = runs?.get('plan');
  if (plan === undefined) return [];
  return scenario.actions.filter(hasLimit).flatMap((action) => finding(plan, action));
};

function hasLimit({ limit }: Action): boolean {
  return limit.activations !== undefined || limit.cost !== undefined || limit.fte !== undefined;
}

function finding(plan: Summary, { id, name }: Action): Finding[] {
  const refused = plan.column(outcomeId.action(id, 'refused'));
  const started = plan.column(outcomeId.action(id, 'started'));
  const winters = started.filter((one) => one === 1).length;
  const held = refused.filter((one) => one > 0).length;
  if (winters === 0) return [];
  if (held === 0) {
    const text = `“${name}” started in ${winters} of ${plan.replications} winters and its limit held it back in none: the limit could go, or be lower.`;
    return [{ kind: 'limitNeverReached', actions: [id], text }];
  }
  if (held < winters) return [];
  const text = `“${name}” was held back by its limit in all ${winters} winters in which it started: there is more call for it than the plan allows.`;
  return [{ kind: 'limitAlwaysHit', actions: [id], text }];
}
