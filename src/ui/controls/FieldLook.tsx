import type { ReactNode } from 'react';
import classes from './Field.module.css';

interface FieldLookProps {
  /** `beside`: label and hint at the left of the field. `bare`: only the field, in a cell that shows what it is. */
  readonly look: 'beside' | 'bare';
  readonly children: ReactNode;
}

/** The layout of the fields in it, for forms and tables of many fields. */
export function FieldLook({ look, children }: FieldLookProps) {
  return <div className={classes[look]}>{children}</div>;
}
