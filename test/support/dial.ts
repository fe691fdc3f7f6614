import { dayNumber, isoDate } from '../../src/scenario/calendar/dates.ts';
import { shortCalendar } from './scenarioOf.ts';
import { eventOn, placesOf } from './parts.ts';

/** Low is worse: level 4 below 10, 3 below 20, 2 below 30, else 1. */
export const dialBands = {
  running: [
    { level: 4, to: 10 },
    { level: 3, from: 10, to: 20 },
    { level: 2, from: 20, to: 30 },
    { level: 1, from: 30 },
  ],
};

/** Values of the dial that stand well inside levels 1 to 4. */
export const atLevel = [NaN, 40, 25, 15, 5];

/** The date of a counted day of the short calendar. */
export function dateOf(day: number): string {
  return isoDate(dayNumber(shortCalendar.startDate) + day);
}

/**
 * The parts of an indicator that shows a chosen value each day from 00:00 on: an empty ward whose places are set.
 * The last value stays.
 */
export function dialOf(values: readonly number[], id = 'dial', more: object = {}) {
  return {
    stage: placesOf(`${id}Ward`, values[values.length - 1], 1),
    events: values.slice(0, -1).map((value, day) =>
      eventOn(dateOf(day), 1, [{ lever: 'places', stage: `${id}Ward`, op: 'set', size: value }], {
        id: `${id}Day${day}`,
      }),
    ),
    indicator: {
      id,
      kind: 'placesFree',
      scope: 'system',
      stages: [`${id}Ward`],
      bands: dialBands,
      ...more,
    },
  };
}

/** A dial that shows a chosen level each day. */
export function levelDial(levels: readonly number[], id = 'dial', more: object = {}) {
  return dialOf(
    levels.map((level) => atLevel[level]),
    id,
    more,
  );
}

/** Escalation without inertia, and the worst indicator as the level: the system stands where the dial does. */
export const directEscalation = {
  stepUpReadings: 1,
  capacityStepUpReadings: 1,
  stepDownReadings: 0,
  area: { kind: 'worst' },
  system: { kind: 'worst' },
};
