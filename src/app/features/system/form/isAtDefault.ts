import type { FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';

/** Whether a field has only the value that the format gives by default. */
export function isAtDefault({ byDefault }: FieldSpec, value: unknown): boolean {
  return value === undefined || value === byDefault || JSON.stringify(value) === JSON.stringify(byDefault);
}
