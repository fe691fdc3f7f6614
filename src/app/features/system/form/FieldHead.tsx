import type { ReactNode } from 'react';
import type { FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';
import classes from './Form.module.css';
import { ProvenanceMark } from './ProvenanceMark.tsx';

interface FieldHeadProps {
  readonly field: FieldSpec;
  readonly value: unknown;
  readonly problem?: string;
  /** At the right: the buttons for the whole. */
  readonly actions?: ReactNode;
}

/** The line above a field of full width: its name, its meaning, its source and its problem. */
export function FieldHead({ field, value, problem, actions }: FieldHeadProps) {
  return (
    <header className={classes.head}>
      <h3>{field.label}</h3>
      {field.help !== undefined && <p className={classes.help}>{field.help}</p>}
      <ProvenanceMark field={field} value={value} />
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      {problem !== undefined && <p className={classes.problem}>{problem}</p>}
    </header>
  );
}
