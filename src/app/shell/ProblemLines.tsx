import { formatProblem, type Problem } from '../../scenario/problems.ts';
import classes from './ProblemLines.module.css';

interface ProblemLinesProps {
  readonly problems: readonly Problem[];
}

/** More than this many lines are read by nobody; the rest are counted. */
const MOST_LINES = 100;

/** All that is wrong, in the words of the command line. */
export function ProblemLines({ problems }: ProblemLinesProps) {
  const more = problems.length - MOST_LINES;
  return (
    <>
      <ul className={classes.lines}>
        {problems.slice(0, MOST_LINES).map((problem, index) => (
          <li key={index}>{formatProblem(problem)}</li>
        ))}
      </ul>
      {more > 0 && <p>and {more} more</p>}
    </>
  );
}
