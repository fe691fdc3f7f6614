import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { scenarioJsonSchema } from './jsonSchema.ts';

const file = fileURLToPath(new URL('../../scenarios/scenario.schema.json', import.meta.url));

it('scenarios/scenario.schema.json is current (UPDATE=1 rewrites it)', () => {
  const current = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(file, current);
  expect(readFileSync(file, 'utf8')).toBe(current);
});

it('knows the three kinds, and asks authors only for what has no default', () => {
  const { anyOf } = scenarioJsonSchema() as {
    anyOf: { required: string[]; additionalProperties: boolean }[];
  };
  expect(anyOf.map(({ required }) => required)).toEqual([
    ['formatVersion', 'id', 'title', 'calendar'],
    ['formatVersion', 'id', 'title', 'kind', 'base'],
    ['formatVersion', 'id', 'title', 'kind'],
  ]);
  expect(anyOf.every(({ additionalProperties }) => !additionalProperties)).toBe(true);
});
