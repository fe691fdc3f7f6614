import type { FieldPath } from '../paths/fieldPath.ts';
import { idOf } from '../paths/idPath.ts';
import {
  type LibraryDocument,
  overlay as overlaySchema,
  scenario as scenarioSchema,
} from '../schema/scenario.ts';
import { bestOption, definitionOf, withoutWrappers, wordsOf } from '../schemaTree.ts';
import { dateFormOf, type DateForm, formWord, holdsDates, nameBelow } from './dateSchemas.ts';

type Schema = Parameters<typeof withoutWrappers>[0];

/** A date of a document. */
export interface DatedValue {
  /** Its place, word by word. Parts of lists are named by their id. */
  readonly words: FieldPath;
  /** Name of its field in the format, the same for a scenario and an overlay: `drivers.wave.peakDate`. */
  readonly field: string;
  readonly form: DateForm;
  readonly value: string;
}

/** Every date and day of the year in a document, in its order. Values that are no text are left out. */
export function datedValues(document: LibraryDocument): DatedValue[] {
  if (document.kind === 'derived') return [];
  if (document.kind === 'scenario') return valuesIn(scenarioSchema, document, [], '');
  const added = valuesIn(overlaySchema.shape.add, document.add, ['add'], '');
  const set = document.set.flatMap(({ path, value }, at) =>
    schemasAt(path).flatMap(({ schema, name }) =>
      valuesIn(schema, value, ['set', String(at), 'value'], name),
    ),
  );
  return [...added, ...set];
}

function valuesIn(schema: Schema, value: unknown, words: FieldPath, field: string): DatedValue[] {
  if (!holdsDates(schema)) return [];
  const form = dateFormOf(schema);
  if (form !== undefined) return typeof value === 'string' ? [{ words, field, form, value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const bare = withoutWrappers(schema);
  const { type, shape, element, valueType } = definitionOf(bare);
  if (type === 'union') {
    const option = optionOf(bare, value);
    return option === undefined
      ? []
      : valuesIn(option, value, words, nameBelow(field, formWord(bare, option)));
  }
  if (Array.isArray(value)) {
    if (element === undefined) return [];
    return value.flatMap((one: unknown, at) =>
      valuesIn(element, one, [...words, idOf(one) ?? String(at)], field),
    );
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    if (type === 'record') return valuesIn(valueType!, inner, [...words, key], field);
    const child = shape !== undefined && Object.hasOwn(shape, key) ? shape[key] : undefined;
    return child === undefined ? [] : valuesIn(child, inner, [...words, key], nameBelow(field, key));
  });
}

/** The form that a value has: by the word that says so, where there is one. */
function optionOf(union: Schema, value: object): Schema | undefined {
  const { discriminator, options = [] } = definitionOf(union);
  if (discriminator === undefined) return bestOption(union, value);
  const word = (value as Record<string, unknown>)[discriminator];
  return options.find((option) => wordsOf(definitionOf(option).shape![discriminator])?.[0] === word);
}

interface Place {
  readonly schema: Schema;
  readonly name: string;
}

/** What may stand at a path that an overlay sets; the form of the part, which the overlay does not have, is left open. */
function schemasAt(path: string): Place[] {
  const steps = path
    .split('.')
    .reduce<Place[]>(
      (places, word) => places.flatMap((place) => below(place, word)),
      [{ schema: scenarioSchema, name: '' }],
    );
  return steps.filter(({ schema }) => holdsDates(schema));
}

function below({ schema, name }: Place, word: string): Place[] {
  const bare = withoutWrappers(schema);
  const { type, shape = {}, element, valueType, options = [] } = definitionOf(bare);
  if (type === 'array') return [{ schema: element!, name }];
  if (type === 'record') return [{ schema: valueType!, name }];
  if (type === 'union')
    return options.flatMap((option) =>
      below({ schema: option, name: nameBelow(name, formWord(bare, option)) }, word),
    );
  return Object.hasOwn(shape, word) ? [{ schema: shape[word], name: nameBelow(name, word) }] : [];
}
