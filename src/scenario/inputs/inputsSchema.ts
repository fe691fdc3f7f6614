import * as z from 'zod';
import type { InputDocument, Inputs } from './inputs.ts';

// Zod probes `new Function` unless told not to; the content security policy forbids it.
z.config({ jitless: true });

const change = z.strictObject({
  path: z.array(z.string()).min(1).describe('keys of objects, ids of parts, indices of parts without an id'),
  kind: z.enum(['changed', 'added', 'removed']),
  before: z.unknown().optional().describe('as it was; missing where it was added'),
  after: z.unknown().optional().describe('as it is; missing where it was removed'),
});

/** How a simulated scenario was made. */
export const inputsSchema: z.ZodType<Inputs> = z
  .strictObject({
    base: z.strictObject({ id: z.string(), title: z.string() }).describe('the scenario before changes'),
    overlays: z
      .array(z.strictObject({ id: z.string(), title: z.string(), scale: z.number().gt(0) }))
      .describe('applied after the changes, in order'),
    changes: z.array(change).describe('made by hand in the base, in order; they can be made again'),
  })
  .describe('how the simulated scenario was made');

/** The documents that scenarios were made from. */
export const inputDocumentsSchema: z.ZodType<readonly InputDocument[]> = z
  .array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      kind: z.enum(['scenario', 'derived', 'overlay']),
      hash: z.string().describe('of the document without titles, names, notes, provenance and targets'),
      document: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('the whole document (scenario.schema.json); missing where Winterproof ships it'),
    }),
  )
  .describe('the documents that the base and the overlays are found in') as unknown as z.ZodType<
  readonly InputDocument[]
>;
