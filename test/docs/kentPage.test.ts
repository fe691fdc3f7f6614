import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineVersion } from '../../src/experiment/shard.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { heldOutOfKent, kentChecks } from '../support/kentChecks.ts';
import { withTables } from '../support/kentTables.ts';
import { shippedScenario } from '../support/shippedFiles.ts';

const page = new URL('../../docs/kent.md', import.meta.url);
const heldOut = new URL('../../scenarios/heldOut.json', import.meta.url);

it('docs/kent.md has the tables of the files as they are (UPDATE=1 rewrites them)', () => {
  const current = withTables(readFileSync(page, 'utf8'));
  if (process.env.UPDATE === '1') writeFileSync(page, current);
  expect(readFileSync(page, 'utf8')).toBe(current);
});

it('scenarios/heldOut.json has what the checks found of held-out targets (UPDATE=1 rewrites it)', () => {
  const current = `${JSON.stringify(heldOutOfKent(), null, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(heldOut, current);
  expect(readFileSync(heldOut, 'utf8')).toBe(current);
});

describe.each(Object.entries(kentChecks))('the kept check of %s', (id, kept) => {
  const advice = `run \`node scripts/kentTargets.js ${id}\` and then this test with UPDATE=1`;

  it('is of the scenario as it is, by this engine', () => {
    const scenario = shippedScenario(id);
    expect({ hash: kept.hash, engine: kept.engineVersion }, advice).toEqual({
      hash: scenarioHash(scenario),
      engine: engineVersion,
    });
    const asked = ({ id: target, value, heading }: { id: string; value: number; heading: string }) => [
      target,
      value,
      heading,
    ];
    expect(kept.targets.map(asked), advice).toEqual(scenario.targets.map(asked));
  });
});
