import { ChecksField } from '../../../../ui/controls/ChecksField.tsx';
import type { Option } from '../../../../ui/controls/Select.tsx';
import { useSet, type FieldOf, type FieldProps, type PropsOf } from './fieldProps.ts';
import { FiguresInput } from './FiguresInput.tsx';
import { useLines } from './LeafField.tsx';
import { useParts } from './ReferenceInput.tsx';

/** Any of a few words, days or parts. */
export function ChosenInput(props: PropsOf<'chosen'>) {
  const { each } = props.field.form;
  if (each.kind === 'reference' && each.to === 'figure') return <FiguresInput {...props} />;
  if (each.kind === 'reference') {
    return <ChosenParts {...props} field={{ ...props.field, form: each }} />;
  }
  const choices = each.kind === 'choice' ? each.choices : [];
  return <Checks {...props} options={choices.map(({ value, label }) => ({ id: String(value), label }))} />;
}

function ChosenParts(props: FieldProps & { readonly field: FieldOf<'reference'> }) {
  return <Checks {...props} options={useParts(props.field)} />;
}

/** Ticks go back as they were written: numbers as numbers, in the order of the list. */
function Checks(props: FieldProps & { readonly options: readonly Option[] }) {
  const { field, value, options } = props;
  const set = useSet();
  const lines = useLines(props);
  const given = Array.isArray(value) ? value.map(String) : [];
  const unknown = given.filter((id) => !options.some((one) => one.id === id));
  const isNumber = Array.isArray(value) && typeof value[0] === 'number';
  const change = (ids: readonly string[]) => {
    const next = isNumber ? ids.map(Number) : ids;
    set(field.words, next.length === 0 && field.optional && field.byDefault === undefined ? undefined : next);
  };
  return (
    <ChecksField
      {...lines}
      options={[...options, ...unknown.map((id) => ({ id, label: id }))]}
      value={given}
      onChange={change}
    />
  );
}
