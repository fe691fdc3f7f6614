import * as z from 'zod';
import { mostReplications } from '../../../scenario/validate/checkRunRequest.ts';

const text = z.string().max(10_000);
const hash = z.string().regex(/^[0-9a-f]{32}$/);
const winters = z.int().min(1).max(mostReplications);
const list = <T extends z.ZodType>(value: T) => z.array(value).max(100_000);

/** The chosen scenario, pressures and settings, with the texts of their documents. */
export const askedSchema = z.object({
  scenario: text,
  overlays: list(z.object({ id: text, scale: z.number().min(0).max(1_000) })),
  opened: list(hash),
  edited: hash.nullable(),
  replications: winters,
  seed: text,
  simulated: hash,
  documents: list(z.object({ hash, text: z.string() })),
});
