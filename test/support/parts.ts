/** An action of the plan that begins at the morning reading of a date, with its effects. */
export function actionFrom(date: string, effects: object[], more: object = {}) {
  return { id: 'action', name: 'Action', owner: 'the county', trigger: { from: date }, effects, ...more };
}

/** An event of the world at 00:00 of a date for a number of days, with its effects. */
export function eventOn(date: string, durationDays: number, effects: object[], more: object = {}) {
  return { id: 'event', when: { date }, durationDays, effects, ...more };
}

/** A system-wide stage of kind places. */
export function placesOf(
  id: string,
  places: number | 'unlimited',
  lengthOfStayDays: unknown,
  more: object = {},
) {
  return { kind: 'places', id, scope: 'system', places, lengthOfStayDays, ...more };
}

/** A system-wide round-the-clock team of a stated number. */
export function teamOf(id: string, number: number, serviceHours: unknown, more: object = {}) {
  return { kind: 'team', id, scope: 'system', staff: { number }, serviceHours, ...more };
}

/** A number of times the same value. */
export function times(count: number, value: number): number[] {
  return Array.from({ length: count }, () => value);
}
