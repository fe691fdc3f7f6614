import type { Problem } from '../problems.ts';
import type { Scenario } from '../schema/scenario.ts';
import { idleAction, idleDriver, idleEvent } from './idleParts.ts';
import { idleHolidays } from './idleHolidays.ts';
import { idleRows } from './idleRows.ts';
import { idleRates, idleRecord } from './idleSeries.ts';
import type { ScenarioDays } from './scenarioDays.ts';

/** How a kind of date is moved to another winter. `roll/` has a rule for each. */
export type RollRule =
  /** The day and the month stay; the year follows. */
  | 'dayAndMonth'
  /** The date names no year, so it stays as it is. */
  | 'everyYear'
  /** One moment or span: with its bank holiday; by day and month at Christmas and month ends; otherwise by weekday. */
  | 'moment'
  /** All dates of a list by the same number of days, worked out for the first date as for a moment. */
  | 'together'
  /** A row of days of the year: with Easter, or with its working week, otherwise unchanged. */
  | 'daysOfYear'
  /** The list of bank holidays, worked out anew. */
  | 'bankHolidays'
  /** What was recorded: left out, or kept by day and month. */
  | 'record';

/** A kind of dated part: its fields in the format, its warnings about a window, and how it moves to another winter. */
export interface DatedKind {
  /** Names of the fields (`drivers.wave.peakDate`). A name that ends in `.*` means all fields below. */
  readonly fields: readonly string[];
  /** How many words at the end of a date's path lie within the part that moves together. */
  readonly within: number;
  readonly rule: RollRule;
  /** Warnings about parts of this kind that can never act on the days of the scenario. */
  readonly idle: (scenario: Scenario, days: ScenarioDays) => Problem[];
}

/** For what acts in every window, and for targets, which are refused where their days are not counted. */
const never = (): Problem[] => [];

const drivers =
  (kind: string): DatedKind['idle'] =>
  (scenario, days) =>
    scenario.drivers.filter((driver) => driver.kind === kind).flatMap((driver) => idleDriver(driver, days));

/** Every kind of dated part of the format. A test compares this list with the schema. */
export const datedKinds: readonly DatedKind[] = [
  { fields: ['calendar.startDate'], within: 0, rule: 'dayAndMonth', idle: never },
  {
    fields: ['calendar.bankHolidays'],
    within: 1,
    rule: 'bankHolidays',
    idle: ({ calendar }, days) => idleHolidays(calendar, days),
  },
  {
    fields: ['streams.season.date', 'workforce.sickness.season.date'],
    within: 0,
    rule: 'everyYear',
    idle: never,
  },
  {
    fields: ['streams.holidays.from', 'streams.holidays.to'],
    within: 1,
    rule: 'daysOfYear',
    idle: ({ streams }, days) =>
      streams.flatMap(({ id, holidays }) => idleRows(holidays, `streams.${id}.holidays`, days)),
  },
  {
    fields: ['streams.series.date'],
    within: 2,
    rule: 'together',
    idle: ({ streams }, days) => streams.flatMap((stream) => idleRates(stream, days)),
  },
  {
    fields: ['stages.places.startsHolidays.from', 'stages.places.startsHolidays.to'],
    within: 1,
    rule: 'daysOfYear',
    idle: ({ stages }, days) =>
      stages.flatMap((stage) =>
        stage.kind === 'places'
          ? idleRows(stage.startsHolidays, `stages.${stage.id}.startsHolidays`, days)
          : [],
      ),
  },
  {
    fields: ['stages.market.holidays.from', 'stages.market.holidays.to'],
    within: 1,
    rule: 'daysOfYear',
    idle: ({ stages }, days) =>
      stages.flatMap((stage) =>
        stage.kind === 'market' ? idleRows(stage.holidays, `stages.${stage.id}.holidays`, days) : [],
      ),
  },
  {
    fields: ['workforce.leaveHolidays.from', 'workforce.leaveHolidays.to'],
    within: 1,
    rule: 'daysOfYear',
    idle: ({ workforce }, days) =>
      workforce.flatMap(({ id, leaveHolidays }) =>
        idleRows(leaveHolidays, `workforce.${id}.leaveHolidays`, days),
      ),
  },
  { fields: ['drivers.wave.peakDate'], within: 0, rule: 'dayAndMonth', idle: drivers('wave') },
  {
    fields: ['drivers.spells.from', 'drivers.spells.to'],
    within: 0,
    rule: 'everyYear',
    idle: drivers('spells'),
  },
  { fields: ['drivers.contraction.startDate'], within: 0, rule: 'dayAndMonth', idle: drivers('contraction') },
  { fields: ['drivers.curve.points.date'], within: 2, rule: 'together', idle: drivers('curve') },
  {
    fields: ['events.when.date', 'events.when.from', 'events.when.to'],
    within: 1,
    rule: 'moment',
    idle: ({ events }, days) => events.flatMap((event) => idleEvent(event, days)),
  },
  {
    fields: ['actions.trigger.from', 'actions.trigger.to'],
    within: 1,
    rule: 'moment',
    idle: ({ actions }, days) => actions.flatMap((action) => idleAction(action, days)),
  },
  {
    fields: ['observed.points.date'],
    within: 2,
    rule: 'record',
    idle: ({ observed }, days) => observed.flatMap((series) => idleRecord(series, days)),
  },
  { fields: ['targets.quantity.*'], within: 1, rule: 'record', idle: never },
];

/** The kind that a dated field belongs to. `undefined` for a field that is in no kind. */
export function kindOfField(field: string): DatedKind | undefined {
  return datedKinds.find(({ fields }) =>
    fields.some((one) => one === field || (one.endsWith('*') && field.startsWith(one.slice(0, -1)))),
  );
}
