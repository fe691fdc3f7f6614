import type { FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';
import type { FieldOf } from './fieldProps.ts';

/** The properties of a component that draws the rows of a list. */
export interface RowsProps {
  readonly field: FieldOf<'list'>;
  /** The field of one row. */
  readonly element: FieldSpec;
  readonly list: readonly unknown[];
  /** The list is one figure: its rows have no sources of their own. */
  readonly asOne: boolean;
}
