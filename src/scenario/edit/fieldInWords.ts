/** Ends of field names that are units. */
const units: readonly [end: RegExp, unit: string][] = [
  [/(?<=[a-z])Days$/, ' (days)'],
  [/(?<=[a-z])Hours$/, ' (hours)'],
];

/** A field's name in words: `lengthOfStayDays` is `length of stay (days)`, `ratePerDay` is `rate per day`. */
export function fieldInWords(key: string): string {
  const unit = units.find(([end]) => end.test(key));
  const bare = unit === undefined ? key : key.replace(unit[0], '');
  return bare.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) + (unit?.[1] ?? '');
}
