import { partProblem } from '../../partPath.ts';
import { unknownWord } from '../../problems.ts';
import { isThere } from '../isThere.ts';
import type { Check } from '../facts.ts';

/** The numbers said to have been changed are there, once each, and the targets that they were to meet too. */
export const checkChanged: Check = ({ scenario }) => {
  const targets = scenario.targets.map(({ id }) => id);
  const seen = new Set<string>();
  return scenario.changed.flatMap((entry, at) => {
    const lost = [entry.path, ...entry.together].flatMap((path) => {
      const again = seen.has(path);
      seen.add(path);
      if (again) return [{ path: `changed.${at}`, message: `"${path}" is in this list already` }];
      const problem = isThere(scenario, path.split('.')) ? undefined : partProblem(scenario, path);
      return problem === undefined ? [] : [{ ...problem, path: `changed.${at}[${JSON.stringify(path)}]` }];
    });
    const unknown = entry.targets
      .filter((id) => !targets.includes(id))
      .map((id) => unknownWord(`changed.${at}.targets`, 'target', id, targets));
    return [...lost, ...unknown];
  });
};
