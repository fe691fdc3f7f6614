import { createContext, useContext, type ReactNode } from 'react';
import type { FieldPath } from '../../../../scenario/paths/fieldPath.ts';
import type { FieldKind, FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';
import { setAt, type SetAt } from '../setAt.ts';

/** The properties of every field of a form. */
export interface FieldProps {
  readonly field: FieldSpec;
  /** Its present value. Undefined where there is none. */
  readonly value: unknown;
  /** Whether the label is only for screen readers, since the place (a cell, an area’s name) shows it. */
  readonly bare?: boolean;
  /** Shown after the field and its mark: its buttons. */
  readonly extra?: ReactNode;
}

/** A field of one kind. */
export type FieldOf<Kind extends FieldKind['kind']> = FieldSpec & {
  readonly form: Extract<FieldKind, { readonly kind: Kind }>;
};

/** The properties of the component for one kind. */
export interface PropsOf<Kind extends FieldKind['kind']> extends FieldProps {
  readonly field: FieldOf<Kind>;
}

/** How the fields below set their values. Lists whose rows have no names replace it with their own way. */
export const SetContext = createContext<SetAt>(setAt);

/** Sets the value at a path of words. */
export function useSet(): SetAt {
  return useContext(SetContext);
}

/** The name that the page keeps text under which the field at these words does not accept. */
export function draftName(words: FieldPath): string {
  return `/${words.join('/')}`;
}

/** Whether two fields draw the same. */
export function isSameField(one: FieldProps, other: FieldProps): boolean {
  return (
    one.value === other.value &&
    one.bare === other.bare &&
    one.field.schema === other.field.schema &&
    one.field.label === other.field.label &&
    one.field.words.join('/') === other.field.words.join('/')
  );
}

/** Kinds of field that are a single line. They are shown in a cell of a table or of the form’s grid. */
export function isSmall({ form, unit }: FieldSpec): boolean {
  if (form.kind === 'text') return form.longest <= 400 || unit !== undefined;
  return ['number', 'numberOr', 'id', 'choice', 'yesNo', 'date', 'dayOfYear', 'reference', 'fixed'].includes(
    form.kind,
  );
}
