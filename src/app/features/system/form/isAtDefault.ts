import type { FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';

/** Whether a field says nothing that the format does not say by itself. */
export function isAtDefault({ byDefault }: FieldSpec, value: unknown): boolean {
  return value === undefined || value === byDefault || JSON.stringify(value) === JSON.stringify(byDefault);
}
