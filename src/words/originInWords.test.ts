import { expect, it } from 'vitest';
import { shippedScenario } from '../../test/support/shippedFiles.ts';
import type { InputChange } from '../scenario/inputs/inputs.ts';
import { originInWords, type OriginFacts } from './originInWords.ts';

const scenario = shippedScenario('kent-2025-26');
const enablement = scenario.stages.find(({ id }) => id === 'keah')!.name!;
const facts = (
  overlays: OriginFacts['inputs']['overlays'],
  changes: readonly InputChange[],
): OriginFacts => ({
  scenario: { hash: '0123456789abcdef0123456789abcdef' },
  inputs: { base: { id: 'kent-2025-26', title: 'Kent <b>' }, overlays, changes },
  ...{ startDate: '2025-10-01', days: 182, replications: 1, seed: 'winter', engineVersion: 3 },
});

/** By label, the lines joined, with ordinary spaces. */
function said(one: OriginFacts): Record<string, string> {
  const lines = originInWords(one, scenario).map(([label, all]) => [label, all.join(' | ')] as const);
  return Object.fromEntries(lines.map(([label, text]) => [label, text.replaceAll('\u00a0', ' ')]));
}

it('says all that it takes to make a result again', () => {
  const overlays = [
    { id: 'flu', title: 'Early severe flu', scale: 1.155 },
    { id: 'cold', title: 'Cold', scale: 1 },
  ];
  const changes: InputChange[] = [
    { path: ['stages', 'keah', 'places', 'byArea', 'DGS'], kind: 'changed', before: 147, after: 160 },
    { path: ['stages', 'old'], kind: 'removed', before: { id: 'old', name: 'Old ward' } },
  ];
  expect(said(facts(overlays, changes))).toEqual({
    Scenario: 'Kent <b>',
    Pressures: 'Early severe flu at 115.5% | Cold at 100%',
    'Changed by hand': `${enablement}, ${scenario.areas[0].name}: places 147 → 160 | Old ward: removed`,
    Days: '1 October 2025 to 31 March 2026',
    Winters: '1 winter of the set “winter”',
    Engine: 'version 3; scenario 0123456789ab',
  });
});

it('says that nothing was added or changed, and the changes of the document where it has them in words', () => {
  const plain = facts([], []);
  expect(said(plain)).toMatchObject({ Pressures: 'none', 'Changed by hand': 'nothing' });
  const worded = { ...plain, scenario: { ...plain.scenario, changes: ['Beds: places 3 → 4'] } };
  expect(said(worded)['Changed by hand']).toBe('Beds: places 3 → 4');
});
