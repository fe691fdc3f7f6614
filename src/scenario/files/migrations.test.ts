import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from './codec.ts';
import { withKeys } from '../keyed.ts';
import { type Migration, migrateDocument } from './migrations.ts';
import type { Scenario } from '../schema/scenario.ts';

const steps: Migration[] = [
  { from: 1, to: 2, migrate: ({ beds, ...rest }) => ({ ...rest, places: beds }) },
  { from: 2, to: 3, migrate: (document) => ({ ...document, unit: 'places' }) },
];

describe('migrateDocument', () => {
  it('takes the steps in order, from whatever version the file has', () => {
    expect(migrateDocument({ formatVersion: 1, beds: 3 }, steps, 3)).toEqual({
      ok: true,
      document: { formatVersion: 3, places: 3, unit: 'places' },
    });
    expect(migrateDocument({ formatVersion: 2, places: 3 }, steps, 3)).toEqual({
      ok: true,
      document: { formatVersion: 3, places: 3, unit: 'places' },
    });
  });

  it('leaves a present file as it is', () => {
    const document = { formatVersion: 3, beds: 3 };
    expect(migrateDocument(document, steps, 3)).toEqual({ ok: true, document });
  });

  it.each<[string, Record<string, unknown>, string, string | undefined]>([
    ['a newer one', { formatVersion: 4 }, 'format 4; this one understands up to 3', '1 to 3'],
    ['no number', { formatVersion: 'x' }, 'not a version of the format', '1 to 3'],
    ['a fraction', { formatVersion: 1.5 }, 'not a version of the format', '1 to 3'],
    ['none', { stages: [] }, 'it has no formatVersion', undefined],
  ])('refuses %s, saying what is understood', (_, document, message, allowed) => {
    const result = migrateDocument(document, steps, 3);
    expect(result).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining(message) }] });
    expect(!result.ok && result.problems[0].allowed).toBe(allowed);
  });

  it('refuses a version from which no step leads on', () => {
    const result = migrateDocument({ formatVersion: 1 }, steps.slice(1), 3);
    expect(result).toMatchObject({ ok: false, problems: [{ path: 'formatVersion' }] });
  });
});

it('a file of format 1 has its ids as keys and is the same scenario', () => {
  const county = JSON.parse(
    readFileSync(new URL('../../../scenarios/example/example-county.json', import.meta.url), 'utf8'),
  ) as object;
  const [old, now] = [{ ...county, formatVersion: 1 }, county].map((one) => readDocument(one));
  expect(old).toEqual(now);
  const { areas, stages } = withKeys((old as { document: Scenario }).document);
  expect(areas.map(({ id, key }) => [id, key])).toEqual([
    ['Hills', 'Hills'],
    ['Coast', 'Coast'],
  ]);
  expect(stages.every(({ id, key }) => id === key)).toBe(true);
});
