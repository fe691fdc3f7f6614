import { stageLists } from './edit/parts/partName.ts';
import { canonicalText } from './hashText.ts';
import { keyOf } from './keyOf.ts';
import type { Scenario } from './schema/scenario.ts';

/** The lists whose parts have random streams of their own. */
const lists = [
  'areas',
  'streams',
  'stages',
  'workforce',
  'drivers',
  'events',
  'indicators',
  'actions',
] as const;
/** Those that make up the place itself; drivers, events and actions are what is done to it. */
const ofThePlace: ReadonlySet<string> = new Set(['areas', 'streams', 'stages', 'workforce']);
/** What two parts may differ in and still be one part under another key. */
const ofOnePart: ReadonlySet<string> = new Set(['id', 'key', 'name', 'description']);

export type StreamList = (typeof lists)[number];

/** A part that only one of two scenarios has, by key. Only that scenario has its random draws. */
export interface StreamApart {
  readonly list: StreamList;
  readonly id: string;
  readonly key: string;
  readonly isIn: 'first' | 'second';
}

/**
 * The parts whose draws two resolved scenarios do not share, whatever their ids. They share every draw of all other
 * parts.
 */
export function streamsApart(first: Scenario, second: Scenario): StreamApart[] {
  return lists.flatMap((list) => [
    ...missingIn(second, first, list).map((part) => ({ ...part, isIn: 'first' as const })),
    ...missingIn(first, second, list).map((part) => ({ ...part, isIn: 'second' as const })),
  ]);
}

/**
 * A part of one scenario and the part of another key that replaces it in the other. Each is given by its name or id.
 */
export interface ReplacedPart {
  readonly first: string;
  readonly second: string;
}

/**
 * Whether two resolved scenarios with the same seed have the same winters. A difference in a winter is then due to the
 * scenarios. They do not if a part of one is replaced in the other. Draws depend on the date, so days that only one of
 * them has do not matter.
 */
export function haveSameWinters(first: Scenario, second: Scenario): boolean {
  return replacedPart(first, second) === null;
}

/**
 * The first part that two resolved scenarios both have but draw differently. Null where there is none. Only parts whose
 * key the other scenario lacks count. Two such parts are the same part if they have the same id or differ only in id,
 * key and labels. So are two areas, and parts of the place in lists that share no key. Any other part is an additional
 * part, and leaves all other draws as they are.
 */
export function replacedPart(first: Scenario, second: Scenario): ReplacedPart | null {
  for (const { list, ours, theirs } of [...listsOf(first, second), ...stageListsOf(first, second)]) {
    const [here, there] = [lacking(theirs, ours), lacking(ours, theirs)];
    const shareNone = here.length === ours.length && there.length === theirs.length;
    const isAny = list === 'areas' || (shareNone && ofThePlace.has(list));
    for (const one of here) {
      const other = there.find((part) => isAny || part.id === one.id || isAlike(part, one));
      if (other !== undefined) return { first: one.name ?? one.id, second: other.name ?? other.id };
    }
  }
  return null;
}

interface Part {
  readonly id: string;
  readonly key?: string;
  readonly name?: string;
}

interface ListPair {
  readonly list: string;
  readonly ours: readonly Part[];
  readonly theirs: readonly Part[];
}

function listsOf(first: Scenario, second: Scenario): ListPair[] {
  return lists.map((list) => ({ list, ours: first[list], theirs: second[list] }));
}

/** Classes, fallbacks and spawned work of the stages that both have. */
function stageListsOf(first: Scenario, second: Scenario): ListPair[] {
  const byKey = new Map(second.stages.map((stage) => [keyOf(stage), stage]));
  return first.stages.flatMap((stage) => {
    const other = byKey.get(keyOf(stage));
    if (other === undefined) return [];
    return Object.values(stageLists).map((list) => ({ list, ours: stage[list], theirs: other[list] }));
  });
}

function lacking(others: readonly Part[], parts: readonly Part[]): Part[] {
  const keys = new Set(others.map(keyOf));
  return parts.filter((part) => !keys.has(keyOf(part)));
}

function isAlike(one: Part, other: Part): boolean {
  return canonicalText(one, ofOnePart, true) === canonicalText(other, ofOnePart, true);
}

function missingIn(other: Scenario, scenario: Scenario, list: StreamList) {
  return lacking(other[list], scenario[list]).map((part) => ({ list, id: part.id, key: keyOf(part) }));
}
