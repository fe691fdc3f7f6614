import { meanOfQuantity } from '../../../scenario/meanOfQuantity.ts';
import type { Action } from '../../../scenario/schema/escalation.ts';
import type { Effect } from '../../../scenario/schema/effect.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { leverInWords, partNames } from '../../../model/leverInWords.ts';
import { levers } from '../../../scenario/levers.ts';

/** The modelled actions of a plan. */
export function modelledOf({ actions }: Scenario): Action[] {
  return actions.filter(({ modelled }) => modelled);
}

/** Whether an effect pulls its lever up (1), down (-1) or, as far as can be said, not at all (0). */
export function pullOf({ op, size }: Effect): -1 | 0 | 1 {
  const value = meanOfQuantity(size);
  if (op === 'set') return 0;
  return Math.sign(op === 'multiply' ? value - 1 : value) as -1 | 0 | 1;
}

/** Whether an effect makes matters worse for its own service, by the lever's bad side. */
export function isWorsening(effect: Effect): boolean {
  return pullOf(effect) === (levers[effect.lever].worse === 'high' ? 1 : -1);
}

/**
 * What an effect acts on, without its size: lever, part, class and area. Two effects with the same key act on the same
 * lever.
 */
export function leverKey(effect: Effect): string {
  const { op: _op, size: _size, scale: _scale, lagDays: _lag, area: _area, ...rest } = effect;
  return JSON.stringify(rest);
}

/** What an effect changes and where, in the scenario's own names. */
export function leverOf(scenario: Scenario, effect: Effect): string {
  return leverInWords(effect, partNames(scenario));
}

/** Whether two actions can be on in the same area at the same time, given the areas that may take them. */
export function shareAnArea(one: Action, other: Action): boolean {
  if (one.scope === 'system' || other.scope === 'system') return true;
  if (one.areas === undefined || other.areas === undefined) return true;
  return one.areas.some((area) => other.areas!.includes(area));
}
