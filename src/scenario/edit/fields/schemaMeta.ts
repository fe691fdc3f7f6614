import * as z from 'zod';
import type { Schema } from './fieldSpec.ts';

/** What a schema says of itself beside its rules: `.describe` and `.meta`. */
export interface SchemaMeta {
  readonly title?: string;
  readonly description?: string;
  readonly unit?: string;
  /** Whether the number may be written as a percentage, where its unit does not say so; sizes of effects by what they move. */
  readonly percent?: boolean | 'byLever';
  /** How the words of a choice are called, where they do not read well themselves. */
  readonly words?: Readonly<Record<string, string>>;
}

/** All that a schema and the schemas that it wraps say of themselves; the outer counts over the inner. */
export function metaOf(schema: Schema): SchemaMeta {
  const { innerType } = schema._zod.def as { innerType?: Schema };
  const own = (z.globalRegistry.get(schema) ?? {}) as SchemaMeta;
  return innerType === undefined ? own : { ...metaOf(innerType), ...own };
}

/** What stands where a key is missing; undefined where nothing does. */
export function defaultOf(schema: Schema): unknown {
  const def = schema._zod.def as { type: string; innerType?: Schema; defaultValue?: unknown };
  if (def.type === 'default') return def.defaultValue;
  if (def.type === 'prefault') {
    const filled = z.core.safeParse(schema, undefined);
    return filled.success ? filled.data : undefined;
  }
  return def.innerType === undefined ? undefined : defaultOf(def.innerType);
}
