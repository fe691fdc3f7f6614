import { partProblem } from '../../paths/partPath.ts';
import type { Check } from '../facts.ts';
import { fieldExists } from '../fieldExists.ts';

/** Every entry of provenance covers a field that exists, and ranges run from low to high. */
export const checkProvenancePaths: Check = ({ scenario }) =>
  Object.entries(scenario.provenance).flatMap(([path, entry]) => {
    const place = `provenance[${JSON.stringify(path)}]`;
    const lost = fieldExists(scenario, path.split('.')) ? undefined : partProblem(scenario, path);
    const range = entry.kind === 'assumption' ? entry.range : undefined;
    return [
      ...(lost === undefined ? [] : [{ ...lost, path: place }]),
      ...(range === undefined || range.low <= range.high
        ? []
        : [{ path: `${place}.range`, message: 'low is above high', found: `${range.low} to ${range.high}` }]),
    ];
  });
