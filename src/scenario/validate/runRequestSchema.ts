import * as z from 'zod';
import { mostReplications, mostWorkers, seedLength } from './checkRunRequest.ts';

// Zod probes `new Function` unless told not to; the content security policy forbids it.
z.config({ jitless: true });

/** How to run, for both the command line and the functions for analysts. Every field may be left out. */
export const runRequestFields = {
  replications: z.int().min(1).max(mostReplications).optional(),
  seed: z.union([z.string().min(1).max(seedLength), z.int()]).optional(),
  workers: z.int().min(1).max(mostWorkers).optional(),
};

/** The fields of a run, with those that only a run to a precision has. */
export const runRequestSchema = z.strictObject({
  ...runRequestFields,
  maxReplications: z.int().min(1).max(mostReplications).optional(),
});
