import { ReadField } from '../../../../ui/controls/ReadField.tsx';
import { DateField } from '../../../../ui/controls/DateField.tsx';
import { MonthDayField } from '../../../../ui/controls/MonthDayField.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { TextAreaField } from '../../../../ui/controls/TextAreaField.tsx';
import { TextField } from '../../../../ui/controls/TextField.tsx';
import { YesNoField } from '../../../../ui/controls/YesNoField.tsx';
import { useProblemAt } from '../problemsStore.ts';
import { draftName, useSet, type FieldProps, type PropsOf } from './fieldProps.ts';
import { NotGiven } from './NotGiven.tsx';
import { formatNumber, readOptional } from './numberText.ts';

/** The name, the label, the hint and the problem of a field, for any of the controls. */
export function useLines({ field, bare }: FieldProps) {
  const error = useProblemAt(field.words);
  const name = draftName(field.words);
  return { name, label: field.label, labelHidden: bare, hint: bare ? undefined : field.help, error };
}

/** A number, a share in per cent. */
export function NumberInput(props: PropsOf<'number'>) {
  const { field, value } = props;
  const set = useSet();
  const lines = useLines(props);
  const isShare = field.unit === 'share';
  return (
    <ReadField<number | undefined>
      {...lines}
      value={typeof value === 'number' ? value : undefined}
      onChange={(next) => set(field.words, next)}
      format={(one) => formatNumber(one, isShare)}
      read={(text) => readOptional(text, field)}
      unit={isShare || props.bare ? undefined : field.unit}
      inputMode="decimal"
    />
  );
}

/** A line of text, or a few lines where it may be long. */
export function TextInput(props: PropsOf<'text'>) {
  const { field, value } = props;
  const set = useSet();
  const { labelHidden, ...lines } = useLines(props);
  const text = typeof value === 'string' ? value : '';
  const change = (next: string) => set(field.words, next === '' && field.optional ? undefined : next);
  if (field.form.longest > 400 && !props.bare)
    return <TextAreaField {...lines} value={text} onChange={change} />;
  return <TextField {...lines} labelHidden={labelHidden} value={text} onChange={change} />;
}

const answers = [
  { id: 'none', label: 'Not given' },
  { id: 'true', label: 'Yes' },
  { id: 'false', label: 'No' },
];

/** A yes or no. Where neither may be given, a choice of three. */
export function YesNoInput(props: PropsOf<'yesNo'>) {
  const { field, value } = props;
  const set = useSet();
  const lines = useLines(props);
  if (!field.optional || field.byDefault !== undefined)
    return <YesNoField {...lines} value={value === true} onChange={(next) => set(field.words, next)} />;
  return (
    <Select
      {...lines}
      options={answers}
      value={value === undefined ? 'none' : String(value)}
      onChange={(id) => set(field.words, id === 'none' ? undefined : id === 'true')}
    />
  );
}

/** One of a few words or numbers. */
export function ChoiceInput(props: PropsOf<'choice'>) {
  const { field, value } = props;
  const set = useSet();
  const lines = useLines(props);
  const options = field.form.choices.map((choice) => ({ id: String(choice.value), label: choice.label }));
  const none = { id: '', label: 'Not given' };
  const canBeNone = field.optional && field.byDefault === undefined;
  return (
    <Select
      {...lines}
      options={canBeNone ? [none, ...options] : options}
      value={value === undefined ? (canBeNone ? '' : null) : String(value)}
      onChange={(id) =>
        set(field.words, field.form.choices.find((choice) => String(choice.value) === id)?.value)
      }
    />
  );
}

/** A date of the calendar. */
export function DateInput(props: PropsOf<'date'>) {
  const { field, value } = props;
  const set = useSet();
  const lines = useLines(props);
  if (typeof value !== 'string') return <NotGiven {...props} />;
  return <DateField {...lines} value={value} onChange={(next) => set(field.words, next)} />;
}

/** A day of every year. */
export function DayOfYearInput(props: PropsOf<'dayOfYear'>) {
  const { field, value } = props;
  const set = useSet();
  const lines = useLines(props);
  if (typeof value !== 'string') return <NotGiven {...props} />;
  return <MonthDayField {...lines} value={value} onChange={(next) => set(field.words, next)} />;
}
