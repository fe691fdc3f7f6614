import type { FieldPath } from '../../../scenario/paths/fieldPath.ts';
import { groupLabels } from '../../../words/groupLabels.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';

/** A kind of part in the side column: one for each list of the scenario, and one for each of its single parts. */
export interface PartGroup {
  /** The key of the scenario. `title` is the key of its heading. */
  readonly key: keyof Scenario;
  readonly label: string;
  /** The name of one part: 'Add a source of demand'. */
  readonly one?: string;
}

/** Everything in a scenario, in the order of the side column. A part with `one` is a list of parts. */
export const partGroups: readonly PartGroup[] = [
  { key: 'title', label: groupLabels.title },
  { key: 'calendar', label: groupLabels.calendar },
  { key: 'areas', label: groupLabels.areas, one: 'an area' },
  { key: 'streams', label: groupLabels.streams, one: 'a source of demand' },
  { key: 'stages', label: groupLabels.stages, one: 'a service' },
  { key: 'workforce', label: groupLabels.workforce, one: 'a workforce group' },
  { key: 'drivers', label: groupLabels.drivers, one: 'a seasonal pressure' },
  { key: 'events', label: groupLabels.events, one: 'an event' },
  { key: 'effects', label: groupLabels.effects, one: 'a standing effect' },
  { key: 'indicators', label: groupLabels.indicators, one: 'an indicator' },
  { key: 'escalation', label: groupLabels.escalation },
  { key: 'actions', label: groupLabels.actions, one: 'an action' },
  { key: 'outcomes', label: groupLabels.outcomes, one: 'an outcome' },
  { key: 'costs', label: groupLabels.costs },
  { key: 'initialState', label: groupLabels.initialState, one: 'a stock' },
  { key: 'observed', label: groupLabels.observed, one: 'a series' },
  { key: 'targets', label: groupLabels.targets, one: 'a target' },
  { key: 'changed', label: groupLabels.changed, one: 'a number' },
  { key: 'provenance', label: groupLabels.provenance },
];

/** The group to which a part belongs. */
export function groupOf(words: FieldPath): PartGroup | undefined {
  return partGroups.find(({ key }) => key === words[0]);
}
