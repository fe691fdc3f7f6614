import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Lever } from '../../src/scenario/levers/lever.ts';
import { levers } from '../../src/scenario/levers.ts';
import { projectRoot } from '../cli/support/winterproof.ts';

const page = fs.readFileSync(path.join(projectRoot, 'docs', 'mechanics.md'), 'utf8');

function rowOf([name, lever]: [string, Lever]): string {
  const { unit, per, worse, low, high, whole, bites } = lever;
  const upTo = high >= 1e9 ? 'no limit' : high.toLocaleString('en-GB');
  const range = `${low} to ${upTo}${whole ? ', whole' : ''}`;
  return `| \`${name}\` | ${unit} | ${per} | ${worse} | ${range} | ${bites} |`;
}

describe('the table of levers in docs/mechanics.md', () => {
  it('is that of the model', () => {
    const shown = page.split('\n').filter((line) => /^\| `\w+` \|.*\| (high|low) \|/.test(line));
    expect(shown).toEqual(Object.entries(levers).map(rowOf));
  });
});
