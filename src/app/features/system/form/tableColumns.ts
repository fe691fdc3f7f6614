import type { FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';
import { fieldsOf } from '../../../../scenario/edit/fields/fieldsOf.ts';
import { isSmall } from './fieldProps.ts';
import { isAtDefault } from './isAtDefault.ts';

const MOST_COLUMNS = 4;

/** Which fields of a list's rows have columns, and whether each row has more. */
export interface TableColumns {
  readonly shown: readonly FieldSpec[];
  readonly hasMore: boolean;
}

/**
 * The columns of a list whose rows can be read as a table: all fields that each row must have, then the fields that
 * some row has. Null where a row needs more than a line: a form among several, or a list within.
 */
export function tableColumns(element: FieldSpec, rows: readonly unknown[]): TableColumns | null {
  if (isSmall(element)) return { shown: [element], hasMore: false };
  if (element.form.kind !== 'object') return null;
  const fields = fieldsOf(element.schema, element.words);
  const needed = fields.filter(({ optional }) => !optional);
  if (needed.length > MOST_COLUMNS || !needed.every(isCell)) return null;
  const used = fields.filter(
    (field) => field.optional && isCell(field) && rows.some((row) => isUsed(field, row)),
  );
  const keys = [...needed, ...used].slice(0, MOST_COLUMNS).map(({ key }) => key);
  const shown = fields.filter(({ key }) => keys.includes(key));
  return { shown, hasMore: shown.length < fields.length };
}

/** A share that may differ between areas is a cell as long as it does not. */
function isCell(field: FieldSpec): boolean {
  const { form } = field;
  return (
    isSmall(field) || form.kind === 'quantity' || (form.kind === 'perArea' && form.each.kind === 'number')
  );
}

function isUsed(field: FieldSpec, row: unknown): boolean {
  return !isAtDefault(field, (row as Record<string, unknown> | null)?.[field.key]);
}
