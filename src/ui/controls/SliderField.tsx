import { useId } from 'react';
import classes from './Field.module.css';
import factClasses from './Fact.module.css';

interface SliderFieldProps {
  readonly label: string;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** The value as text: '1.4 ×'. */
  readonly text: string;
  readonly note?: string;
  readonly onChange: (value: number) => void;
}

/** A value that may be moved between two ends, with its source below it. */
export function SliderField(props: SliderFieldProps) {
  const { label, value, minimum, maximum, step, text, note, onChange } = props;
  const id = useId();
  return (
    <div className={factClasses.fact}>
      <div className={factClasses.line}>
        <label htmlFor={id}>{label}</label>
        <strong>{text}</strong>
      </div>
      <input
        id={id}
        type="range"
        className={classes.range}
        min={minimum}
        max={maximum}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      {note && <p className={classes.hint}>{note}</p>}
    </div>
  );
}
