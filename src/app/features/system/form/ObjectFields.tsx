import { useState, type ReactNode } from 'react';
import type { FieldPath } from '../../../../scenario/paths/fieldPath.ts';
import type { FieldSpec, Schema } from '../../../../scenario/edit/fields/fieldSpec.ts';
import { fieldsIn } from '../../../../scenario/edit/fields/fieldsAt.ts';
import { Disclosure } from '../../../../ui/controls/Disclosure.tsx';
import { canBeDrawn } from '../special/BandsField.tsx';
import { FieldView } from './FieldView.tsx';
import classes from './Form.module.css';
import { isByArea } from './isByArea.ts';
import { isAtDefault } from './isAtDefault.ts';

interface ObjectFieldsProps {
  readonly schema: Schema;
  readonly value: unknown;
  readonly words: FieldPath;
  /** Keys that are shown in another place: the kind, the name in a header. */
  readonly without?: readonly string[];
  /** Shown before the fields, in their grid. */
  readonly first?: ReactNode;
}

/** The fields of an object in two columns. Fields at their defaults are folded away, with their number. */
export function ObjectFields({ schema, value, words, without = [], first }: ObjectFieldsProps) {
  const valueOf = ({ key }: FieldSpec) => (value as Record<string, unknown> | undefined)?.[key];
  const fields = fieldsIn(schema, value, words)
    .filter(
      ({ key, form }) => form.kind !== 'fixed' && !without.includes(key) && !isDrawnElsewhere(key, value),
    )
    .sort((one, other) => rankOf(one, valueOf(one)) - rankOf(other, valueOf(other)));
  // What was folded away when the form was opened stays so while it is edited: fields do not jump.
  const [folded] = useState(() => new Set(rarelyUsed(fields, valueOf)));
  const view = (field: FieldSpec) => <FieldView key={field.key} field={field} value={valueOf(field)} />;
  const more = fields.filter(({ key }) => folded.has(key));
  return (
    <>
      <div className={classes.grid}>
        {first}
        {fields.filter(({ key }) => !folded.has(key)).map(view)}
      </div>
      {more.length > 0 && <More fields={more} view={view} />}
    </>
  );
}

interface MoreProps {
  readonly fields: readonly FieldSpec[];
  readonly view: (field: FieldSpec) => ReactNode;
}

function More({ fields, view }: MoreProps) {
  const [isOpen, setOpen] = useState(false);
  const names = fields.map(({ label }) => label.toLowerCase()).join(', ');
  return (
    <div className={classes.more}>
      <Disclosure title={`${fields.length} more: ${names}`} open={isOpen} onToggle={setOpen}>
        {isOpen && <div className={classes.grid}>{fields.map(view)}</div>}
      </Disclosure>
    </div>
  );
}

/** What says nothing that the format does not say by itself. */
function rarelyUsed(fields: readonly FieldSpec[], valueOf: (field: FieldSpec) => unknown): string[] {
  const idle = fields.filter((field) => field.optional && isAtDefault(field, valueOf(field)));
  return idle.map(({ key }) => key);
}

/** To which band an edge belongs is asked with the bands, where they are drawn. */
function isDrawnElsewhere(key: string, value: unknown): boolean {
  return key === 'closedEdge' && canBeDrawn((value as { running?: unknown } | null)?.running);
}

/** Lines first, then what takes the whole width, lists last; within that the order of the format. */
function rankOf({ form }: FieldSpec, value: unknown): number {
  if (form.kind === 'list' || form.kind === 'byKey') return 3;
  if (form.kind === 'object' || form.kind === 'variants') return 2;
  if (form.kind === 'perArea' && form.each.kind === 'object') return 2;
  const isWide = form.kind === 'numbers' || (form.kind === 'perArea' && isByArea(value));
  return isWide ? 1 : 0;
}
