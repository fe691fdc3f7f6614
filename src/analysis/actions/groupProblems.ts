import type { ActionGroup } from './furtherVariants.ts';

/** What is wrong with a group that is asked for; each host says it in its own words. */
export type GroupProblem =
  | { readonly kind: 'noName' }
  /** What stands before the first `=` on the command line is the name, so that no name holds one. */
  | { readonly kind: 'equalsSign' }
  | { readonly kind: 'sameName'; readonly name: string }
  | { readonly kind: 'unknownAction'; readonly action: string };

/** All that is wrong with a group beside those that are asked for already; `modelled` are the ids of modelled actions. */
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
