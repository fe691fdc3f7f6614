import { idPath } from '../../idPath.ts';
import type { Problem } from '../../problems.ts';
import { lowestOf } from '../../quantityBounds.ts';
import type { Quantity } from '../../schema/primitives.ts';
import type { Check } from '../facts.ts';

/** Fields that are lengths of time or ages, which cannot be below 0. */
const durationKeys = new Set([
  'afterDays',
  'afterLeavingDays',
  'ageDays',
  'durationDays',
  'inPlaceAgeDays',
  'leadDays',
  'lengthDays',
  'lengthOfStayDays',
  'readyLagDays',
  'serviceHours',
  'waitingAgeDays',
]);
/** Paces of an illness wave, which cannot be 0 either. */
const paceKeys = new Set(['doublingDays', 'halvingDays']);

/** Lengths of time, however they are drawn, are not below 0. */
export const checkDurations: Check = ({ scenario }) => {
  const { provenance: _, ...parts } = scenario;
  return negative(parts, [], scenario);
};

function negative(value: unknown, keys: string[], root: unknown): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...keys, key];
    const isDuration = durationKeys.has(key) || paceKeys.has(key);
    if (!isDuration) return negative(inner, path, root);
    return quantities(inner, path).flatMap((one) => tooShort(one, paceKeys.has(key), root));
  });
}

interface Found {
  quantity: Quantity;
  keys: string[];
}

function quantities(value: unknown, keys: string[]): Found[] {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) {
    return typeof value === 'number' ? [{ quantity: value, keys }] : [];
  }
  if (!('byArea' in value)) return [{ quantity: value as Quantity, keys }];
  return Object.entries(value.byArea as Record<string, unknown>).flatMap(([area, one]) =>
    quantities(one, [...keys, 'byArea', area]),
  );
}

function tooShort({ quantity, keys }: Found, isPace: boolean, root: unknown): Problem[] {
  const lowest = lowestOf(quantity);
  const isNumberZero = isPace && quantity === 0;
  if (lowest >= 0 && !isNumberZero) return [];
  const found = typeof quantity === 'number' ? String(quantity) : `a distribution from ${lowest}`;
  return [
    {
      path: idPath(root, keys),
      message: 'a length of time too short',
      found,
      allowed: isPace ? 'above 0' : '0 or more',
    },
  ];
}
