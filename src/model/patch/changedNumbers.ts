/** A place in a document: keys of objects, and positions in lists. */
export type NumberPlace = readonly (string | number)[];

/**
 * The places of the numbers in which two documents differ; null where they differ in anything else: a word, a key, the
 * length of a list, a number where the other has a law.
 */
export function changedNumbers(before: unknown, after: unknown): NumberPlace[] | null {
  const places: NumberPlace[] = [];
  return collect(before, after, [], places) ? places : null;
}

function collect(before: unknown, after: unknown, here: NumberPlace, places: NumberPlace[]): boolean {
  if (Object.is(before, after)) return true;
  if (typeof before === 'number' && typeof after === 'number') {
    places.push(here);
    return true;
  }
  if (Array.isArray(before) && Array.isArray(after))
    return (
      before.length === after.length &&
      before.every((one, at) => collect(one, after[at], [...here, at], places))
    );
  if (!isRecord(before) || !isRecord(after)) return false;
  const keys = Object.keys(before);
  return (
    keys.length === Object.keys(after).length &&
    keys.every((key) => key in after && collect(before[key], after[key], [...here, key], places))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
