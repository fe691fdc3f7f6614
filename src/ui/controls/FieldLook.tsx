import type { ReactNode } from 'react';
import classes from './Field.module.css';

interface FieldLookProps {
  /** `beside`: label and hint at the left of the field; `bare`: the field alone, in a cell that says what it is. */
  readonly look: 'beside' | 'bare';
  readonly children: ReactNode;
}

/** How the fields in it are laid out, for forms and tables of many fields. */
export function FieldLook({ look, children }: FieldLookProps) {
  return <div className={classes[look]}>{children}</div>;
}
