import type { Problem } from '../../problems.ts';
import type { Action } from '../../schema/escalation.ts';
import type { Effect } from '../../schema/effect.ts';
import type { Check, Facts } from '../facts.ts';

/** Effects that an action could not bring about as written: late ones, and demand of bulk work. */
export const checkActionEffects: Check = (facts) =>
  facts.scenario.actions.flatMap((action) =>
    action.effects.flatMap((effect, at) => effectProblems(facts, action, effect, at)),
  );

function effectProblems(facts: Facts, action: Action, effect: Effect, at: number): Problem[] {
  const path = `actions.${action.id}.effects.${at}`;
  const late: Problem[] =
    effect.lagDays === 0
      ? []
      : [
          {
            path: `${path}.lagDays`,
            message: 'an action’s effects begin with the action; put the delay into its leadDays',
            found: String(effect.lagDays),
            allowed: '0',
          },
        ];
  if (!('stream' in effect) || facts.streams.get(effect.stream)?.bulk === undefined) return late;
  return [
    ...late,
    {
      path: `${path}.stream`,
      message:
        'bulk work is only counted: an action cannot divert it or add to it; act on the team’s hours instead',
      found: effect.stream,
      allowed: 'a stream of people',
    },
  ];
}
