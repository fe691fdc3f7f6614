import type { Scenario } from './schema/scenario.ts';

/**
 * The name of all areas together within a sentence: the scenario's own name for them ("the county"), or "all areas".
 */
export function allAreasInWords({ allAreasName, areas }: Pick<Scenario, 'allAreasName' | 'areas'>): string {
  return allAreasName ?? (areas.length === 0 ? 'the whole service' : 'all areas');
}
