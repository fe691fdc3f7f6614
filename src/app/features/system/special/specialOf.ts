import { definitionOf } from '../../../../scenario/schemaTree.ts';
import type { FieldProps, FieldOf } from '../form/fieldProps.ts';
import { canBeDrawn } from './BandsField.tsx';

/** Editors with a picture that replace a plain field. */
export type Special = 'seasonOfFactors' | 'seasonAdded' | 'weekdays' | 'bands';

/** The editor with a picture that a field has, if any. It is found by the field's content, not by its place. */
export function specialOf({ field, value, bare }: FieldProps): Special | null {
  const { form } = field;
  if (bare || !Array.isArray(value)) return null;
  if (form.kind === 'numbers') return form.names.length === 7 ? 'weekdays' : null;
  if (form.kind !== 'list') return null;
  switch (keysOf(field as FieldOf<'list'>)) {
    case 'date,factor':
      return 'seasonOfFactors';
    case 'date,add':
      return 'seasonAdded';
    case 'level,from,to':
      return field.key === 'running' && canBeDrawn(value) ? 'bands' : null;
    default:
      return null;
  }
}

function keysOf({ form }: FieldOf<'list'>): string {
  return Object.keys(definitionOf(form.element).shape ?? {}).join();
}
