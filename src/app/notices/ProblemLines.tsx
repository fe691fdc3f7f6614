import { lazy, Suspense } from 'react';
import type { Problem } from '../../scenario/problems.ts';

const Lines = lazy(() =>
  import('./ProblemLinesList.tsx').then((module) => ({ default: module.ProblemLinesList })),
);

interface ProblemLinesProps {
  readonly problems: readonly Problem[];
  /** The document of the problems. Where it is left out, the scenario that is edited. */
  readonly document?: unknown;
}

/** All that is wrong, by the labels and names of the page, which come when something is. */
export function ProblemLines(props: ProblemLinesProps) {
  return (
    <Suspense
      fallback={<p>{props.problems.length === 1 ? '1 problem' : `${props.problems.length} problems`}</p>}
    >
      <Lines {...props} />
    </Suspense>
  );
}
