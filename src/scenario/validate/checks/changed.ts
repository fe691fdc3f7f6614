import { partProblem } from '../../paths/partPath.ts';
import { type Problem, unknownWord } from '../../problems.ts';
import { fieldExists } from '../fieldExists.ts';
import type { Check } from '../facts.ts';

/** The numbers listed as changed exist, once each. So do the targets that they were to meet, marked as used. */
export const checkChanged: Check = ({ scenario }) => {
  const targets = new Map(scenario.targets.map(({ id, usedToSet }) => [id, usedToSet]));
  const seen = new Set<string>();
  return scenario.changed.flatMap((entry, at) => {
    const lost = [entry.path, ...entry.together].flatMap((path) => {
      const again = seen.has(path);
      seen.add(path);
      if (again) return [{ path: `changed.${at}`, message: `"${path}" is in this list already` }];
      const problem = fieldExists(scenario, path.split('.')) ? undefined : partProblem(scenario, path);
      return problem === undefined ? [] : [{ ...problem, path: `changed.${at}[${JSON.stringify(path)}]` }];
    });
    return [...lost, ...entry.targets.flatMap((id) => targetProblems(id, targets, `changed.${at}.targets`))];
  });
};

function targetProblems(id: string, targets: ReadonlyMap<string, boolean>, path: string): Problem[] {
  const usedToSet = targets.get(id);
  if (usedToSet === undefined) return [unknownWord(path, 'target', id, targets.keys())];
  if (usedToSet) return [];
  return [{ path, message: `a number was changed to meet "${id}", which is not marked usedToSet` }];
}
