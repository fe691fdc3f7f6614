import { partProblem } from '../../partPath.ts';
import { childOf, idOf } from '../../idPath.ts';
import type { Check } from '../facts.ts';

/** Every entry of provenance speaks of a field that is there, and ranges run from low to high. */
export const checkProvenancePaths: Check = ({ scenario }) =>
  Object.entries(scenario.provenance).flatMap(([path, entry]) => {
    const place = `provenance[${JSON.stringify(path)}]`;
    const lost = isThere(scenario, path.split('.')) ? undefined : partProblem(scenario, path);
    const range = entry.kind === 'assumption' ? entry.range : undefined;
    return [
      ...(lost === undefined ? [] : [{ ...lost, path: place }]),
      ...(range === undefined || range.low <= range.high
        ? []
        : [{ path: `${place}.range`, message: 'low is above high', found: `${range.low} to ${range.high}` }]),
    ];
  });

/** Whether a path leads to a field; `byArea` and the area may be left out, to speak of every area at once. */
function isThere(value: unknown, [word, ...rest]: string[]): boolean {
  if (word === undefined) return value !== undefined;
  const child = Array.isArray(value) ? partOf(value, word) : childOf(value, word);
  if (child !== undefined && isThere(child, rest)) return true;
  const byArea = childOf(value, 'byArea');
  if (typeof byArea !== 'object' || byArea === null) return false;
  return Object.values(byArea).some((one) => isThere(one, [word, ...rest]));
}

function partOf(list: readonly unknown[], word: string): unknown {
  return list.find((part) => idOf(part) === word) ?? childOf(list, word);
}
