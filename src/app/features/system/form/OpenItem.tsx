import { useState, type ReactNode } from 'react';
import classes from './Form.module.css';

interface OpenItemProps {
  /** Its name, in a line. */
  readonly title: string;
  /** Buttons at the right of the line. */
  readonly tools?: ReactNode;
  readonly startsOpen?: boolean;
  readonly problem?: string;
  readonly children: ReactNode;
}

/** A line that opens to the fields behind it. The fields are made only then. */
export function OpenItem({ title, tools, startsOpen = false, problem, children }: OpenItemProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <div className={classes.item}>
      <div className={classes.itemHead}>
        <button
          type="button"
          className={classes.itemTitle}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          title={title}
        >
          {title}
        </button>
        {tools}
      </div>
      {problem !== undefined && <p className={classes.problem}>{problem}</p>}
      {isOpen && <div className={classes.inner}>{children}</div>}
    </div>
  );
}
