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

/** The unit that the name of a field gives: 'days' for `lengthOfStayDays`; none where the name says nothing. */
export function unitOfKey(key: string): string | undefined {
  return ends.find(([end]) => end.test(key))?.[1];
}

/** The name of a field without a unit that stands behind it anyway: 'after' for `afterDays`; 'days' stays. */
export function withoutUnit(key: string): string {
  return key.replace(/(?<=.)(Days|Hours|PerDay|PerWeek|PerYear)$/, '');
}
