import { create, useStore } from 'zustand';
import { joinPath } from '../../../scenario/paths/idPath.ts';
import type { FieldPath } from '../../../scenario/paths/fieldPath.ts';
import type { Problem } from '../../../scenario/problems.ts';
import { problemInWords } from '../../../words/problemInWords.ts';
import { titleOfDocument } from '../../wording/problemWords.ts';
import { ownScenario } from '../../document/edit.ts';
import { resolvedStore, type ResolvedState } from '../../document/resolvedStore.ts';

/** The problems of the scenario when it was last checked. They stay while a change is being checked. */
export const problemsStore = create<{ readonly problems: readonly Problem[] }>(() => ({
  problems: problemsOf(resolvedStore.getState().now) ?? [],
}));

resolvedStore.subscribe(({ now }) => {
  const problems = problemsOf(now);
  if (problems !== null) problemsStore.setState({ problems });
});

function problemsOf(now: ResolvedState): readonly Problem[] | null {
  if (now.kind === 'problems') return now.problems;
  return now.kind === 'ready' ? [] : null;
}

/** The problems of the field at these words, in words. With `below`, also the problems of anything in it. */
export function useProblemAt(words: FieldPath, below = true): string | undefined {
  const path = words.reduce(joinPath, '');
  return useStore(problemsStore, ({ problems }) => {
    const found = problems.filter((one) => one.path === path || (below && isBelow(one.path, path)));
    return found.length === 0 ? undefined : found.map((one) => textOf(one)).join(' ');
  });
}

/** How many problems there are in a part. */
export function useProblemsIn(words: FieldPath): number {
  const path = words.reduce(joinPath, '');
  return useStore(
    problemsStore,
    ({ problems }) => problems.filter((one) => one.path === path || isBelow(one.path, path)).length,
  );
}

function isBelow(path: string, above: string): boolean {
  return path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}

/** A problem in words of the page: what is wrong, found and allowed. Its place is shown where it is. */
export function textOf(problem: Problem, document: unknown = ownScenario()): string {
  return problemInWords(problem, document, titleOfDocument).text;
}
