import { idOf } from '../paths/idPath.ts';
import { valueAt, withPartAt, withValueAt, type FieldPath } from '../paths/fieldPath.ts';
import { isRecord, isSameValue } from './sameValue.ts';

/** One difference between two documents: a field or a part that was changed, added or removed. */
export interface Change {
  readonly words: FieldPath;
  readonly kind: 'changed' | 'added' | 'removed';
  /** The value before. Undefined where it was added. */
  readonly before: unknown;
  /** The present value. Undefined where it was removed. */
  readonly after: unknown;
}

/**
 * The changes that turn one document into the other, in the order of the document: single fields where both have the
 * part, whole parts where only one has it. Lists of parts are compared by their ids; every other list is a single
 * value. The order of parts counts only where nothing else differs in their list.
 */
export function changesBetween(before: unknown, after: unknown, words: FieldPath = []): Change[] {
  if (Object.is(before, after)) return [];
  if (hasIds(before) && hasIds(after)) return changesOfParts(before, after, words);
  if (isRecord(before) && isRecord(after) && !isOtherKind(before, after))
    return changesOfKeys(before, after, words);
  return isSameValue(before, after) ? [] : [{ words, kind: kindOf(before, after), before, after }];
}

/** The base itself when a document has no difference from it. Otherwise the document. */
export function sameAsBase<T>(document: T, base: T): T {
  return changesBetween(base, document).length === 0 ? base : document;
}

/**
 * The document with one change undone. The rest stays as it is. Throws where the place of the change no longer exists.
 */
export function withoutChange<T>(document: T, { words, kind, before }: Change, base: T): T {
  const list = words.slice(0, -1);
  const parts = valueAt(base, list);
  if (kind === 'removed' && Array.isArray(parts)) {
    const at = parts.findIndex((part) => idOf(part) === words.at(-1));
    return withPartAt(document, list, before, at);
  }
  return withValueAt(document, words, before);
}

function changesOfParts(before: readonly object[], after: readonly object[], words: FieldPath): Change[] {
  const [old, now] = [byId(before), byId(after)];
  const ids = [...old.keys(), ...[...now.keys()].filter((id) => !old.has(id))];
  const changes = ids.flatMap((id) => changesBetween(old.get(id), now.get(id), [...words, id]));
  const isMoved = changes.length === 0 && !isSameValue([...old.keys()], [...now.keys()]);
  return isMoved ? [{ words, kind: 'changed', before, after }] : changes;
}

function changesOfKeys(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  words: FieldPath,
): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => changesBetween(before[key], after[key], [...words, key]));
}

/** Objects of another kind (a team that became places, one lever for another) are changed whole: their fields differ. */
function isOtherKind(before: Record<string, unknown>, after: Record<string, unknown>): boolean {
  return before.kind !== after.kind || before.lever !== after.lever;
}

function kindOf(before: unknown, after: unknown): Change['kind'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

function hasIds(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((part) => idOf(part) !== undefined);
}

function byId(parts: readonly object[]): Map<string, object> {
  return new Map(parts.map((part) => [idOf(part)!, part]));
}
