import type { Summary } from '../../experiment/summary/summary.ts';
import type { ActionRuns } from './actionsDocument.ts';
import { isSameGroup } from './groupProblems.ts';

/** What was run of groups and shifts. */
type Further = Pick<ActionRuns, 'groups' | 'shifts' | 'further'>;

/**
 * Groups and shifts of a later question, each variant from the runs that have more winters of it. So new variants are
 * shown from their first winters on, and known ones stay. Until the later question has run any, all of the earlier ones
 * are used.
 */
export function mostCompleteGroups(earlier: ActionRuns, later: ActionRuns): Further {
  if (later.further === undefined || earlier.further === undefined)
    return furtherOf(later.further === undefined ? earlier : later);
  const renamed = new Set(
    later.groups
      ?.filter((group) => !earlier.groups?.some((other) => isSameGroup(group, other)))
      .flatMap(({ name }) => [`lessGroup-${name}`, `aloneGroup-${name}`]),
  );
  const known = (id: string) => (renamed.has(id) ? undefined : earlier.further!.get(id));
  const further = [...later.further].map(([id, summary]) => [id, longer(known(id), summary)] as const);
  return { ...furtherOf(later), further: new Map(further) };
}

function furtherOf({ groups, shifts, further }: ActionRuns): Further {
  return { groups, shifts, further };
}

function longer(known: Summary | undefined, summary: Summary): Summary {
  return known !== undefined && known.replications > summary.replications ? known : summary;
}
