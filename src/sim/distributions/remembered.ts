import type { Distribution } from './types.ts';

/**
 * Makes a value of a distribution once for the same parameters, and returns the same value again after that. A scenario
 * opened again after an edit, or the next of many variants, mostly has the same laws. Keeps the `most` last made. A
 * value must never change once it is made.
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
