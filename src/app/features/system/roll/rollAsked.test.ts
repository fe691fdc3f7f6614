import { expect, it } from 'vitest';
import { shippedDocument, shippedScenario } from '../../../../../test/support/shippedFiles.ts';
import { rollAsked } from './rollAsked.ts';

const own = shippedScenario('example-county');
const opened = ['kent/early-severe-flu.json', 'kent/demand-moderate.json'].map(shippedDocument);
const overlays = [
  { id: 'demand-moderate', scale: 1 },
  { id: 'early-severe-flu', scale: 0.5 },
];
const asked = { scenario: own.id, overlays, opened, edited: null };

it('moves the scenario as the same work, and each pressure with a year as a file of its own', async () => {
  const rolled = await rollAsked(asked, own, { to: 2026, keepTargets: false });
  if (!rolled.ok) throw new Error(JSON.stringify(rolled.problems));
  expect(rolled.asked.edited).toMatchObject({ id: own.id, calendar: { startDate: '2026-10-01' } });
  expect(rolled.asked.overlays).toEqual([overlays[0], { id: 'early-severe-flu-2026-27', scale: 0.5 }]);
  expect(rolled.asked.opened.map(({ id }) => id)).toEqual([
    'early-severe-flu',
    'demand-moderate',
    'early-severe-flu-2026-27',
  ]);
  expect(rolled.parts.map(({ title }) => title)).toEqual([own.title, 'Early severe flu']);
});

it('is refused where the table of bank holidays ends', async () => {
  const rolled = await rollAsked(asked, own, { to: 2030, keepTargets: false });
  expect(rolled.ok || rolled.problems[0].allowed).toBe('winters from 2019/20 to 2029/30');
});
