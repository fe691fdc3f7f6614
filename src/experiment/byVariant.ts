import type { Variant } from './design.ts';
import type { Policy } from './shard.ts';

/**
 * What a variant is among those of one scenario: its policy, or the plan with one action that starts a level earlier or
 * later.
 */
export type VariantKey = Policy | { readonly shifted: string; readonly when: 'earlier' | 'later' };

/** Values by what their variants are, in the order of the variants. Ids of variants are names for people. */
export class ByVariant<T> {
  private readonly places = new Map<string, { readonly key: VariantKey; readonly value: T }>();

  constructor(entries: Iterable<readonly [VariantKey, T]> = []) {
    for (const [key, value] of entries) this.places.set(textOf(key), { key, value });
  }

  get size(): number {
    return this.places.size;
  }

  has(key: VariantKey): boolean {
    return this.places.has(textOf(key));
  }

  get(key: VariantKey): T | undefined {
    return this.places.get(textOf(key))?.value;
  }

  /** The value of a variant that is there. Throws where it is not. */
  of(key: VariantKey): T {
    const place = this.places.get(textOf(key));
    if (place === undefined) throw new Error(`ByVariant: there is no variant ${textOf(key)}`);
    return place.value;
  }

  values(): T[] {
    return [...this.places.values()].map(({ value }) => value);
  }

  /** The same variants with other values. */
  map<U>(value: (value: T, key: VariantKey) => U): ByVariant<U> {
    return new ByVariant([...this.places.values()].map((one) => [one.key, value(one.value, one.key)]));
  }
}

/** What a variant is: what it says of itself, or its policy. */
export function keyOfVariant({ key, policy }: Pick<Variant, 'key' | 'policy'>): VariantKey {
  return key ?? policy;
}

/** Values in the order of variants, by what these are. */
export function byVariant<T>(variants: readonly Variant[], values: readonly T[]): ByVariant<T> {
  return new ByVariant(variants.map((variant, at) => [keyOfVariant(variant), values[at]]));
}

/** Leaving out a and b is leaving out b and a. */
function textOf(key: VariantKey): string {
  if ('without' in key) return JSON.stringify({ without: [...key.without].sort() });
  if ('only' in key) return JSON.stringify({ only: [...key.only].sort() });
  if ('firstOf' in key) return JSON.stringify(['firstOf', key.firstOf.order, key.firstOf.count]);
  return 'actions' in key ? key.actions : JSON.stringify(['shifted', key.when, key.shifted]);
}
