import type { Problem } from '../../scenario/problems.ts';
import { problemLines } from '../wording/problemWords.ts';
import classes from './ProblemLines.module.css';

interface ProblemLinesListProps {
  readonly problems: readonly Problem[];
  readonly document?: unknown;
}

/** More than this many lines are read by nobody; the rest are counted. */
const MOST_LINES = 100;

/** Problems, a line each: where, what was found and what is allowed. */
export function ProblemLinesList({ problems, document }: ProblemLinesListProps) {
  const more = problems.length - MOST_LINES;
  return (
    <>
      <ul className={classes.lines}>
        {problemLines(problems.slice(0, MOST_LINES), document).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {more > 0 && <p>and {more} more</p>}
    </>
  );
}
