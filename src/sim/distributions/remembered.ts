import type { Distribution } from './types.ts';

/**
 * Makes what belongs to a distribution once for the same parameters and gives it again after that: a scenario opened
 * anew after an edit, or the next of many variants, mostly has the laws of the one before. Keeps the `most` last made;
 * what is made must never change.
 */
export function remembered<Made>(make: (d: Distribution) => Made, most: number): (d: Distribution) => Made {
  const made = new Map<string, Made>();
  return (d) => {
    const key = JSON.stringify(d);
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(d);
    if (made.size >= most) made.delete(made.keys().next().value!);
    made.set(key, fresh);
    return fresh;
  };
}
