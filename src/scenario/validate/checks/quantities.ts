import { mean } from '../../../sim/distributions/registry.ts';
import type { Distribution } from '../../../sim/distributions/types.ts';
import { boundsOf } from '../../edit/fields/schemaBounds.ts';
import { idPath } from '../../paths/idPath.ts';
import { numbersOf } from '../../percentages.ts';
import type { Problem } from '../../problems.ts';
import { highestOf, lowestOf } from '../../quantityBounds.ts';
import { distribution } from '../../schema/primitives.ts';
import { scenario as scenarioSchema } from '../../schema/scenario.ts';
import { childSchema, definitionOf, describeAllowed, withoutWrappers } from '../../schemaTree.ts';
import type { Check } from '../facts.ts';

type Schema = Parameters<typeof childSchema>[0];

/**
 * A distribution keeps to the limits of the number that it replaces: by its ends, or by its mean where it has no ends.
 */
export const checkQuantities: Check = ({ scenario }) => {
  const { provenance: _, ...parts } = scenario;
  return walk(scenarioSchema, parts, [], scenario);
};

function walk(schema: Schema | undefined, value: unknown, keys: string[], root: unknown): Problem[] {
  if (schema === undefined || typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && isQuantity(schema) && 'kind' in value)
    return outside(value as Distribution, numbersOf(schema)[0], idPath(root, keys));
  return Object.entries(value).flatMap(([key, inner]) =>
    walk(childSchema(schema, key, value), inner, [...keys, key], root),
  );
}

function isQuantity(schema: Schema): boolean {
  const { type, options } = definitionOf(schema);
  return (
    type === 'union' &&
    options!.some((option) => withoutWrappers(option) === distribution || isQuantity(option))
  );
}

function outside(found: Distribution, number: Schema, path: string): Problem[] {
  const { minimum = 0, maximum = Infinity } = boundsOf(withoutWrappers(number));
  const [low, high, centre] = [lowestOf(found), highestOf(found), mean(found)];
  const allowed = `for a distribution as for a number: ${describeAllowed(number)}`;
  if (low < minimum) return [{ path, message: 'too small', found: `a distribution from ${low}`, allowed }];
  if (Number.isFinite(high) && high > maximum)
    return [{ path, message: 'too large', found: `a distribution up to ${high}`, allowed }];
  if (centre <= maximum) return [];
  return [{ path, message: 'too large', found: `a distribution with a mean of ${centre}`, allowed }];
}
