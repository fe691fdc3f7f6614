/** Ends of keys that say what a number counts; the first that fits holds. */
const ends: readonly [end: RegExp, unit: string][] = [
  [/PerDay$/, 'a day'],
  [/PerWeek$/, 'a week'],
  [/PerYear$/, 'a year'],
  [/PerSeason$|^perSeason$/, 'a season'],
  [/Days$|^days$/, 'days'],
  [/Hours$|^hoursEach$/, 'hours'],
  [/[sS]hare$|[pP]robability$/, 'share'],
  [/[pP]ercent$/, '%'],
  [/[fF]actor$/, '×'],
  [/[rR]eadings$/, 'readings'],
];

/** The unit in the name of a field: 'days' for `lengthOfStayDays`. Undefined where the name has none. */
export function unitOfKey(key: string): string | undefined {
  return ends.find(([end]) => end.test(key))?.[1];
}

/**
 * The name of a field without its unit, where the unit is shown after the number: 'after' for `afterDays`. 'days'
 * stays.
 */
export function withoutUnit(key: string): string {
  return key.replace(/(?<=.)(Days|Hours|PerDay|PerWeek|PerYear)$/, '');
}
