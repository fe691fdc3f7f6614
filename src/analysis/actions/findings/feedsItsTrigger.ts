import type { Effect } from '../../../scenario/schema/effect.ts';
import type { Action } from '../../../scenario/schema/escalation.ts';
import type { Indicator } from '../../../scenario/schema/indicator.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { meanDifference } from '../../difference.ts';
import type { SummariesById } from '../actionsExperiment.ts';
import { isWorsening, leverOf, modelledOf } from './actionFacts.ts';
import type { Finding, PlanCheck } from './finding.ts';
import { outcomeId } from '../../../scenario/outcomeIds.ts';

/**
 * Actions that work against their own trigger: an effect makes the indicator worse that may have started the action. An
 * effect does so when it takes staff from a group whose staffing is read, takes places or starts from a stage that is
 * counted, or adds demand to that stage. After a run, the days with that indicator at the trigger's level are compared
 * with and without the action.
 */
export const feedsItsTrigger: PlanCheck = (scenario, runs) =>
  modelledOf(scenario).flatMap((action) =>
    triggersOf(scenario, action).flatMap((indicator) => {
      const effect = action.effects.find((one) => feeds(one, indicator));
      return effect === undefined ? [] : found(scenario, runs, action, indicator, effect);
    }),
  );

/** The indicator that an action waits for, or any that sets levels where it waits for a level. */
function triggersOf({ indicators }: Scenario, { trigger }: Action): Indicator[] {
  if ('indicator' in trigger) return indicators.filter(({ id }) => id === trigger.indicator);
  return 'level' in trigger ? indicators.filter(({ bands }) => bands !== undefined) : [];
}

/** Whether an effect makes worse a part that the indicator reads. */
function feeds(effect: Effect, indicator: Indicator): boolean {
  if ('from' in effect) return indicator.kind === 'staffingPercent' && indicator.group === effect.from.group;
  if (!isWorsening(effect)) return false;
  if ('group' in effect) return indicator.kind === 'staffingPercent' && indicator.group === effect.group;
  if ('stream' in effect) return indicator.kind === 'arrivals' && indicator.streams.includes(effect.stream);
  return 'stage' in effect && stagesOf(indicator).includes(effect.stage);
}

function stagesOf(indicator: Indicator): string[] {
  if (indicator.kind === 'census') return indicator.count.map(({ stage }) => stage);
  if ('stages' in indicator) return indicator.stages;
  return 'stage' in indicator ? [indicator.stage] : [];
}

function found(
  scenario: Scenario,
  runs: SummariesById | null,
  action: Action,
  indicator: Indicator,
  effect: Effect,
): Finding[] {
  const label = indicator.name ?? indicator.id;
  const start = `“${action.name}” makes worse (${leverOf(scenario, effect)}) what “${label}” reads, which may have started it`;
  const [plan, without] = [runs?.get('plan'), runs?.get(`less-${action.id}`)];
  if (plan === undefined || without === undefined)
    return [{ kind: 'feedsItsTrigger', actions: [action.id], text: `${start}.` }];
  const level = 'level' in action.trigger ? Math.max(2, action.trigger.level) : 2;
  const column = outcomeId.cause('system', level, indicator.id);
  const difference = meanDifference(without.column(column), plan.column(column));
  // Shown only where the winters show it: many actions take a little from one place and give more in another.
  if (difference === null || difference.low === null || difference.low <= 0) return [];
  const levelName = `${scenario.escalation.levelName} ${level}`;
  const figures = `${round(difference.mean)} more days a winter at ${levelName} with that indicator there (95%: ${round(difference.low)} to ${round(difference.high!)})`;
  return [{ kind: 'feedsItsTrigger', actions: [action.id], text: `${start}: ${figures}.` }];
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
