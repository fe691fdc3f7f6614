import { definitionOf, withoutWrappers, isOptional } from '../../schemaTree.ts';
import type { FieldPath } from '../../paths/fieldPath.ts';
import type { FieldKind, FieldSpec, Schema } from './fieldSpec.ts';
import { fieldKindOf } from './fieldKindOf.ts';
import { keyInWords } from './keyInWords.ts';
import { defaultOf, metaOf } from './schemaMeta.ts';
import { unitOfKey, withoutUnit } from './unitOfKey.ts';

type Described = Omit<FieldSpec, 'words'>;

const known = new WeakMap<Schema, Map<string, Described>>();

/**
 * The fields of an object's schema that a form shows, in its order, with their places below `words`. Empty for another
 * schema.
 */
export function fieldsOf(schema: Schema, words: FieldPath): FieldSpec[] {
  const { shape = {} } = definitionOf(schema);
  // A key is kept for life by whatever renames or copies the part.
  const keys = Object.keys(shape).filter((key) => key !== 'key');
  return keys.map((key) => fieldOf(shape[key], [...words, key], keys));
}

/** The field at `words` whose schema is given. `siblings` are the keys next to it. */
export function fieldOf(schema: Schema, words: FieldPath, siblings: readonly string[] = []): FieldSpec {
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
  const form = fieldKindOf(schema, key, siblings);
  return {
    key,
    label: title ?? keyInWords(hasUnit(form) ? withoutUnit(key) : key),
    help: description,
    unit: form.kind === 'choice' ? undefined : (unit ?? unitOfKey(key)),
    form,
    schema,
    optional: isOptional(schema),
    byDefault: defaultOf(schema),
  };
}

/** Whether the unit stands behind what is entered, so that the label need not say it. */
function hasUnit({ kind }: FieldKind): boolean {
  return kind === 'number' || kind === 'quantity' || kind === 'perArea';
}

/** What a schema says of itself, with the unit of what stands in it: of a value for each area, of a list's numbers. */
function deepMeta(schema: Schema) {
  const meta = metaOf(schema);
  if (meta.unit !== undefined) return meta;
  const { type, options, element } = definitionOf(withoutWrappers(schema));
  const inner = type === 'union' ? options?.[0] : element;
  return inner === undefined ? meta : { ...meta, unit: metaOf(inner).unit };
}
