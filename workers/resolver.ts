// A worker of the browser that resolves, checks and reckons loads of scenarios, so that the page stays quick; no logic
// of its own.
import { expose } from 'comlink';
import {
  resolvedScenario,
  type ResolvedScenario,
  type ResolveTask,
} from '../src/analysis/check/resolvedScenario.ts';
import { expectedLoads } from '../src/analysis/load/expectedLoad.ts';
import { libraryOf } from '../src/scenario/overlays/library.ts';
import type { Problem } from '../src/scenario/problems.ts';
import type { LibraryDocument } from '../src/scenario/schema/scenario.ts';

/** Documents by the number under which they were sent; those that change with every key are not kept. */
const kept = new Map<number, LibraryDocument>();

/** Keeps documents for the tasks that follow. */
function keep(documents: readonly (readonly [number, LibraryDocument])[]): void {
  for (const [number, document] of documents) kept.set(number, document);
}

/** Resolves a task among kept documents; a scenario that is the edited one as it was sent does not travel back. */
function resolve(
  task: ResolveTask,
  numbers: readonly number[],
  ids: readonly string[],
): ResolvedScenario | { kind: 'asSent'; hash: string; warnings: readonly Problem[] } {
  const library = Object.assign(libraryOf(numbers.map((number) => kept.get(number)!)), { ids });
  const resolved = resolvedScenario(task, library);
  if (resolved.kind === 'problems' || resolved.scenario !== task.edited) return resolved;
  const { hash, warnings } = resolved;
  return { kind: 'asSent', hash, warnings };
}

expose({ keep, resolve, loads: expectedLoads });
