/** Fields within a document that are named at most. */
const DEEPEST = 6;

/**
 * The field that makes a document large: its path, and its part of the whole as JSON (0 to 1). The path goes down for
 * as long as a single field has more than half of the field above. Null where no field has.
 */
export function largestField(value: unknown): { readonly path: string; readonly share: number } | null {
  const whole = sizeOf(value);
  const words: string[] = [];
  let here = value;
  let size = whole;
  while (typeof here === 'object' && here !== null && words.length < DEEPEST) {
    const [key, inner, inside] = largestOf(here);
    if (inside * 2 <= size) break;
    words.push(key);
    [here, size] = [inner, inside];
  }
  return words.length === 0 ? null : { path: words.join('.'), share: size / whole };
}

function largestOf(parent: object): [string, unknown, number] {
  return Object.entries(parent).reduce<[string, unknown, number]>(
    (largest, [key, inner]) => {
      const size = sizeOf(inner);
      return size > largest[2] ? [nameOf(key, inner), inner, size] : largest;
    },
    ['', undefined, 0],
  );
}

/** A part goes by its id. */
function nameOf(key: string, part: unknown): string {
  const id = (part as { id?: unknown } | null)?.id;
  return typeof id === 'string' && /^\d+$/.test(key) ? id : key;
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
