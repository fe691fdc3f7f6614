import type { Scenario } from '../../schema/scenario.ts';
import { withoutWrappers } from '../../schemaTree.ts';
import type { Bounds, FieldKind, FieldSpec, Schema, Variant } from './fieldSpec.ts';
import { fieldOf, fieldsOf } from './fieldsOf.ts';
import { partsOf } from './partsOf.ts';

/**
 * A value to begin with in a new part or field: the default where there is one, 1 for a factor, otherwise the least
 * that the format requires. References are to the first part that fits. Free texts and ids are empty, to be filled in.
 */
export function freshValue(field: FieldSpec, scenario: Scenario): unknown {
  if (field.byDefault !== undefined) return field.byDefault;
  if (field.form.kind === 'number' && field.unit === '×') return 1;
  return freshForm(field.form, field.schema, scenario);
}

/** The first value of one of several forms. It keeps what it has in common with the value before. */
export function freshVariant(variant: Variant, before: unknown, scenario: Scenario): unknown {
  const fresh = freshValue(fieldOf(variant.schema, []), scenario);
  if (!isRecord(fresh) || !isRecord(before)) return fresh;
  const kept = fieldsOf(variant.schema, []).filter(
    ({ key, form, schema }) =>
      form.kind !== 'fixed' && Object.hasOwn(before, key) && fits(schema, before[key]),
  );
  return { ...fresh, ...Object.fromEntries(kept.map(({ key }) => [key, before[key]])) };
}

function freshForm(form: FieldKind, schema: Schema, scenario: Scenario): unknown {
  const below = (inner: Schema) => freshValue(fieldOf(inner, []), scenario);
  switch (form.kind) {
    case 'number':
      return form.bounds.minimum ?? freshNumber(form.bounds);
    case 'quantity':
      return freshNumber(form.bounds ?? {});
    case 'numberOr':
      return freshForm(form.number, schema, scenario);
    case 'choice':
      return form.choices[0].value;
    case 'fixed':
      return form.value;
    case 'yesNo':
      return false;
    case 'date':
      return scenario.calendar.startDate;
    case 'dayOfYear':
      return scenario.calendar.startDate.slice(5);
    case 'reference':
      return form.otherwise[0]?.value ?? partsOf(scenario, form)[0]?.id ?? '';
    case 'numbers':
      return form.names.map(() => 1);
    case 'chosen':
      return form.least === 0 ? [] : [freshForm(form.each, schema, scenario)];
    case 'list':
      return Array.from({ length: form.least }, () => below(form.element));
    case 'object':
      return freshObject(schema, scenario);
    case 'variants':
      return below(form.variants[0].schema);
    case 'perArea':
      return below(form.schema);
    case 'byKey':
      return {};
    default:
      return '';
  }
}

/** Nothing, or 1 above the bound where nothing is too little. */
function freshNumber({ above }: Bounds): number {
  return above === undefined ? 0 : above + 1;
}

function freshObject(schema: Schema, scenario: Scenario): Record<string, unknown> {
  const given = fieldsOf(schema, []).filter(
    ({ optional, byDefault }) => !optional || byDefault !== undefined,
  );
  return Object.fromEntries(given.map((field) => [field.key, freshValue(field, scenario)]));
}

function fits(schema: Schema, value: unknown): boolean {
  const { safeParse } = withoutWrappers(schema) as unknown as {
    safeParse(value: unknown): { success: boolean };
  };
  return safeParse(value).success;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
