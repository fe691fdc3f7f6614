import type { Problem } from '../../problems.ts';
import type { Action } from '../../schema/escalation.ts';
import type { Check, Facts } from '../facts.ts';
import { checkReference, referAll } from '../references.ts';

/** Actions have triggers that can begin and end, and costs of effects that they have. */
export const checkActions: Check = (facts) =>
  facts.scenario.actions.flatMap((action) => {
    const path = `actions.${action.id}`;
    return [
      ...referAll(facts, 'area', action.areas, `${path}.areas`),
      ...triggerProblems(action, path, facts),
      ...stopProblems(action, path, facts),
      ...recordedOnly(action, path),
      ...unitCost(action, path),
      ...durations(action, path),
    ];
  });

function triggerProblems({ trigger }: Action, path: string, facts: Facts): Problem[] {
  if (!('level' in trigger)) return [];
  const level: Problem[] =
    trigger.level >= 2
      ? []
      : [
          {
            path: `${path}.trigger.level`,
            message: 'level 1 is the ordinary state and triggers nothing',
            found: '1',
            allowed: '2 to 4',
          },
        ];
  if (!('indicator' in trigger)) return level;
  return [...level, ...banded(facts, trigger.indicator, `${path}.trigger.indicator`)];
}

function stopProblems({ stopWhen }: Action, path: string, facts: Facts): Problem[] {
  if (stopWhen === undefined) return [];
  const level: Problem[] =
    stopWhen.level <= 3
      ? []
      : [
          {
            path: `${path}.stopWhen.level`,
            message: 'every level is at or below 4: it would stop at once',
            found: '4',
            allowed: '1 to 3',
          },
        ];
  return [...level, ...banded(facts, stopWhen.indicator, `${path}.stopWhen.indicator`)];
}

function banded(facts: Facts, id: string, path: string): Problem[] {
  const indicator = facts.indicators.get(id);
  if (indicator === undefined) return checkReference(facts, 'indicator', id, path);
  if (indicator.bands !== undefined) return [];
  return [{ path, message: `indicator ${id} has no bands, so it has no level; give it bands` }];
}

function recordedOnly({ modelled, effects }: Action, path: string): Problem[] {
  if (modelled || effects.length === 0) return [];
  return [
    {
      path: `${path}.effects`,
      message: 'an action that is not simulated ("modelled": false) has no effects; leave one of the two out',
    },
  ];
}

function unitCost({ cost, effects }: Action, path: string): Problem[] {
  if (cost.perUnitDay === 0 || cost.unitEffect < effects.length) return [];
  return [
    {
      path: `${path}.cost.unitEffect`,
      message: 'the cost a unit names an effect that this action does not have',
      found: String(cost.unitEffect),
      allowed: effects.length === 0 ? 'none: the action has no effects' : `0 to ${effects.length - 1}`,
    },
  ];
}

function durations({ minimumDays, maximumDays }: Action, path: string): Problem[] {
  if (maximumDays === undefined || minimumDays <= maximumDays) return [];
  return [
    {
      path: `${path}.minimumDays`,
      message: 'longer than the longest duration',
      found: String(minimumDays),
      allowed: `at most maximumDays, ${maximumDays}`,
    },
  ];
}
