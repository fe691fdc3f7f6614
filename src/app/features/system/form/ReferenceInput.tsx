import { useMemo } from 'react';
import { partsOf, type NamedPart } from '../../../../scenario/edit/fields/partsOf.ts';
import type { Option } from '../../../../ui/controls/Select.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { SearchSelect } from '../../../../ui/controls/SearchSelect.tsx';
import { useOwn } from '../useOwn.ts';
import { useSet, type FieldOf, type PropsOf } from './fieldProps.ts';
import { useLines } from './LeafField.tsx';

/** From so many on, a list is one to search in. */
const MANY = 12;

/** A mention of another part, chosen by its name. */
export function ReferenceInput(props: PropsOf<'reference'>) {
  const { field, value } = props;
  const set = useSet();
  const lines = useLines(props);
  const options = useParts(field);
  const given = typeof value === 'string' ? value : undefined;
  const isKnown = given === undefined || options.some(({ id }) => id === given);
  const all = [
    ...(field.optional ? [{ id: '', label: 'Not given' }] : []),
    ...options,
    ...(isKnown || given === '' ? [] : [{ id: given, label: given }]),
  ];
  const chosen = {
    options: all,
    value: given ?? (field.optional ? '' : null),
    onChange: (id: string) => set(field.words, id === '' ? undefined : id),
  };
  return all.length > MANY ? <SearchSelect {...lines} {...chosen} /> : <Select {...lines} {...chosen} />;
}

/** The options of a reference: first the words that may replace a part, then the parts. */
export function useParts(field: FieldOf<'reference'>): Option[] {
  const { form, words } = field;
  const known = useOwn((own) => JSON.stringify(partsOf(own, form, words))) ?? '[]';
  return useMemo(
    () => [
      ...form.otherwise.map(({ value, label }) => ({ id: String(value), label })),
      ...(JSON.parse(known) as NamedPart[]).map(({ id, name }) => ({ id, label: name })),
    ],
    [known, form],
  );
}
