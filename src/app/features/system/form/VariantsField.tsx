import { memo } from 'react';
import { valueAt } from '../../../../scenario/paths/fieldPath.ts';
import { fieldOf } from '../../../../scenario/edit/fields/fieldsOf.ts';
import { variantOf } from '../../../../scenario/edit/fields/fieldKindOf.ts';
import { freshVariant } from '../../../../scenario/edit/fields/freshValue.ts';
import { FieldLook } from '../../../../ui/controls/FieldLook.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { ownScenario } from '../../../document/edit.ts';
import { useProblemAt } from '../problemsStore.ts';
import { FieldHead } from './FieldHead.tsx';
import { FieldView } from './FieldView.tsx';
import { isSameField, useSet, type PropsOf } from './fieldProps.ts';
import classes from './Form.module.css';
import { NotGiven, TakeAway } from './NotGiven.tsx';
import { ObjectFields } from './ObjectFields.tsx';

/** A value that has one of several forms: the choice of the form, and then its fields. */
export function VariantsField(props: PropsOf<'variants'>) {
  const { field, value } = props;
  const problem = useProblemAt(field.words, false);
  if (value === undefined) return <NotGiven {...props} />;
  const { schema } = variantOf(field.form, field.schema, value);
  const inner = fieldOf(schema, field.words);
  const isObject = inner.form.kind === 'object';
  const canGo = field.optional && field.byDefault === undefined;
  return (
    <div className={`${classes.wide} ${classes.section}`} role="group" aria-label={field.label}>
      <FieldHead
        field={field}
        value={undefined}
        problem={problem}
        actions={canGo && <TakeAway {...props} />}
      />
      {isObject ? (
        <ObjectFields
          key={schemaKey(props)}
          schema={schema}
          value={value}
          words={field.words}
          first={<VariantSelect {...props} label="Which form" />}
        />
      ) : (
        <div className={classes.grid}>
          <VariantSelect {...props} label="Which form" />
          {inner.form.kind !== 'fixed' && (
            <FieldView
              field={{ ...inner, label: field.label, help: undefined, unit: field.unit }}
              value={value}
            />
          )}
        </div>
      )}
    </div>
  );
}

interface VariantSelectProps extends PropsOf<'variants'> {
  readonly label: string;
}

/** The choice of the form. Another form keeps what both have in common. */
export const VariantSelect = memo(function VariantSelect({ field, value, label, bare }: VariantSelectProps) {
  const set = useSet();
  const { form, schema, words } = field;
  const change = (id: string) => {
    const own = ownScenario();
    const variant = form.variants.find((one) => one.id === id);
    if (own !== null && variant !== undefined) set(words, freshVariant(variant, valueAt(own, words), own));
  };
  return (
    <FieldLook look={bare ? 'bare' : 'beside'}>
      <Select
        label={label}
        labelHidden={bare}
        options={form.variants}
        value={variantOf(form, schema, value).id}
        onChange={change}
      />
    </FieldLook>
  );
}, isSameSelect);

/** What stands in the form is of no matter to the choice of the form. */
function isSameSelect(one: VariantSelectProps, other: VariantSelectProps): boolean {
  const formOf = (props: VariantSelectProps) => ({ ...props, value: schemaKey(props) });
  return one.label === other.label && isSameField(formOf(one), formOf(other));
}

function schemaKey({ field, value }: PropsOf<'variants'>): string {
  return variantOf(field.form, field.schema, value).id;
}
