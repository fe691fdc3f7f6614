import { isByArea } from '../../byArea.ts';
import type { Action } from '../../schema/escalation.ts';
import type { ByArea } from '../../schema/primitives.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, withValueAt, type FieldPath } from '../../paths/fieldPath.ts';
import { changedByHand } from '../ownFigure.ts';
import { allAreasInWords } from '../../allAreas.ts';

interface Dropped {
  readonly scenario: Scenario;
  readonly inWords: string;
}

/**
 * The scenario with a stated number of people for a team whose group is removed: as many as the group's posts would
 * give.
 */
export function withStatedStaff(scenario: Scenario, words: FieldPath, inWords: string): Dropped {
  const staffAt = words.slice(0, 3);
  const staff = valueAt(scenario, staffAt) as { group: string; share: number };
  const group = scenario.workforce.find(({ id }) => id === staff.group);
  const number = byAreaOf(group?.posts ?? 1, (posts) => Math.max(0, Math.round(posts * staff.share)));
  const next = withValueAt(scenario, staffAt, { number });
  const path = [...staffAt, 'number'].join('.');
  const said = withValueAt(next, ['provenance', path], changedByHand(`the group ${staff.group}`));
  return { scenario: said, inWords: `${inWords} becomes a stated number of people, the group’s posts` };
}

/**
 * The scenario with a level as trigger of an action that an indicator triggered: the same level of its area or the
 * whole.
 */
export function withLevelTrigger(scenario: Scenario, words: FieldPath, inWords: string): Dropped {
  const action = valueAt(scenario, words.slice(0, 2)) as Action;
  const level = 'level' in action.trigger ? action.trigger.level : 2;
  const trigger = { level, of: action.scope };
  const scale = scenario.escalation.levelName;
  const where = action.scope === 'area' ? 'of the area' : `of ${allAreasInWords(scenario)}`;
  return {
    scenario: withValueAt(scenario, words.slice(0, 3), trigger),
    inWords: `${inWords} becomes ${scale} ${level} ${where}`,
  };
}

/** A value, or each of the values by area, mapped by a function. */
export function byAreaOf<T, U>(value: ByArea<T>, map: (one: T, area?: string) => U): ByArea<U> {
  if (!isByArea(value)) return map(value);
  return {
    byArea: Object.fromEntries(Object.entries(value.byArea).map(([area, one]) => [area, map(one, area)])),
  };
}
