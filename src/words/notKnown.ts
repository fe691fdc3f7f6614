/** What is printed where a figure does not exist; `null` and NaN are never shown. */
export const NOT_KNOWN = 'not known';

/** True for a number that can be printed: present and finite. */
export function isKnown(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
