import * as z from 'zod';
import { inputDocumentsSchema, inputsSchema } from '../../scenario/inputs/inputsSchema.ts';
import { resultVersion } from './resultVersion.ts';

/** The fields of `Sources`. */
export const sourcesFields = {
  resultVersion: z.literal(resultVersion).describe('of result documents; 1 did not say it'),
  documents: inputDocumentsSchema,
};

/** The fields of `Origin`. */
export const originFields = { ...sourcesFields, inputs: inputsSchema };
