import { describe, expect, it } from 'vitest';
import { lengthOf, boundsOf } from '../edit/fields/schemaBounds.ts';
import { definitionOf, withoutWrappers } from '../schemaTree.ts';
import { derivedScenario, overlay, scenario } from './scenario.ts';

type Schema = Parameters<typeof definitionOf>[0];

/** Keys of records are ids of areas or paths of numbers: as many as the areas or the numbers, which have limits. */
function unbounded(schema: Schema, path: string, seen: Set<Schema>): string[] {
  const bare = withoutWrappers(schema);
  const definition = definitionOf(bare);
  const below = (inner: Schema, key: string) => unbounded(inner, `${path}.${key}`, seen);
  if (definition.type === 'number') return numberProblems(bare, path);
  if (seen.has(bare)) return [];
  seen.add(bare);
  switch (definition.type) {
    case 'array':
      return [
        ...(Number.isFinite(lengthOf(bare).most) ? [] : [`${path}: a list without an end`]),
        ...below(definition.element!, 'each'),
      ];
    case 'object':
      return Object.entries(definition.shape!).flatMap(([key, inner]) => below(inner, key));
    case 'record':
      return below(definition.valueType!, 'any');
    case 'union':
      return definition.options!.flatMap((option, at) => below(option, `option${at}`));
    default:
      return [];
  }
}

function numberProblems(schema: Schema, path: string): string[] {
  const { minimum, maximum, above } = boundsOf(schema);
  const isBounded = Number.isFinite(minimum ?? above) && Number.isFinite(maximum);
  const isFarOff = Math.max(Math.abs(minimum ?? above!), Math.abs(maximum!)) > 1e9;
  return isBounded && !isFarOff ? [] : [`${path}: a number without two limits`];
}

describe('the format', () => {
  it.each([
    ['scenario', scenario],
    ['derived', derivedScenario],
    ['overlay', overlay],
  ] as const)('has limits for every number and every list of a %s', (name, schema) => {
    expect(unbounded(schema, name, new Set())).toEqual([]);
  });
});
