import { asWritten } from './checkInWords.ts';

/** A value of a scenario in words: a number, a distribution (`lognormal, mean 12, sd 3`), values by area, a list. */
export function valueInWords(value: unknown): string {
  if (typeof value === 'number') return asWritten(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === undefined || value === null) return 'none';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueInWords).join(', ');
  if ('byArea' in value) return valueInWords(value.byArea);
  const { kind, ...rest } = value as { kind?: unknown };
  const parts = Object.entries(rest).map(([key, inner]) => `${key} ${valueInWords(inner)}`);
  return [...(typeof kind === 'string' ? [kind] : []), ...parts].join(', ');
}
