import * as z from 'zod';
import type { Schema } from './fieldSpec.ts';

/** What a schema records of itself in addition to its rules: `.describe` and `.meta`. */
export interface SchemaMeta {
  readonly title?: string;
  readonly description?: string;
  readonly unit?: string;
  /**
   * Whether the number may be written as a percentage, where its unit does not show it. For sizes of effects, the lever
   * decides.
   */
  readonly percent?: boolean | 'byLever';
  /** Names of the words of a choice, where the words do not read well. */
  readonly words?: Readonly<Record<string, string>>;
}

/** All that a schema and the schemas that it wraps record of themselves. The outer schema is used before the inner. */
export function metaOf(schema: Schema): SchemaMeta {
  const { innerType } = schema._zod.def as { innerType?: Schema };
  const own = (z.globalRegistry.get(schema) ?? {}) as SchemaMeta;
  return innerType === undefined ? own : { ...metaOf(innerType), ...own };
}

/** The value that applies where a key is missing. Undefined where there is none. */
export function defaultOf(schema: Schema): unknown {
  const def = schema._zod.def as { type: string; innerType?: Schema; defaultValue?: unknown };
  if (def.type === 'default') return def.defaultValue;
  if (def.type === 'prefault') {
    const filled = z.core.safeParse(schema, undefined);
    return filled.success ? filled.data : undefined;
  }
  return def.innerType === undefined ? undefined : defaultOf(def.innerType);
}
