import type { Scenario } from '../scenario/schema/scenario.ts';

/** Labels of the lists and the single parts of a scenario on the page. `title` is the label of its heading. */
export const groupLabels = {
  title: 'Title and notes',
  calendar: 'Calendar',
  areas: 'Areas',
  streams: 'Sources of demand',
  stages: 'Services',
  workforce: 'Workforce',
  drivers: 'Seasonal pressures',
  events: 'Events',
  effects: 'Standing effects',
  indicators: 'Indicators and bands',
  escalation: 'Levels and stepping down',
  actions: 'Actions',
  outcomes: 'Outcomes',
  costs: 'Costs',
  initialState: 'State at the start',
  observed: 'Recorded series',
  targets: 'Targets',
  changed: 'Numbers set by targets',
  provenance: 'Sources of numbers',
} as const satisfies Partial<Record<keyof Scenario, string>>;
