import { isAtOrBelow } from '../../paths/pathOfWords.ts';
import type { Overlay, Scenario } from '../../schema/scenario.ts';
import type { ChangedNumber, Target } from '../../schema/target.ts';
import { rolledEntry } from './rollProvenance.ts';
import { winterName } from './winterOf.ts';

/** What was recorded for the old winter and is left out of the new one. */
export interface Dropped {
  readonly targets: readonly string[];
  readonly observed: readonly string[];
}

/** The lists in question; missing in an overlay that adds none. */
interface Lists {
  readonly targets?: readonly Target[];
  readonly observed?: readonly { readonly id: string }[];
  readonly changed?: readonly ChangedNumber[];
}

/**
 * The document without recorded series and without targets that are a record. Identities stay, since they are true of
 * every winter. The sources of everything left out are removed too, and changed numbers no longer name those targets.
 */
export function withoutRecords<T extends Scenario | Overlay>(document: T): { document: T; dropped: Dropped } {
  if (document.kind === 'scenario') {
    const { lists, dropped } = withoutRecorded(document);
    return { document: withoutSources({ ...document, ...lists } as T, dropped), dropped };
  }
  const { lists, dropped } = withoutRecorded(document.add);
  const set = document.set.map((field) => ({
    ...field,
    value: withoutRecordedAt(field.path, field.value, dropped),
  }));
  return {
    document: withoutSources({ ...document, add: { ...document.add, ...lists }, set } as T, dropped),
    dropped,
  };
}

function withoutRecorded({ targets = [], observed = [], changed = [] }: Lists): {
  lists: Lists;
  dropped: DroppedIds;
} {
  const kept = targets.filter(isIdentity);
  const dropped = {
    targets: targets.filter((one) => !isIdentity(one)).map(({ id }) => id),
    observed: observed.map(({ id }) => id),
  };
  const lists = {
    ...(targets.length > 0 ? { targets: kept } : {}),
    ...(observed.length > 0 ? { observed: [] } : {}),
    ...(changed.length > 0 ? { changed: changed.map((one) => withoutTargets(one, kept)) } : {}),
  };
  return { lists, dropped };
}

/** The document with targets whose source says that they are a record of the old winter. */
export function withOldRecords<T extends Scenario | Overlay>(document: T, from: number, to: number): T {
  const move = { was: [winterName(from)], now: [winterName(to)], reason: 'dayAndMonth' } as const;
  const old = (targets: readonly Target[]) =>
    targets.map((one) => (isIdentity(one) ? one : { ...one, source: rolledEntry(one.source, move) }));
  if (document.kind === 'scenario') return { ...document, targets: old(document.targets) };
  const { add, set } = document;
  return {
    ...document,
    add: add.targets === undefined ? add : { ...add, targets: old(add.targets) },
    set: set.map((field) =>
      field.path === 'targets' ? { ...field, value: old(field.value as readonly Target[]) } : field,
    ),
  };
}

interface DroppedIds {
  targets: string[];
  observed: string[];
}

function isIdentity({ heading }: Target): boolean {
  return heading === 'identity';
}

function withoutTargets(one: ChangedNumber, kept: readonly Target[]): ChangedNumber {
  return { ...one, targets: one.targets.filter((id) => kept.some((target) => target.id === id)) };
}

/** The same for a whole list that an overlay sets. */
function withoutRecordedAt(path: string, value: unknown, dropped: DroppedIds): unknown {
  if (!['targets', 'observed', 'changed'].includes(path) || !Array.isArray(value)) return value;
  const { lists, dropped: more } = withoutRecorded({ [path]: value as never });
  dropped.targets.push(...more.targets);
  dropped.observed.push(...more.observed);
  return lists[path as keyof Lists] ?? value;
}

function withoutSources<T extends Scenario | Overlay>(document: T, { targets, observed }: Dropped): T {
  const gone = [
    ...targets.map((id) => `targets.${id}`),
    ...observed.map((id) => `observed.${id}`),
    ...(targets.length > 0 ? ['targets'] : []),
    ...(observed.length > 0 ? ['observed'] : []),
  ];
  const kept = Object.entries(document.provenance).filter(
    ([path]) => !gone.some((one) => (one.includes('.') ? isAtOrBelow(path, one) : path === one)),
  );
  return { ...document, provenance: Object.fromEntries(kept) };
}
