import * as z from 'zod';
import { derivedScenario, overlay, scenario } from './schema/scenario.ts';

/** The JSON Schema (draft 2020-12) of the three kinds of file, as an author writes them: defaults may be left out. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(z.union([scenario, derivedScenario, overlay]), {
    io: 'input',
    reused: 'ref',
  });
  return {
    $schema,
    title: 'Winterproof scenario, derived scenario or overlay',
    description:
      'Made from the schema in src/scenario; do not edit. Further checks run when a file is opened.',
    ...rest,
  };
}
