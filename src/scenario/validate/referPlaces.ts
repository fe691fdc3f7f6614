import type { Problem } from '../problems.ts';
import type { Facts } from './facts.ts';
import { checkReference } from './references.ts';

/** The problem of a reference to a stage that does not exist or has no places. */
export function referPlaces(facts: Facts, id: string, path: string): Problem[] {
  const stage = facts.stages.get(id);
  if (stage === undefined) return checkReference(facts, 'stage', id, path);
  if (stage.kind === 'places') return [];
  return [{ path, message: 'only a stage of kind places has this', found: `${id} of kind ${stage.kind}` }];
}
