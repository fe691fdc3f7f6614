import { idPath } from '../../paths/idPath.ts';
import { type Problem, listWords, unknownWord } from '../../problems.ts';
import type { Check, Facts } from '../facts.ts';

/** Values by area name areas that exist and leave out none that has the part; system parts have none. */
export const checkByArea: Check = (facts) => {
  const { scenario } = facts;
  const kinds = [
    scenario.streams,
    scenario.stages,
    scenario.workforce,
    scenario.indicators,
    scenario.initialState,
  ];
  const names = ['streams', 'stages', 'workforce', 'indicators', 'initialState'];
  return kinds.flatMap((parts, kind) =>
    parts.flatMap((part, at) => {
      const keys = [names[kind], String(at)];
      return walk(part, keys, {
        facts,
        areas: facts.areas,
        isSystem: 'scope' in part && part.scope === 'system',
      });
    }),
  );
};

interface Context {
  facts: Facts;
  /** The areas that need a value here. */
  areas: readonly string[];
  isSystem: boolean;
}

function walk(value: unknown, keys: string[], context: Context): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('byArea' in value) {
    return [
      ...problemsOf(Object.keys(value.byArea as object), keys, context),
      ...inner(value.byArea!, keys, context),
    ];
  }
  return inner(value, keys, context);
}

function inner(value: object, keys: string[], context: Context): Problem[] {
  const listed = 'areas' in value && Array.isArray(value.areas) ? (value.areas as string[]) : undefined;
  const areas = listed === undefined ? context.areas : context.areas.filter((area) => listed.includes(area));
  return Object.entries(value).flatMap(([key, one]) => walk(one, [...keys, key], { ...context, areas }));
}

function problemsOf(found: string[], keys: string[], { facts, areas, isSystem }: Context): Problem[] {
  const path = idPath(facts.scenario, [...keys, 'byArea']);
  if (isSystem)
    return [{ path, message: 'this part is for all areas together: give one value, not one by area' }];
  const unknown = found
    .filter((area) => !facts.areas.includes(area))
    .map((area) => unknownWord(`${path}.${area}`, 'area', area, facts.areas));
  const missing = areas.filter((area) => !found.includes(area));
  if (missing.length === 0) return unknown;
  return [
    ...unknown,
    { path, message: `no value for ${listWords(missing)}`, allowed: `one for each of ${listWords(areas)}` },
  ];
}
