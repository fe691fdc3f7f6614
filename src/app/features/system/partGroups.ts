import type { Words } from '../../../scenario/edit/atWords.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';

/** A kind of part, as the side column lists it: one for each list of the scenario, and its single parts. */
export interface PartGroup {
  /** The key of the scenario; `title` stands for its heading. */
  readonly key: keyof Scenario;
  readonly label: string;
  /** What one of them is called: 'Add a stream'. */
  readonly one?: string;
}

/** Everything in a scenario, in the order of the side column. A part with `one` is a list of parts. */
export const partGroups: readonly PartGroup[] = [
  { key: 'title', label: 'Title and notes' },
  { key: 'calendar', label: 'Calendar' },
  { key: 'areas', label: 'Areas', one: 'an area' },
  { key: 'streams', label: 'Streams of demand', one: 'a stream' },
  { key: 'stages', label: 'Stages', one: 'a stage' },
  { key: 'workforce', label: 'Workforce', one: 'a workforce group' },
  { key: 'drivers', label: 'Drivers', one: 'a driver' },
  { key: 'events', label: 'Events', one: 'an event' },
  { key: 'effects', label: 'Standing effects', one: 'a standing effect' },
  { key: 'indicators', label: 'Indicators and bands', one: 'an indicator' },
  { key: 'escalation', label: 'Levels and stepping down' },
  { key: 'actions', label: 'Actions', one: 'an action' },
  { key: 'outcomes', label: 'Outcomes', one: 'an outcome' },
  { key: 'costs', label: 'Costs' },
  { key: 'initialState', label: 'State at the start', one: 'a stock' },
  { key: 'observed', label: 'Recorded series', one: 'a series' },
  { key: 'targets', label: 'Targets', one: 'a target' },
  { key: 'changed', label: 'Numbers set by targets', one: 'a number' },
  { key: 'provenance', label: 'Sources of numbers' },
];

/** The group in which a part stands. */
export function groupOf(words: Words): PartGroup | undefined {
  return partGroups.find(({ key }) => key === words[0]);
}
