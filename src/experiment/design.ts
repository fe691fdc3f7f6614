import { scenarioHash } from '../scenario/hash.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Policy } from './shard.ts';

/** One of the things compared in an experiment: a resolved scenario under a policy. */
export interface Variant {
  /** Unique in the experiment. */
  readonly id: string;
  readonly title: string;
  readonly scenario: Scenario;
  /** Hash of the scenario; variants that share it share the compiled model. */
  readonly hash: string;
  readonly policy: Policy;
}

/** A scenario with its plan, as a variant. */
export function variantOf(scenario: Scenario, name: { id?: string; title?: string } = {}): Variant {
  const { id = scenario.id, title = scenario.title } = name;
  return { id, title, scenario, hash: scenarioHash(scenario), policy: { actions: 'plan' } };
}

/** The plan, then the same winters without any action. */
export function planAgainstNone(scenario: Scenario): Variant[] {
  const plan = variantOf(scenario, { id: 'plan', title: 'The plan' });
  return [plan, { ...plan, id: 'none', title: 'No actions', policy: { actions: 'none' } }];
}

/** The plan, then the plan less each of its modelled actions (`less-<action>`), in the scenario's order. */
export function leaveOneOut(scenario: Scenario): Variant[] {
  const plan = variantOf(scenario, { id: 'plan', title: 'The plan' });
  const modelled = scenario.actions.filter((action) => action.modelled);
  return [
    plan,
    ...modelled.map(({ id, name }): Variant => {
      return { ...plan, id: `less-${id}`, title: `Without: ${name}`, policy: { without: [id] } };
    }),
  ];
}
