import type { ReactNode } from 'react';
import type { FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';
import { useProblemAt } from '../problemsStore.ts';
import { ProvenanceMark } from '../form/ProvenanceMark.tsx';
import classes from '../form/Form.module.css';

interface SpecialFrameProps {
  readonly field: FieldSpec;
  readonly value: unknown;
  readonly children: ReactNode;
}

/** The frame of an editor with a picture: the source of its numbers, and their problems. */
export function SpecialFrame({ field, value, children }: SpecialFrameProps) {
  const problem = useProblemAt(field.words);
  return (
    <div className={`${classes.wide} ${classes.section} ${classes.special}`}>
      <div>{children}</div>
      <ProvenanceMark field={field} value={value} />
      {problem !== undefined && <p className={classes.problem}>{problem}</p>}
    </div>
  );
}
