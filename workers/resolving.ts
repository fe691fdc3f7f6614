import { resolvedScenario, type ResolveTask } from '../src/analysis/check/resolvedScenario.ts';
import { expectedLoads } from '../src/analysis/load/expectedLoad.ts';
import { libraryOf } from '../src/scenario/overlays/library.ts';
import type { LibraryDocument } from '../src/scenario/schema/scenario.ts';

export { expectedLoads };

/** Resolves a task among documents. A scenario that is the edited one as it was sent does not travel back. */
export function resolveTask(
  task: ResolveTask,
  documents: readonly LibraryDocument[],
  ids: readonly string[],
) {
  const resolved = resolvedScenario(task, Object.assign(libraryOf(documents), { ids }));
  if (resolved.kind === 'problems' || resolved.scenario !== task.edited) return resolved;
  const { hash, warnings } = resolved;
  return { kind: 'asSent' as const, hash, warnings };
}
