/** What is counted, for one and for any other number of them: `{ one: 'day', many: 'days' }`. */
export interface Unit {
  readonly one: string;
  readonly many: string;
}

/** Winters: what every chance is counted in. */
export const WINTERS: Unit = { one: 'winter', many: 'winters' };

/** Days at a level and the like. */
export const DAYS: Unit = { one: 'day', many: 'days' };

/** Actions of a plan. */
export const ACTIONS: Unit = { one: 'action', many: 'actions' };

/** People a week who come to a service. */
export const WEEKLY_PEOPLE: Unit = { one: 'person a week', many: 'people a week' };

/** A unit that reads the same for one and many: `sameUnit('% of beds')`. */
export function sameUnit(text: string): Unit {
  return { one: text, many: text };
}

/** The word after a finished figure. Only a bare 1 is singular: '1 day', '1.0 days', '0 days'. */
export function nounFor(figure: string, unit: Unit): string {
  return figure === '1' || figure === '\u22121' ? unit.one : unit.many;
}

/** A finished figure with its unit: '1 day', '2,140 bed-days'; the figure alone where the unit has no word. */
export function withUnit(figure: string, unit: Unit): string {
  const noun = nounFor(figure, unit);
  return beforeUnit(figure, noun);
}

/** A finished figure before the text of its unit: '40 cases', '48%' without a space; the figure alone before no unit. */
export function beforeUnit(figure: string, unit: string): string {
  if (unit === '') return figure;
  return unit.startsWith('%') ? `${figure}${unit}` : `${figure} ${unit}`;
}
