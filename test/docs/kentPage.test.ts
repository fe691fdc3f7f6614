import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withTables } from '../support/kentTables.ts';

const file = new URL('../../docs/kent.md', import.meta.url);

it('docs/kent.md has the tables of the files as they are (UPDATE=1 rewrites them)', () => {
  const current = withTables(readFileSync(file, 'utf8'));
  if (process.env.UPDATE === '1') writeFileSync(file, current);
  expect(readFileSync(file, 'utf8')).toBe(current);
});
