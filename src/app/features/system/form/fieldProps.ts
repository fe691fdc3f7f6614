import { createContext, useContext, type ReactNode } from 'react';
import type { Words } from '../../../../scenario/edit/atWords.ts';
import type { FieldForm, FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';
import { setAt, type SetAt } from '../setAt.ts';

/** What every field of a form takes. */
export interface FieldProps {
  readonly field: FieldSpec;
  /** What stands there; undefined where nothing does. */
  readonly value: unknown;
  /** The label is only heard: the place (a cell, an area’s name) shows it. */
  readonly bare?: boolean;
  /** Stands behind the field and its mark: what may be done with it. */
  readonly extra?: ReactNode;
}

/** A field of one kind. */
export type FieldOf<Kind extends FieldForm['kind']> = FieldSpec & {
  readonly form: Extract<FieldForm, { readonly kind: Kind }>;
};

/** The same for the component of one kind. */
export interface PropsOf<Kind extends FieldForm['kind']> extends FieldProps {
  readonly field: FieldOf<Kind>;
}

/** How the fields below set what stands in them; lists whose rows have no names put their own way in. */
export const SetContext = createContext<SetAt>(setAt);

/** Sets the value at a path of words. */
export function useSet(): SetAt {
  return useContext(SetContext);
}

/** Under what name the page keeps text that the field at these words does not take. */
export function draftName(words: Words): string {
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

/** Kinds of field that are a single line: they stand in a cell of a table or of the form’s grid. */
export function isSmall({ form, unit }: FieldSpec): boolean {
  if (form.kind === 'text') return form.longest <= 400 || unit !== undefined;
  return ['number', 'numberOr', 'id', 'choice', 'yesNo', 'date', 'dayOfYear', 'reference', 'fixed'].includes(
    form.kind,
  );
}
