import type { Scenario } from '../scenario/schema/scenario.ts';

/**
 * The unit of a column. Shares are 0-1, dates are counted days from the start date, money is in the costs' currency.
 */
export type ColumnUnit =
  'days' | 'people' | 'share' | 'money' | 'dayIndex' | 'count' | 'hours' | 'yesNo' | 'places';

/** One figure of each replication: a column of the outcome table. */
export interface Column {
  /** Unique name, for example `daysAt3Plus.system` or `stage.p1.EastKent.meanWaitDays`. */
  readonly id: string;
  readonly group: 'outcome' | 'stage' | 'action' | 'cause' | 'events';
  readonly unit: ColumnUnit;
  /** What it is, in words. */
  readonly title: string;
  /** Which way is better for the people who wait and the service. `none` where neither is. */
  readonly better: 'low' | 'high' | 'none';
  /** Set where the figure can be below zero: what is left at the end less what was there at the beginning. */
  readonly canBeNegative?: true;
  /**
   * The most that the figure can be in any winter, in its unit: all days of the window, all people. Missing where there
   * is no such number.
   */
  readonly most?: number;
}

/** The figures of a stage in one area or the system, in the order of the result document. */
export const stageMeasures = [
  'arrivals',
  'starts',
  'completions',
  'meanQueueLength',
  'meanOccupied',
  'utilisation',
  'meanWaitDays',
  'notStarted',
  'waitSoFarDays',
] as const;

const stageUnits: Record<(typeof stageMeasures)[number], ColumnUnit> = {
  arrivals: 'people',
  starts: 'people',
  completions: 'people',
  meanQueueLength: 'people',
  meanOccupied: 'people',
  utilisation: 'share',
  meanWaitDays: 'days',
  notStarted: 'people',
  waitSoFarDays: 'days',
};

/** The levels that have a first date and a chance of being reached. */
export const reachableLevels = [2, 3, 4] as const;

/** The scope of what happens in any of several areas; no part has this id (reservedIds). */
export const anyArea = 'anyArea';

/** Whether a scenario has figures of any area. With several areas, these are not the figures of any single area. */
export function hasAnyArea({ areas }: Scenario): boolean {
  return areas.length > 1;
}

/** The areas of a scenario by id, then `system`. */
export function scopesOf(scenario: Scenario): string[] {
  return [...scenario.areas.map((area) => area.id), 'system'];
}

/** The areas of a stage in results: each area and their sum for a stage by area, `system` alone otherwise. */
export function stageScopes(scenario: Scenario, stage: Scenario['stages'][number]): string[] {
  return stage.scope === 'system' ? ['system'] : scopesOf(scenario);
}

/** Every column of a scenario's outcome table, in a fixed order. */
export function columnsOf(scenario: Scenario): Column[] {
  return [
    { id: 'events', group: 'events', unit: 'count', title: 'Events simulated', better: 'none' },
    ...levelColumns(scenario),
    ...anyAreaColumns(scenario),
    ...delayColumns(scenario),
    ...waitingColumns(scenario),
    ...askedColumns(scenario),
    ...costColumns(scenario),
    ...bulkColumns(scenario),
    ...actionColumns(scenario),
    ...causeColumns(scenario),
    ...stageColumns(scenario),
  ];
}

/** A level outcome says what it is without the name of the scale, which words add. */
function levelColumns(scenario: Scenario): Column[] {
  return scopesOf(scenario).flatMap((scope): Column[] => [
    ...daysColumns(scope, scenario),
    outcome(`changes.${scope}`, 'count', 'Changes of level', 'low'),
    ...reachedColumns(scope, scenario),
  ]);
}

/** Each day counts the highest level of its areas: 'reached' is that at least one area is, winter by winter. */
function anyAreaColumns(scenario: Scenario): Column[] {
  if (!hasAnyArea(scenario)) return [];
  return [...daysColumns(anyArea, scenario), ...reachedColumns(anyArea, scenario)].map((column) => {
    return { ...column, title: `${column.title} in at least one area` };
  });
}

function daysColumns(scope: string, { calendar: { days } }: Scenario): Column[] {
  return [
    ...[1, 2, 3, 4].map((level) =>
      outcome(`daysAt${level}.${scope}`, 'days', `Days at level ${level}`, level > 2 ? 'low' : 'none'),
    ),
    outcome(`daysAt3Plus.${scope}`, 'days', 'Days at level 3 or above', 'low'),
    outcome(`longestSpell3.${scope}`, 'days', 'Longest spell at level 3 or above', 'low'),
  ].map((column) => ({ ...column, most: days }));
}

function reachedColumns(scope: string, { calendar: { days } }: Scenario): Column[] {
  return reachableLevels.flatMap((level) => [
    outcome(`reached${level}.${scope}`, 'yesNo', `Level ${level}${orAbove(level)} is reached`, 'low'),
    {
      ...outcome(
        `firstDay${level}.${scope}`,
        'dayIndex',
        `First day at level ${level}${orAbove(level)}`,
        'none',
      ),
      most: days - 1,
    },
  ]);
}

