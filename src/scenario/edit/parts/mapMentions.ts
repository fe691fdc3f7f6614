import type * as z from 'zod';
import { idOf } from '../../paths/idPath.ts';
import { scenario as scenarioSchema, type Scenario } from '../../schema/scenario.ts';
import { definitionOf } from '../../schemaTree.ts';
import type { FieldPath } from '../../paths/fieldPath.ts';
import { isRecord } from '../sameValue.ts';
import { holdsMentions, mentionKind, optionOf } from './mentionSchema.ts';
import { mappedOutcomeName, mappedPath } from './mentionText.ts';
import type { PartName } from './partName.ts';
import { type MentionKind, recordKind } from './referenceFields.ts';

type Schema = z.core.$ZodType;

/** A place in a scenario that names a part of it. */
export interface Mention {
  readonly part: PartName;
  /** The place of the text or, for a record by area or of provenance, of the key. */
  readonly words: FieldPath;
  /** The id itself, a key of a record by area, a path of ids in text or in a key, or the name of an outcome. */
  readonly form: 'id' | 'area' | 'path' | 'outcomeName';
}

/** What stands around a value. */
interface Around {
  readonly words: FieldPath;
  readonly key: string;
  readonly holder: Readonly<Record<string, unknown>>;
  /** The stage that contains it. */
  readonly stage: string | undefined;
}

type IdOfMention = (mention: Mention) => string;

/**
 * A scenario in which every mention of a part has the id that is given for it. Everything that does not change is
 * shared. Mentions are found from the schema. Words for people (notes, descriptions) and the paths of overlays in other
 * files are not reached.
 */
export function mapMentions(scenario: Scenario, idOfMention: IdOfMention): Scenario {
  const around = { words: [], key: '', holder: {}, stage: undefined };
  return mapped(scenario, scenarioSchema, around, idOfMention) as Scenario;
}

function mapped(value: unknown, schema: Schema, around: Around, idOfMention: IdOfMention): unknown {
  if (typeof value === 'string')
    return mappedText(value, mentionKind(schema, around.key), around, idOfMention);
  if (typeof value !== 'object' || value === null || !holdsMentions(schema, around.key)) return value;
  const definition = definitionOf(schema);
  if (definition.type === 'union') {
    const option = optionOf(schema, value);
    return option === undefined ? value : mapped(value, option, around, idOfMention);
  }
  if (Array.isArray(value))
    return mappedList(value, (one, at) =>
      mapped(one, definition.element!, inList(around, one, at), idOfMention),
    );
  const record = value as Record<string, unknown>;
  if (definition.type === 'record') return mappedRecord(record, definition.valueType!, around, idOfMention);
  return mappedObject(record, definition.shape!, around, idOfMention);
}

function mappedList(list: unknown[], map: (one: unknown, at: number) => unknown): unknown[] {
  const next = list.map(map);
  return next.every((one, at) => one === list[at]) ? list : next;
}

function inList(around: Around, one: unknown, at: number): Around {
  const id = idOf(one);
  const isStage = around.words.length === 1 && around.words[0] === 'stages';
  return { ...around, words: [...around.words, id ?? String(at)], stage: isStage ? id : around.stage };
}

function mappedObject(
  value: Record<string, unknown>,
  shape: Record<string, Schema>,
  { words, stage }: Around,
  idOfMention: IdOfMention,
): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    const around = { words: [...words, key], key, holder: value, stage };
    return [key, Object.hasOwn(shape, key) ? mapped(inner, shape[key], around, idOfMention) : inner];
  });
  return entries.every(([key, inner]) => inner === value[key]) ? value : Object.fromEntries(entries);
}

function mappedRecord(
  value: Record<string, unknown>,
  valueType: Schema,
  around: Around,
  idOfMention: IdOfMention,
): Record<string, unknown> {
  const kind = recordKind(around.key);
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    const words = [...around.words, key];
    const place = { ...around, words };
    return [mappedText(key, kind, place, idOfMention, 'area'), mapped(inner, valueType, place, idOfMention)];
  });
  const isSame = entries.every(([key, inner]) => Object.hasOwn(value, key) && inner === value[key]);
  return isSame ? value : Object.fromEntries(entries);
}

function mappedText(
  text: string,
  kind: MentionKind | undefined,
  around: Around,
  idOfMention: IdOfMention,
  form: 'id' | 'area' = 'id',
): string {
  const { words } = around;
  if (kind === undefined || kind === 'elsewhere') return text;
  if (kind === 'path') return mappedPath(text, (part) => idOfMention({ part, words, form: 'path' }));
  if (kind === 'outcomeName')
    return mappedOutcomeName(text, (part) => idOfMention({ part, words, form: 'outcomeName' }));
  if (kind === 'stage' && text === 'leave') return text;
  const stage = kind === 'class' || kind === 'fallback' ? stageOf(around) : undefined;
  const part: PartName = stage === undefined ? { kind, id: text } : { kind, id: text, stage };
  return idOfMention({ part, words, form });
}

/** The stage that has a mentioned class or fallback: the one named beside it, or where a list says of whom, its own. */
function stageOf({ key, holder, stage }: Around): string | undefined {
  if (typeof holder.stage === 'string') return holder.stage;
  if (key === 'class' && typeof holder.to === 'string') return holder.to;
  return isRecord(holder) ? stage : undefined;
}
