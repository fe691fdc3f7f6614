import {
  resolvedScenario,
  type ResolvedScenario,
  type ResolveTask,
} from '../../analysis/check/resolvedScenario.ts';
import { libraryOf } from '../../scenario/overlays/library.ts';
import type { Shelf } from './Resolver.ts';

/** Resolves in the page itself, where its worker is lost: slower for whoever types, and right all the same. */
export function resolveHere(task: ResolveTask, { documents, ids }: Shelf): ResolvedScenario {
  return resolvedScenario(task, Object.assign(libraryOf(documents), { ids }));
}
