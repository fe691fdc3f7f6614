import { FieldLook } from '../../../../ui/controls/FieldLook.tsx';
import { ReadField } from '../../../../ui/controls/ReadField.tsx';
import { useProblemAt } from '../problemsStore.ts';
import { FieldHead } from './FieldHead.tsx';
import { draftName, useSet, type FieldOf, type PropsOf } from './fieldProps.ts';
import classes from './Form.module.css';
import { formatNumber, readOptional } from './numberText.ts';

/** A list of numbers of fixed length, each with its label: the seven weekdays, the hours of the day. */
export function NumbersInput({ field, value, bare }: PropsOf<'numbers'>) {
  const set = useSet();
  const problem = useProblemAt(field.words);
  const { names, each } = field.form;
  const given = Array.isArray(value) ? (value as number[]) : names.map(() => 1);
  const one = { ...field, form: each, optional: false } as FieldOf<'number'>;
  return (
    <div className={classes.wide} role="group" aria-label={field.label}>
      {!bare && <FieldHead field={field} value={value} problem={problem} />}
      <div className={names.length > 7 ? classes.hours : classes.days}>
        {names.map((name, at) => (
          <div key={name}>
            <span className={classes.cellName} aria-hidden="true">
              {names.length === 7 ? name.slice(0, 3) : name}
            </span>
            <FieldLook look="bare">
              <ReadField<number | undefined>
                name={draftName([...field.words, String(at)])}
                label={`${name}: ${field.label}`}
                labelHidden
                value={given[at]}
                onChange={(next) => set(field.words, given.with(at, next ?? 0))}
                format={(number) => formatNumber(number, field.unit === 'share')}
                read={(text) => readOptional(text, one)}
                inputMode="decimal"
              />
            </FieldLook>
          </div>
        ))}
      </div>
    </div>
  );
}
