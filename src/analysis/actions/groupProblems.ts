import type { ActionGroup } from './furtherVariants.ts';

/** What is wrong with a requested group. Each host says it in its own words. */
export type GroupProblem =
  | { readonly kind: 'noName' }
  /** On the command line the name ends at the first `=`, so a name cannot contain the sign. */
  | { readonly kind: 'equalsSign' }
  | { readonly kind: 'sameName'; readonly name: string }
  | { readonly kind: 'unknownAction'; readonly action: string };

/** All that is wrong with a group, given the groups already chosen. `modelled` are the ids of modelled actions. */
export function groupProblems(
  { name, actions }: ActionGroup,
  asked: readonly ActionGroup[],
  modelled: readonly string[],
): GroupProblem[] {
  const isTaken = asked.some((other) => other.name === name);
  return [
    ...(name === '' ? [{ kind: 'noName' } as const] : []),
    ...(name.includes('=') ? [{ kind: 'equalsSign' } as const] : []),
    ...(name !== '' && isTaken ? [{ kind: 'sameName', name } as const] : []),
    ...actions
      .filter((action) => !modelled.includes(action))
      .map((action) => ({ kind: 'unknownAction', action }) as const),
  ];
}

/** Whether two groups are of the same actions, in whatever order. */
export function hasSameActions(one: ActionGroup, other: ActionGroup): boolean {
  return [...one.actions].sort().join('\n') === [...other.actions].sort().join('\n');
}

/** Whether two groups are the same in name and actions. */
export function isSameGroup(one: ActionGroup, other: ActionGroup): boolean {
  return one.name === other.name && hasSameActions(one, other);
}
