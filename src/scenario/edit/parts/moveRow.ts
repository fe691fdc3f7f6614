import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, withValueAt, type FieldPath } from '../../paths/fieldPath.ts';
import { pathOfWords } from '../../paths/pathOfWords.ts';
import { withPaths } from './rows.ts';

/**
 * The scenario with a row of a list one place further up. Paths that count rows, and an action's cost a unit, still
 * refer to the same rows. The first row stays where it is.
 */
export function withRowUp(scenario: Scenario, list: FieldPath, at: number): Scenario {
  const rows = valueAt(scenario, list) as readonly unknown[];
  if (at < 1 || at >= rows.length) return scenario;
  const swapped = rows.with(at - 1, rows[at]).with(at, rows[at - 1]);
  const path = pathOfWords(scenario, list);
  const next = withPaths(withValueAt(scenario, list, swapped), (one) => swappedPath(one, path, at));
  if (list.length !== 3 || list[0] !== 'actions' || list[2] !== 'effects') return next;
  const unit = [...list.slice(0, 2), 'cost', 'unitEffect'];
  return withValueAt(next, unit, swappedIndex(Number(valueAt(next, unit)), at));
}

function swappedPath(path: string, list: string, at: number): string {
  if (!path.startsWith(`${list}.`)) return path;
  const [word, ...rest] = path.slice(list.length + 1).split('.');
  return /^\d+$/.test(word) ? [list, String(swappedIndex(Number(word), at)), ...rest].join('.') : path;
}

function swappedIndex(index: number, at: number): number {
  if (index === at) return at - 1;
  return index === at - 1 ? at : index;
}
