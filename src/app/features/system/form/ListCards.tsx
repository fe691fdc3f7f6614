import { idOf } from '../../../../scenario/paths/idPath.ts';
import { useProblemAt } from '../problemsStore.ts';
import { useOwn } from '../useOwn.ts';
import { FieldView } from './FieldView.tsx';
import type { FieldOf } from './fieldProps.ts';
import { ObjectFields } from './ObjectFields.tsx';
import { OpenItem } from './OpenItem.tsx';
import { RowTools } from './RowTools.tsx';
import type { RowsProps } from './rowsProps.ts';
import { summaryOf } from './summaryOf.ts';
import { VariantSelect } from './VariantsField.tsx';
import { variantOf } from '../../../../scenario/edit/fields/fieldKindOf.ts';

/** Fewer rows than this are open when the form is. */
const FEW = 2;

/** A list of larger parts. Each is a line that names the part and opens to its fields. */
export function ListCards({ field, element, list, asOne }: RowsProps) {
  return list.map((row, at) => (
    <ListCard key={idOf(row) ?? at} {...{ field, element, list, asOne, row, at }} />
  ));
}

interface ListCardProps extends RowsProps {
  readonly row: unknown;
  readonly at: number;
}

function ListCard({ field, element, list, asOne, row, at }: ListCardProps) {
  const words = [...field.words, idOf(row) ?? String(at)];
  const problem = useProblemAt(words, false);
  const here = { ...element, words };
  const title = useOwn((own) => summaryOf(here, row, own)) ?? '';
  return (
    <OpenItem
      title={title === '' ? `${field.label}, row ${at + 1}` : title}
      tools={<RowTools field={field} list={list} at={at} asOne={asOne} />}
      startsOpen={list.length < FEW}
      problem={problem}
    >
      {here.form.kind === 'variants' ? (
        <VariantFields field={here as FieldOf<'variants'>} value={row} />
      ) : here.form.kind === 'object' ? (
        <ObjectFields schema={here.schema} value={row} words={words} />
      ) : (
        <FieldView field={here} value={row} bare />
      )}
    </OpenItem>
  );
}

/** The fields of a part that has one of several forms, with the choice of the form before them. */
export function VariantFields({
  field,
  value,
}: {
  readonly field: FieldOf<'variants'>;
  readonly value: unknown;
}) {
  const variant = variantOf(field.form, field.schema, value);
  return (
    <ObjectFields
      key={variant.id}
      schema={variant.schema}
      value={value}
      words={field.words}
      first={
        <VariantSelect
          field={field}
          value={value}
          label={field.form.by === 'lever' ? 'What it moves' : 'Kind'}
        />
      }
    />
  );
}
