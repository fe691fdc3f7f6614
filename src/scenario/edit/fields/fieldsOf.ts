import { definitionOf, withoutWrappers, isOptional } from '../../schemaTree.ts';
import type { Words } from '../atWords.ts';
import type { FieldSpec, Schema } from './fieldSpec.ts';
import { formOf } from './formOf.ts';
import { keyInWords } from './keyInWords.ts';
import { defaultOf, metaOf } from './schemaMeta.ts';
import { unitOfKey } from './unitOfKey.ts';

type Described = Omit<FieldSpec, 'words'>;

const known = new WeakMap<Schema, Map<string, Described>>();

/** The fields of an object's schema, in its order, as they stand below `words`; none for another schema. */
export function fieldsOf(schema: Schema, words: Words): FieldSpec[] {
  const { shape = {} } = definitionOf(schema);
  const keys = Object.keys(shape);
  return keys.map((key) => fieldOf(shape[key], [...words, key], keys));
}

/** The field at `words` whose schema is given; `siblings` are the keys beside it. */
export function fieldOf(schema: Schema, words: Words, siblings: readonly string[] = []): FieldSpec {
  const key = words.at(-1) ?? '';
  const by = known.get(schema) ?? new Map<string, Described>();
  known.set(schema, by);
  const place = `${key} ${siblings.join(' ')}`;
  const described = by.get(place) ?? describe(schema, key, siblings);
  by.set(place, described);
  return { ...described, words };
}

function describe(schema: Schema, key: string, siblings: readonly string[]): Described {
  const { title, description, unit } = deepMeta(schema);
  return {
    key,
    label: title ?? keyInWords(key),
    help: description,
    unit: unit ?? unitOfKey(key),
    form: formOf(schema, key, siblings),
    schema,
    optional: isOptional(schema),
    byDefault: defaultOf(schema),
  };
}

/** What a schema says of itself, with the unit of what stands in it: of a value for each area, of a list's numbers. */
function deepMeta(schema: Schema) {
  const meta = metaOf(schema);
  if (meta.unit !== undefined) return meta;
  const { type, options, element } = definitionOf(withoutWrappers(schema));
  const inner = type === 'union' ? options?.[0] : element;
  return inner === undefined ? meta : { ...meta, unit: metaOf(inner).unit };
}
