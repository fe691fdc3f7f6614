import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  actionsJsonSchema,
  checkJsonSchema,
  comparisonJsonSchema,
  logJsonSchema,
  resultJsonSchema,
  senseJsonSchema,
  thresholdsJsonSchema,
} from './jsonSchemas.ts';

it.each([
  ['docs/result.schema.json', resultJsonSchema],
  ['docs/comparison.schema.json', comparisonJsonSchema],
  ['docs/log.schema.json', logJsonSchema],
  ['docs/sense.schema.json', senseJsonSchema],
  ['docs/check.schema.json', checkJsonSchema],
  ['docs/actions.schema.json', actionsJsonSchema],
  ['docs/thresholds.schema.json', thresholdsJsonSchema],
])('%s is current (UPDATE=1 rewrites it)', (path, schema) => {
  const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  const current = `${JSON.stringify(schema(), null, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(file, current);
  expect(readFileSync(file, 'utf8')).toBe(current);
});
