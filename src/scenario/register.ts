import * as z from 'zod';
import type { Problem } from './problems.ts';
import { unknownWord } from './problems.ts';
import { repeatedIds } from './repeatedIds.ts';
import { idPattern } from './schema/ids.ts';
import { name } from './schema/primitives.ts';
import { schemaProblems } from './schemaProblems.ts';

const registerId = z
  .string()
  .regex(idPattern, 'an id is a letter followed by up to 39 letters, digits, _ or -');

/** A document from which figures are taken. */
export const source = z.strictObject({
  id: registerId,
  title: z.string().min(1).max(400),
  publisher: name,
  date: z.string().min(1).max(60).describe('when it was published, as exactly as it is known'),
  address: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe('where it is public: an address, a doi or a reference'),
});

/** A figure, with its place in its source. */
export const figure = z.strictObject({
  id: registerId,
  source: z.string(),
  place: z.string().min(1).max(300).describe('page, section, table or line'),
  quantity: z.string().min(1).max(500).describe('what the figure is of'),
  value: z.union([z.number(), z.string().min(1).max(300)]),
  unit: z.string().max(60),
  period: z.string().max(120).optional(),
  area: z.string().max(120).optional(),
  note: z.string().max(2000).optional(),
});

/** The register next to the scenarios (`scenarios/register.json`): sources, and the figures taken from them. */
export const register = z.strictObject({
  $schema: z.string().optional(),
  formatVersion: z.literal(1),
  sources: z.array(source),
  figures: z.array(figure),
});

export type Register = z.output<typeof register>;

export type RegisterResult = { ok: true; register: Register } | { ok: false; problems: Problem[] };

/**
 * Reads a register from plain values. Checks its form, that ids are used once, and that each figure has a source.
 * Returns all problems at once.
 */
export function readRegister(value: unknown): RegisterResult {
  const parsed = register.safeParse(value);
  if (!parsed.success) return { ok: false, problems: schemaProblems(register, value) };
  const { sources, figures } = parsed.data;
  const ids = sources.map(({ id }) => id);
  const problems = [
    ...repeatedIds(sources, 'sources'),
    ...repeatedIds(figures, 'figures'),
    ...figures
      .filter((one) => !ids.includes(one.source))
      .map((one) => unknownWord(`figures.${one.id}.source`, 'source', one.source, ids)),
  ];
  return problems.length === 0 ? { ok: true, register: parsed.data } : { ok: false, problems };
}