function delayColumns(scenario: Scenario): Column[] {
  return [
    outcome('bedDaysLost', 'days', 'Hospital bed-days lost to delay', 'low'),
    ...scenario.areas.map((area) =>
      outcome(`bedDaysLost.${area.id}`, 'days', 'Hospital bed-days lost to delay', 'low'),
    ),
    outcome('delayDays', 'days', 'Mean delay of people ready to leave hospital', 'low'),
    outcome('within1Day', 'share', 'Share who leave hospital within 1 day of being ready', 'high'),
    outcome('within2Days', 'share', 'Share who leave hospital within 2 days of being ready', 'high'),
    outcome('within7Days', 'share', 'Share who leave hospital within 7 days of being ready', 'high'),
    outcome('diverted', 'people', 'People diverted away', 'none'),
  ];
}

function waitingColumns(scenario: Scenario): Column[] {
  return scenario.stages.map((stage) =>
    outcome(
      `peakWaiting.${stage.id}`,
      'people',
      `Most people waiting on one morning: ${stage.name ?? stage.id}`,
      'low',
    ),
  );
}

function askedColumns(scenario: Scenario): Column[] {
  return scenario.outcomes.flatMap((one): Column[] => {
    const title = one.name ?? one.id;
    if (one.kind === 'staysOver') return [outcome(one.id, 'share', title, 'low')];
    if (one.kind === 'startedWithin') return [outcome(one.id, 'share', title, 'high')];
    if (one.kind === 'staffingBelow') return [outcome(one.id, 'days', title, 'low')];
    return [
      debt(`${one.id}.end`, `${title}: change from the first day to the last`),
      debt(`${one.id}.afterRunOut`, `${title}: change from the first day to the end of the run-out`),
      outcome(`${one.id}.hours`, 'hours', `${title}: hours of work to clear it`, 'low'),
    ];
  });
}

function costColumns(scenario: Scenario): Column[] {
  return [
    outcome('costOfActions', 'money', 'Cost of the actions', 'low'),
    ...(scenario.costs === undefined
      ? []
      : [
          outcome('costOfDelay', 'money', 'Cost of delayed hospital bed-days', 'low'),
          outcome('costOfCare', 'money', 'Cost of places and starts', 'none'),
        ]),
  ];
}

function bulkColumns(scenario: Scenario): Column[] {
  return scenario.streams
    .filter((stream) => stream.bulk !== undefined)
    .flatMap((stream) => [
      outcome(`bulk.${stream.id}.items`, 'count', `${stream.name ?? stream.id}: items`, 'none'),
      outcome(
        `bulk.${stream.id}.backlogHours`,
        'hours',
        `${stream.name ?? stream.id}: hours not yet done`,
        'low',
      ),
    ]);
}

/** Per action: whether it started at all, days on which it was active anywhere, its cost, refused activations. */
function actionColumns(scenario: Scenario): Column[] {
  return scenario.actions.flatMap((action): Column[] => [
    {
      id: `action.${action.id}.started`,
      group: 'action',
      unit: 'yesNo',
      title: `${action.name}: started`,
      better: 'none',
    },
    {
      id: `action.${action.id}.daysActive`,
      group: 'action',
      unit: 'days',
      title: `${action.name}: days active`,
      better: 'none',
      most: scenario.calendar.days,
    },
    {
      id: `action.${action.id}.cost`,
      group: 'action',
      unit: 'money',
      title: `${action.name}: cost`,
      better: 'low',
    },
    {
      id: `action.${action.id}.refused`,
      group: 'action',
      unit: 'count',
      title: `${action.name}: refused`,
      better: 'none',
    },
  ]);
}

/** Days on which a scope stood at a level and an indicator had itself reached that level. */
function causeColumns(scenario: Scenario): Column[] {
  return scopesOf(scenario).flatMap((scope) =>
    reachableLevels.flatMap((level) =>
      scenario.indicators.map((indicator): Column => ({
        id: `cause.${scope}.${level}.${indicator.id}`,
        group: 'cause',
        unit: 'days',
        title: `Days at level ${level} with ${indicator.name ?? indicator.id} at that level or above`,
        better: 'none',
        most: scenario.calendar.days,
      })),
    ),
  );
}

function stageColumns(scenario: Scenario): Column[] {
  return scenario.stages.flatMap((stage) =>
    stageScopes(scenario, stage).flatMap((scope) =>
      stageMeasures.map((measure): Column => ({
        id: `stage.${stage.id}.${scope}.${measure}`,
        group: 'stage',
        unit: stageUnits[measure],
        title: `${stage.name ?? stage.id}: ${measure}`,
        better: 'none',
      })),
    ),
  );
}

/** Nothing is above level 4. */
function orAbove(level: number): string {
  return level < 4 ? ' or above' : '';
}

/** A backlog less the opening one; below zero where there is less of it than there was. */
function debt(id: string, title: string): Column {
  return { ...outcome(id, 'people', title, 'low'), canBeNegative: true };
}

/** A share is of people: it cannot be above all of them. */
function outcome(id: string, unit: ColumnUnit, title: string, better: Column['better']): Column {
  return { id, group: 'outcome', unit, title, better, ...(unit === 'share' && { most: 1 }) };
}
