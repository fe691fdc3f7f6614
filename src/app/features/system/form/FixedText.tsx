import { useProblemAt } from '../problemsStore.ts';
import type { FieldProps } from './fieldProps.ts';
import classes from './Form.module.css';

/** A value that is not typed here: the id that others refer to, the version of the format. */
export function FixedText({ field, value, bare }: FieldProps) {
  const problem = useProblemAt(field.words);
  return (
    <div className={classes.fixed}>
      {!bare && <span>{field.label}</span>}
      <code className={classes.code}>{String(value ?? '')}</code>
      {problem !== undefined && <p className={classes.problem}>{problem}</p>}
    </div>
  );
}
