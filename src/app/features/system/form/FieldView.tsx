import { memo } from 'react';
import { FieldLook } from '../../../../ui/controls/FieldLook.tsx';
import { ChosenInput } from './ChosenInput.tsx';
import { isSameField, type FieldOf, type FieldProps } from './fieldProps.ts';
import classes from './Form.module.css';
import { FixedText } from './FixedText.tsx';
import { IdInput } from './IdInput.tsx';
import { ListField } from './ListField.tsx';
import { ChoiceInput, DateInput, DayOfYearInput, NumberInput, TextInput, YesNoInput } from './LeafField.tsx';
import { NumberOrInput } from './NumberOrInput.tsx';
import { NumbersInput } from './NumbersInput.tsx';
import { ObjectField } from './ObjectField.tsx';
import { PerAreaField } from './PerAreaField.tsx';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import { QuantityInput } from './QuantityInput.tsx';
import { RecordField } from './RecordField.tsx';
import { ReferenceInput } from './ReferenceInput.tsx';
import { SpecialField } from '../special/SpecialField.tsx';
import { specialOf } from '../special/specialOf.ts';
import { VariantsField } from './VariantsField.tsx';

/** One field of a form, in the form that its schema gives. It is drawn again only when its content has changed. */
export const FieldView = memo(function FieldView(props: FieldProps) {
  const { field, value, bare } = props;
  const special = specialOf(props);
  if (special !== null) return <SpecialField {...props} special={special} />;
  switch (field.form.kind) {
    case 'list':
      return <ListField {...props} field={field as FieldOf<'list'>} />;
    case 'object':
      return <ObjectField {...props} field={field as FieldOf<'object'>} />;
    case 'variants':
      return <VariantsField {...props} field={field as FieldOf<'variants'>} />;
    case 'perArea':
      return <PerAreaField {...props} field={field as FieldOf<'perArea'>} />;
    case 'byKey':
      return <RecordField {...props} field={field as FieldOf<'byKey'>} />;
    case 'numbers':
      return <NumbersInput {...props} field={field as FieldOf<'numbers'>} />;
    case 'number':
    case 'numberOr':
    case 'quantity':
      return (
        <div className={bare ? undefined : classes.marked}>
          <FieldLook look={bare ? 'bare' : 'beside'}>
            <Leaf {...props} />
          </FieldLook>
          {!bare && (
            <span className={classes.marks}>
              <ProvenanceMark field={field} value={value} />
              {props.extra}
            </span>
          )}
        </div>
      );
    default:
      return (
        <FieldLook look={bare ? 'bare' : 'beside'}>
          <Leaf {...props} />
        </FieldLook>
      );
  }
}, isSameField);

function Leaf(props: FieldProps) {
  const { field } = props;
  switch (field.form.kind) {
    case 'number':
      return <NumberInput {...props} field={field as FieldOf<'number'>} />;
    case 'numberOr':
      return <NumberOrInput {...props} field={field as FieldOf<'numberOr'>} />;
    case 'quantity':
      return <QuantityInput {...props} field={field as FieldOf<'quantity'>} />;
    case 'text':
      return <TextInput {...props} field={field as FieldOf<'text'>} />;
    case 'yesNo':
      return <YesNoInput {...props} field={field as FieldOf<'yesNo'>} />;
    case 'choice':
      return <ChoiceInput {...props} field={field as FieldOf<'choice'>} />;
    case 'date':
      return <DateInput {...props} field={field as FieldOf<'date'>} />;
    case 'dayOfYear':
      return <DayOfYearInput {...props} field={field as FieldOf<'dayOfYear'>} />;
    case 'reference':
      return <ReferenceInput {...props} field={field as FieldOf<'reference'>} />;
    case 'id':
      return <IdInput {...props} field={field as FieldOf<'id'>} />;
    case 'chosen':
      return <ChosenInput {...props} field={field as FieldOf<'chosen'>} />;
    default:
      return <FixedText {...props} />;
  }
}
