import classes from './Notice.module.css';

/** One thing that is wrong with what was given. */
export interface ProblemItem {
  /** Where: the path of the field or the place in the file. */
  readonly place: string;
  readonly found: string;
  readonly allowed?: string;
  /** What to do about it. */
  readonly wayOut?: string;
}

interface ProblemListProps {
  /** What these are the problems of. */
  readonly label: string;
  readonly problems: readonly ProblemItem[];
}

/** Every problem at once: place, what was found, what is allowed, the way out. */
export function ProblemList({ label, problems }: ProblemListProps) {
  return (
    <ul className={classes.problems} aria-label={label}>
      {problems.map((problem, index) => (
        <li key={index}>
          <code>{problem.place}</code>
          <p>{problem.found}</p>
          {problem.allowed && <p>{problem.allowed}</p>}
          {problem.wayOut && <p className={classes.wayOut}>{problem.wayOut}</p>}
        </li>
      ))}
    </ul>
  );
}
