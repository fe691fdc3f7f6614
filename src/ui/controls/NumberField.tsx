import { ReadField, type ReadFieldProps } from './ReadField.tsx';
import { readNumber, type NumberBounds } from './readNumber.ts';

interface NumberFieldProps extends ReadFieldProps<number>, Omit<NumberBounds, 'units'> {
  /** The value as text while it is not being typed. The plain value if left out. */
  readonly format?: (value: number) => string;
}

/** A number as typed or pasted. It gives only numbers within the bounds. */
export function NumberField(props: NumberFieldProps) {
  const { minimum, maximum, whole, asShare, format = String, ...rest } = props;
  const units = props.unit === undefined ? [] : [props.unit];
  return (
    <ReadField
      {...rest}
      format={format}
      read={(text) => readNumber(text, { minimum, maximum, whole, asShare, units })}
      inputMode={whole ? 'numeric' : 'decimal'}
    />
  );
}
