import * as z from 'zod';
import { type Problem, unknownWord } from './problems.ts';
import { repeatedIds } from './repeatedIds.ts';
import { name, reference } from './schema/primitives.ts';
import { schemaProblems } from './schemaProblems.ts';

/**
 * A file of the library: its id, kind and title (the same as in the file) and its path from the folder of the index.
 */
export const libraryEntry = z.strictObject({
  id: reference,
  kind: z.enum(['scenario', 'derived', 'overlay']),
  file: z
    .string()
    .regex(
      /^[\w-]+(\/[\w-]+)*(\.[\w-]+)*\.(json|yaml|yml)$/,
      'a path below the folder, with / between its parts',
    ),
  title: name,
  group: z.string().min(1).max(60).describe('heading under which it is listed'),
});

/**
 * Overlays of which at most one is meant to be used: levels of the same thing, one click from each other, that can be
 * run together.
 */
export const librarySet = z.strictObject({
  id: reference,
  title: name,
  members: z.array(reference).min(2).max(6).describe('overlays of the library, mildest first'),
});

/**
 * The index `scenarios/library.json`: the shipped files in the order in which they are listed, and the file that opens
 * first.
 */
export const libraryIndex = z.strictObject({
  $schema: z.string().optional(),
  formatVersion: z.literal(1),
  opens: reference.describe('the scenario that opens first'),
  entries: z.array(libraryEntry).min(1),
  sets: z.array(librarySet).default([]),
});

export type LibraryIndex = z.output<typeof libraryIndex>;

export type LibraryIndexResult = { ok: true; index: LibraryIndex } | { ok: false; problems: Problem[] };

/**
 * Reads an index from plain values. Checks its form, that ids are used once, and that the first file to open is a
 * scenario in it.
 */
export function readLibraryIndex(value: unknown): LibraryIndexResult {
  const parsed = libraryIndex.safeParse(value);
  if (!parsed.success) return { ok: false, problems: schemaProblems(libraryIndex, value) };
  const { entries, opens, sets } = parsed.data;
  const overlays = entries.filter(({ kind }) => kind === 'overlay').map(({ id }) => id);
  const scenarios = entries.filter(({ kind }) => kind !== 'overlay').map(({ id }) => id);
  const problems = [
    ...repeatedIds(entries, 'entries'),
    ...repeatedIds(sets, 'sets'),
    ...sets.flatMap(({ id, members }) =>
      members
        .filter((member) => !overlays.includes(member))
        .map((member) => unknownWord(`sets.${id}.members`, 'overlay', member, overlays)),
    ),
  ];
  if (!scenarios.includes(opens)) problems.push(unknownWord('opens', 'scenario', opens, scenarios));
  return problems.length === 0 ? { ok: true, index: parsed.data } : { ok: false, problems };
}
