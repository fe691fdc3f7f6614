import { keyOf } from '../../scenario/keyOf.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Policy } from '../shard.ts';
import { drawKeyOf } from '../../model/drawKeyOf.ts';
import { childA, childB } from '../../sim/random/childKey.ts';
import { purposes } from '../../sim/random/purposes.ts';
import { replicationKey } from '../../sim/random/seedKey.ts';
import { uniform } from '../../sim/random/uniform.ts';

/** Whether each action of the scenario is in force under a policy, in a winter of a seed. */
export function enabledActions(
  scenario: Scenario,
  policy: Policy,
  seed: readonly [number, number],
  replication: number,
): boolean[] {
  const { actions } = scenario;
  if ('actions' in policy) return actions.map(() => policy.actions === 'plan');
  if ('without' in policy) return actions.map(({ id }) => !policy.without.includes(id));
  if ('only' in policy) return actions.map(({ id }) => policy.only.includes(id));
  const coalition = new Set(coalitionOf(scenario, policy.firstOf, seed, replication));
  // What is recorded only moves nothing; it is in force so that a whole coalition is the plan.
  return actions.map(({ id, modelled }) => !modelled || coalition.has(id));
}

/** The ids of the modelled actions of a scenario, in its order. */
export function modelledActions({ actions }: Scenario): string[] {
  return actions.filter(({ modelled }) => modelled).map(({ id }) => id);
}

/** The modelled actions in a winter's own random order. */
export function actionsInOrder(
  scenario: Scenario,
  seed: readonly [number, number],
  replication: number,
): string[] {
  const actions = scenario.actions.filter(({ modelled }) => modelled);
  return randomOrder(actions.map(keyOf), seed, replication).map((at) => actions[at].id);
}

function coalitionOf(
  scenario: Scenario,
  { order, count }: { readonly order: 'random' | 'reverse'; readonly count: number },
  seed: readonly [number, number],
  replication: number,
): string[] {
  const ids = actionsInOrder(scenario, seed, replication);
  return (order === 'random' ? ids : ids.reverse()).slice(0, count);
}

const ordersKey = drawKeyOf('policy/order');

/**
 * A random order of parts, given by their keys, as indices. All orders are equally likely, and each winter of a seed
 * has its own. Each part draws its place by its key: a new part goes between the others and leaves their order
 * unchanged. It uses no draws of the simulated world.
 */
export function randomOrder(
  keys: readonly string[],
  seed: readonly [number, number],
  replication: number,
): number[] {
  const [winterA, winterB] = replicationKey(seed[0], seed[1], replication);
  const [a, b] = [childA(winterA, winterB, ordersKey), childB(winterA, winterB, ordersKey)];
  const places = keys.map((key) => uniform(a, b, (purposes.policyOrder + drawKeyOf(key)) | 0));
  return keys.map((_, at) => at).sort((one, other) => places[one] - places[other]);
}
