import type * as z from 'zod';
import { migrateDocument } from './migrations.ts';
import { parseText } from './parseText.ts';
import { type Problem, describeFound } from '../problems.ts';
import { nearestOf } from '../nearest.ts';
import { withPercentages } from '../percentages.ts';
import { type LibraryDocument, derivedScenario, overlay, scenario } from '../schema/scenario.ts';
import { schemaProblems } from '../schemaProblems.ts';

export type ParseResult = { ok: true; document: LibraryDocument } | { ok: false; problems: Problem[] };

const kinds = { scenario, derived: derivedScenario, overlay } as const;

/**
 * Reads a scenario, a derived scenario or an overlay from JSON or YAML. Returns all problems at once and never throws.
 */
export function parseDocument(text: string, fileName?: string): ParseResult {
  const parsed = parseText(text, fileName);
  return parsed.ok ? readDocument(parsed.value) : parsed;
}

/**
 * Reads a document from a value that was parsed before: migrates it, checks it against the schema, fills in defaults.
 */
export function readDocument(value: unknown): ParseResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message =
      'this is not a Winterproof file: it should be one object with formatVersion, id and title';
    return { ok: false, problems: [{ path: '', message, found: describeFound(value) }] };
  }
  const migrated = migrateDocument(value as Record<string, unknown>);
  return migrated.ok ? checkDocument(migrated.document) : migrated;
}

function checkDocument(document: Record<string, unknown>): ParseResult {
  const kind = document.kind ?? 'scenario';
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) {
    return { ok: false, problems: [unknownKind(kind)] };
  }
  const schema: z.ZodType<LibraryDocument> = kinds[kind as keyof typeof kinds];
  const value = withPercentages(schema, document);
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, document: result.data };
  return { ok: false, problems: schemaProblems(schema, value) };
}

function unknownKind(kind: unknown): Problem {
  const names = Object.keys(kinds);
  return {
    path: 'kind',
    message: 'not a kind of file that is known',
    found: describeFound(kind),
    allowed: names.join(', '),
    nearest: typeof kind === 'string' ? nearestOf(kind, names) : undefined,
  };
}
