import { planAgainstNone, variantOf, type Variant } from '../../experiment/run/design.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** Actions of the plan that are tested together. */
export interface ActionGroup {
  readonly name: string;
  /** Ids of modelled actions. */
  readonly actions: readonly string[];
}

/** An action that starts one level earlier or later than in the plan, all else being the same. */
export interface Shift {
  readonly action: string;
  readonly when: 'earlier' | 'later';
  /** The level that then triggers it. */
  readonly level: number;
}

const lowest = 1;
const highest = 4;

/** How an action can be shifted: by a level either way within 1 to 4. Empty where dates trigger the action. */
export function shiftsOf({ actions }: Scenario, id: string): Shift[] {
  const trigger = actions.find((action) => action.id === id)?.trigger;
  if (trigger === undefined || !('level' in trigger)) return [];
  const { level } = trigger;
  return [
    ...(level > lowest ? [{ action: id, when: 'earlier', level: level - 1 } as const] : []),
    ...(level < highest ? [{ action: id, when: 'later', level: level + 1 } as const] : []),
  ];
}

/** The plan with one action shifted: another scenario, whose winters draw the same. */
export function shiftedPlan(scenario: Scenario, { action, when, level }: Shift): Variant {
  const actions = scenario.actions.map((one) =>
    one.id === action && 'level' in one.trigger ? { ...one, trigger: { ...one.trigger, level } } : one,
  );
  const id = `${when}-${action}`;
  return variantOf({ ...scenario, actions }, { id, title: `${action} at level ${level}` });
}

/** The plan without all of a group, and the group alone. */
export function groupVariants(
  scenario: Scenario,
  { name, actions }: ActionGroup,
): [less: Variant, alone: Variant] {
  const [plan, none] = planAgainstNone(scenario);
  return [
    { ...plan, id: `lessGroup-${name}`, title: `Without: ${name}`, policy: { without: actions } },
    { ...none, id: `aloneGroup-${name}`, title: `Only: ${name}`, policy: { only: actions } },
  ];
}
