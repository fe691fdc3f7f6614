import { layout } from '../../kernel/compiled/layout.ts';
import type { TableMemory } from './memory.ts';

/** A kind of record of the kernel, and the names of its fields. */
export type RecordName = keyof typeof layout;
export type FieldName<Name extends RecordName> = keyof (typeof layout)[Name]['fields'] & string;

interface Field {
  readonly at: number;
  readonly kind: string;
}

/** The bytes of a record. */
export function sizeOf(name: RecordName): number {
  return layout[name].size;
}

/** Where a field lies, in bytes from the record's address. */
export function fieldAt<Name extends RecordName>(name: Name, field: FieldName<Name>): number {
  const fields = layout[name].fields as Readonly<Record<string, Field>>;
  return fields[field].at;
}

/**
 * Where the fields of a record lie, in elements of the list that has their kind. For reading again and again: a name is
 * looked up once.
 */
export function elementsOf<Name extends RecordName>(name: Name): Readonly<Record<FieldName<Name>, number>> {
  const fields = Object.entries<Field>(layout[name].fields);
  return Object.fromEntries(fields.map(([field, { at, kind }]) => [field, at / bytesOf(kind)])) as Record<
    FieldName<Name>,
    number
  >;
}

function bytesOf(kind: string): number {
  if (kind === 'f64') return 8;
  return kind === 'u8' ? 1 : 4;
}

/** A new record with every field set; lists and records in it go by their addresses, 0 for none. Returns its address. */
export function newRecord<Name extends RecordName>(
  memory: TableMemory,
  name: Name,
  values: Readonly<Record<FieldName<Name>, number | boolean>>,
): number {
  const address = memory.allocate(sizeOf(name));
  writeFields(memory, name, address, values);
  return address;
}

/** Sets some fields of a record that is there. */
export function writeFields<Name extends RecordName>(
  memory: TableMemory,
  name: Name,
  address: number,
  values: Readonly<Partial<Record<FieldName<Name>, number | boolean>>>,
): void {
  const fields = layout[name].fields as Readonly<Record<string, Field>>;
  for (const [field, value] of Object.entries(values)) write(memory, fields[field], address, Number(value));
}

function write(memory: TableMemory, { at, kind }: Field, address: number, value: number): void {
  if (kind === 'f64') memory.f64[(address + at) / 8] = value;
  else if (kind === 'u8') memory.u8[address + at] = value;
  else memory.i32[(address + at) / 4] = value;
}
