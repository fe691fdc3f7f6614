import * as z from 'zod';
import { metaOf } from './edit/fields/schemaMeta.ts';
import { PERCENTAGE } from './percentages.ts';
import { derivedScenario, overlay, scenario } from './schema/scenario.ts';
import { takesPercent } from './schemaTree.ts';

/**
 * The JSON Schema (draft 2020-12) of the three kinds of file, in the form that an author writes: defaults may be left
 * out.
 */
export function scenarioJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(z.union([scenario, derivedScenario, overlay]), {
    io: 'input',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) =>
      allowPercentage(zodSchema, jsonSchema as Record<string, unknown>),
  });
  return {
    $schema,
    title: 'Winterproof scenario, derived scenario or overlay',
    description:
      'Made from the schema in src/scenario; do not edit. Further checks run when a file is opened.',
    ...rest,
  };
}

/** Shares, factors and scales may also be written as a percentage in quotes; the reader makes numbers of them. */
function allowPercentage(schema: z.core.$ZodType, json: Record<string, unknown>): void {
  const isNumber = json.type === 'number' && schema._zod.def.type === 'number';
  const { percent } = metaOf(schema);
  delete json.percent;
  if (!isNumber || !(percent === 'byLever' || takesPercent(schema))) return;
  const { minimum, maximum } = json;
  for (const key of ['type', 'minimum', 'maximum']) delete json[key];
  json.anyOf = [
    { type: 'number', minimum, maximum },
    { type: 'string', pattern: PERCENTAGE.source },
  ];
}
