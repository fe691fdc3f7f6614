import { childOf } from '../../paths/idPath.ts';
import { type Scenario, scenario as scenarioSchema } from '../../schema/scenario.ts';
import { childSchema, withoutWrappers } from '../../schemaTree.ts';
import { keyAt, valueAt, type FieldPath } from '../../paths/fieldPath.ts';
import type { FieldSpec, Schema } from './fieldSpec.ts';
import { fieldOf, fieldsOf } from './fieldsOf.ts';
import { variantOf } from './fieldKindOf.ts';

/** The schema of the value at a path of words. Undefined where the format has nothing there. */
export function schemaAt(scenario: Scenario, words: FieldPath): Schema | undefined {
  let schema: Schema | undefined = scenarioSchema;
  let value: unknown = scenario;
  for (const word of words) {
    const key = keyAt(value, word);
    schema = schema && childSchema(withoutWrappers(schema), key, value);
    value = childOf(value, key);
  }
  return schema;
}

/** The field at a path of words; undefined where the format has nothing there. */
export function fieldAt(scenario: Scenario, words: FieldPath): FieldSpec | undefined {
  const beside = words.length === 0 ? [] : fieldsAt(scenario, words.slice(0, -1));
  const schema = schemaAt(scenario, words);
  return beside.find(({ key }) => key === words.at(-1)) ?? (schema && fieldOf(schema, words));
}

/** The fields of the part at a path of words, in the order of the format. Empty where there is no part. */
export function fieldsAt(scenario: Scenario, words: FieldPath): FieldSpec[] {
  const schema = schemaAt(scenario, words);
  const value = valueAt(scenario, words);
  return schema === undefined || value === undefined ? [] : fieldsIn(schema, value, words);
}

/**
 * The fields of a part whose schema and value are known. Where there are several forms, the fields of the value's form.
 */
export function fieldsIn(schema: Schema, value: unknown, words: FieldPath): FieldSpec[] {
  const { form } = fieldOf(schema, words);
  const of = form.kind === 'variants' ? variantOf(form, schema, value).schema : schema;
  return fieldsOf(of, words);
}
