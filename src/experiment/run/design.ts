import { scenarioHash } from '../../scenario/hash.ts';
import type { MadeFrom } from '../../scenario/inputs/inputs.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Policy } from '../shard.ts';

/** One of the things compared in an experiment: a resolved scenario under a policy. */
export interface Variant {
  /** Unique in the experiment. */
  readonly id: string;
  readonly title: string;
  readonly scenario: Scenario;
  /** `scenarioHash` of the scenario. Variants with the same hash and policy have the same winters. */
  readonly hash: string;
  readonly policy: Policy;
  /** What the scenario was made from, where that is known. */
  readonly madeFrom?: MadeFrom;
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

/** No actions, then each modelled action on its own (`alone-<action>`), in the scenario's order. */
export function eachAlone(scenario: Scenario): Variant[] {
  const [, none] = planAgainstNone(scenario);
  const modelled = scenario.actions.filter((action) => action.modelled);
  return [
    none,
    ...modelled.map(({ id, name }): Variant => {
      return { ...none, id: `alone-${id}`, title: `Only: ${name}`, policy: { only: [id] } };
    }),
  ];
}

/** The plan less each of the given pairs of actions (`less-<action>-<action>`). */
export function pairsLeftOut(scenario: Scenario, pairs: readonly (readonly [string, string])[]): Variant[] {
  const [plan] = planAgainstNone(scenario);
  return pairs.map(([one, other]): Variant => {
    const title = `Without: ${one} and ${other}`;
    return { ...plan, id: `less-${one}-${other}`, title, policy: { without: [one, other] } };
  });
}

/**
 * The variants that fair shares are computed from: no actions, the plan, and coalitions of each winter's own random
 * order of the modelled actions. The coalitions are the beginnings of that order and of its reverse (`first-<count>`,
 * `last-<count>`). With m actions there are 2m variants; both orders share the empty and the whole coalition.
 */
export function coalitions(scenario: Scenario): Variant[] {
  const [plan, none] = planAgainstNone(scenario);
  const count = scenario.actions.filter((action) => action.modelled).length;
  const sizes = Array.from({ length: Math.max(0, count - 1) }, (_, at) => at + 1);
  return [
    none,
    plan,
    ...sizes.map((size): Variant => coalition(plan, `first-${size}`, 'random', size)),
    ...sizes.map((size): Variant => coalition(plan, `last-${size}`, 'reverse', size)),
  ];
}

function coalition(plan: Variant, id: string, order: 'random' | 'reverse', count: number): Variant {
  const side = order === 'random' ? 'first' : 'last';
  return {
    ...plan,
    id,
    title: `The ${side} ${count} of each winter’s order`,
    policy: { firstOf: { order, count } },
  };
}
