import {
  resolvedScenario,
  type ResolvedScenario,
  type ResolveTask,
} from '../../analysis/check/resolvedScenario.ts';
import { libraryOf } from '../../scenario/overlays/library.ts';
import type { Shelf } from './Resolver.ts';

/**
 * Resolves in the page itself, where its worker is lost. It is slower for a person who types, but the result is the
 * same.
 */
export function resolveHere(task: ResolveTask, { documents, ids }: Shelf): ResolvedScenario {
  return resolvedScenario(task, Object.assign(libraryOf(documents), { ids }));
}
