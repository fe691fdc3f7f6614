import { idOf } from '../../paths/idPath.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, withPartAt, withValueAt, type FieldPath } from '../../paths/fieldPath.ts';
import { isAtOrBelow, pathOfWords } from '../../paths/pathOfWords.ts';

/**
 * The scenario without a key, a part or a row of a list, and without its entries in provenance and the list of changed
 * numbers. Paths that count rows (`routes.0.to.2.share`) still refer to the same rows.
 */
export function removeAt(scenario: Scenario, words: FieldPath): Scenario {
  const path = pathOfWords(scenario, words);
  const list = words.slice(0, -1);
  const rows = valueAt(scenario, list);
  const at = Array.isArray(rows) ? indexIn(rows, words.at(-1)!) : undefined;
  const next = withUnitEffect(withValueAt(scenario, words, undefined), list, at, -1);
  return withPaths(next, (one) => {
    if (isAtOrBelow(one, path)) return undefined;
    return at === undefined ? one : shifted(one, pathOfWords(scenario, list), at, -1);
  });
}

/** The scenario with a part or row added to a list, at an index or at its end. Paths that count rows follow. */
export function insertAt(scenario: Scenario, list: FieldPath, part: unknown, at = Infinity): Scenario {
  const rows = (valueAt(scenario, list) as readonly unknown[] | undefined) ?? [];
  const next = withPartAt(scenario, list, part, at);
  if (at >= rows.length) return next;
  const path = pathOfWords(scenario, list);
  return withPaths(withUnitEffect(next, list, at, 1), (one) => shifted(one, path, at, 1));
}

/** The scenario with other paths in provenance and changed numbers. `undefined` removes the entry under a path. */
export function withPaths(scenario: Scenario, map: (path: string) => string | undefined): Scenario {
  const entries = Object.entries(scenario.provenance).flatMap(([path, entry]) => {
    const next = map(path);
    return next === undefined ? [] : [[next, entry] as const];
  });
  const changed = scenario.changed.flatMap((one) => {
    const path = map(one.path);
    const together = one.together.flatMap((other) => map(other) ?? []);
    return path === undefined ? [] : [{ ...one, path, together }];
  });
  return { ...scenario, provenance: Object.fromEntries(entries), changed };
}

function indexIn(rows: readonly unknown[], word: string): number {
  const byId = rows.findIndex((row) => idOf(row) === word);
  return byId < 0 ? Number(word) : byId;
}

/** A path below a list by index, with the index that the row has after one came or went at `at`; undefined: it went. */
function shifted(path: string, list: string, at: number, by: 1 | -1): string | undefined {
  if (!path.startsWith(`${list}.`)) return path;
  const [word, ...rest] = path.slice(list.length + 1).split('.');
  if (!/^\d+$/.test(word)) return path;
  const index = Number(word);
  if (by < 0 && index === at) return undefined;
  return [list, String(index + (index >= at ? by : 0)), ...rest].join('.');
}

/** An action's cost a unit goes by the index of one of its effects. */
function withUnitEffect(scenario: Scenario, list: FieldPath, at: number | undefined, by: 1 | -1): Scenario {
  if (at === undefined || list.length !== 3 || list[0] !== 'actions' || list[2] !== 'effects')
    return scenario;
  const cost = ['actions', list[1], 'cost'];
  const { unitEffect } = valueAt(scenario, cost) as Scenario['actions'][number]['cost'];
  if (unitEffect < at) return scenario;
  if (by > 0 || unitEffect > at) return withValueAt(scenario, [...cost, 'unitEffect'], unitEffect + by);
  return withValueAt(withValueAt(scenario, [...cost, 'unitEffect'], 0), [...cost, 'perUnitDay'], 0);
}
