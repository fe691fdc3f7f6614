import { meanOfQuantity } from '../../../scenario/meanOfQuantity.ts';
import type { Action } from '../../../scenario/schema/escalation.ts';
import type { Summary } from '../../../experiment/summary/summary.ts';
import { orderQuantile } from '../../orderQuantile.ts';
import type { PlanCheck } from './finding.ts';
import { modelledOf } from './actionFacts.ts';
import { outcomeId } from '../../../scenario/outcomeIds.ts';

/**
 * Actions whose lead time is longer than the spells that they are for. With a trigger at level 3 or above, that is the
 * longest spell there in half of the winters that have any spell, without any action. It needs the winters without
 * actions.
 */
export const tooLate: PlanCheck = (scenario, runs) => {
  const none = runs?.get('none');
  if (none === undefined) return [];
  return modelledOf(scenario).flatMap((action) => {
    const lead = meanOfQuantity(action.leadDays);
    const spell = medianSpell(
      none,
      action,
      scenario.areas.map(({ id }) => id),
    );
    if (spell === null || lead <= spell) return [];
    const text = `“${action.name}” takes ${days(lead)} to come, and half the winters that reach its level have no spell there longer than ${days(spell)}: it is too late for most.`;
    return [{ kind: 'tooLate' as const, actions: [action.id], text }];
  });
};

/** The median over winters of the longest spell at 3 or above where the action looks; null where there is none. */
function medianSpell(none: Summary, { trigger }: Action, areas: readonly string[]): number | null {
  if (!('level' in trigger) || 'indicator' in trigger || trigger.level < 3) return null;
  const scopes = trigger.of === 'area' ? areas : ['system'];
  const spells = scopes
    .flatMap((scope) => [...none.column(outcomeId.longestSpell3(scope))])
    .filter((one) => one > 0);
  return spells.length === 0 ? null : orderQuantile(Float64Array.from(spells), 0.5).value;
}

function days(count: number): string {
  const text = String(Math.round(count * 10) / 10);
  return text === '1' ? '1 day' : `${text} days`;
}
