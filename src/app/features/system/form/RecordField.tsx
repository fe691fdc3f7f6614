import { useState } from 'react';
import { fieldOf } from '../../../../scenario/edit/fields/fieldsOf.ts';
import { TextField } from '../../../../ui/controls/TextField.tsx';
import { FieldHead } from './FieldHead.tsx';
import { FieldView } from './FieldView.tsx';
import type { PropsOf } from './fieldProps.ts';
import classes from './Form.module.css';
import { OpenItem } from './OpenItem.tsx';

/** More rows than this are found by typing, not by scrolling. */
const MOST_ROWS = 60;

/** Values by name, such as the source of each number. They are found by a part of the name, and opened one by one. */
export function RecordField({ field, value, bare }: PropsOf<'byKey'>) {
  const [wanted, setWanted] = useState('');
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  const found = entries.filter(([key]) => key.toLowerCase().includes(wanted.trim().toLowerCase()));
  const rest = found.length - MOST_ROWS;
  return (
    <div className={`${classes.wide} ${classes.section}`} role="group" aria-label={field.label}>
      {!bare && <FieldHead field={field} value={undefined} />}
      <TextField
        label="Find"
        value={wanted}
        onChange={setWanted}
        hint={`${found.length} of ${entries.length}`}
      />
      {found.slice(0, MOST_ROWS).map(([key, one]) => (
        <OpenItem key={key} title={key}>
          <FieldView
            field={{ ...fieldOf(field.form.element, [...field.words, key]), label: key, optional: true }}
            value={one}
          />
        </OpenItem>
      ))}
      {rest > 0 && <p className={classes.help}>and {rest} more</p>}
    </div>
  );
}
