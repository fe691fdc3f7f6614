import Uncertainty from 'lucide-react/dist/esm/icons/chart-spline.js';
import { useState } from 'react';
import {
  distributionFormOf,
  distributionForms,
  inForm,
  rangeOf,
} from '../../../../scenario/edit/fields/distributionForms.ts';
import type { Quantity } from '../../../../scenario/schema/primitives.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { IconButton } from '../../../../ui/controls/IconButton.tsx';
import { FieldLook } from '../../../../ui/controls/FieldLook.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { useSet, type FieldOf, type PropsOf } from './fieldProps.ts';
import classes from './Form.module.css';
import { NumberInput } from './LeafField.tsx';
import { Parameters } from './Parameters.tsx';
import { QuantitySketch } from './QuantitySketch.tsx';
import { rangeInWords } from './rangeInWords.ts';

const CERTAIN = { id: 'number', label: 'A number, known for certain' };

/** A number, or an uncertain number: a distribution with its parameters, a sketch and its range in words. */
export function QuantityInput(props: PropsOf<'quantity'>) {
  const { field, value } = props;
  const [isOpen, setOpen] = useState(false);
  const isPlain = value === undefined || typeof value === 'number';
  const toggle = () => setOpen(!isOpen);
  return (
    <div className={classes.quantity}>
      {isPlain ? (
        <div className={classes.plain}>
          <NumberInput {...props} field={asNumber(field)} />
          {value !== undefined && (
            <IconButton
              label={`Not certain: ${field.label}`}
              icon={<Uncertainty size={14} aria-hidden="true" />}
              onPress={toggle}
            />
          )}
        </div>
      ) : (
        <div className={props.bare ? classes.summary : classes.summaryRow}>
          {!props.bare && <Naming {...props} />}
          <span>
            {distributionInWords(value as Quantity, field)}{' '}
            <Button kind="quiet" expanded={isOpen} onPress={toggle} label={`Change: ${field.label}`}>
              {isOpen ? 'Close' : 'Change'}
            </Button>
          </span>
        </div>
      )}
      {isOpen && value !== undefined && <Uncertain {...props} quantity={value as Quantity} />}
    </div>
  );
}

/** The field of the number that stands where nothing is uncertain. */
function asNumber(field: FieldOf<'quantity'>): FieldOf<'number'> {
  const { bounds = {}, percent } = field.form;
  return { ...field, form: { kind: 'number', bounds, whole: false, percent } };
}

function Naming({ field }: PropsOf<'quantity'>) {
  return (
    <span>
      {field.label}
      {field.help !== undefined && <p className={classes.help}>{field.help}</p>}
    </span>
  );
}

function distributionInWords(value: Quantity, field: FieldOf<'quantity'>): string {
  const range = rangeOf(value);
  return range === undefined ? 'these numbers do not fit together' : rangeInWords(range, field.unit);
}

function Uncertain({ field, quantity }: PropsOf<'quantity'> & { readonly quantity: Quantity }) {
  const set = useSet();
  const form = typeof quantity === 'number' ? undefined : distributionFormOf(quantity);
  const change = (id: string) =>
    set(
      field.words,
      inForm(
        quantity,
        distributionForms.find((one) => one.id === id),
      ),
    );
  return (
    <div className={classes.uncertain} role="group" aria-label={`What is known of it: ${field.label}`}>
      <FieldLook look="beside">
        <Select
          label="What is known"
          options={[CERTAIN, ...distributionForms]}
          value={form?.id ?? CERTAIN.id}
          onChange={change}
        />
      </FieldLook>
      {typeof quantity !== 'number' && form !== undefined && (
        <>
          <Parameters field={field} distribution={quantity} form={form} />
          <QuantitySketch distribution={quantity} label={field.label} />
        </>
      )}
    </div>
  );
}
