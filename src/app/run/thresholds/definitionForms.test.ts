import { expect, it } from 'vitest';
import { shippedDocument, shippedScenario } from '../../../../test/support/shippedFiles.ts';
import type { Setting } from '../../../analysis/thresholds/settings.ts';
import { scenarioHash } from '../../../scenario/hash.ts';
import { overlay, type Overlay, type Scenario } from '../../../scenario/schema/scenario.ts';
import { definitionForms } from './definitionForms.ts';

const BASE = 'kent-2025-26';
const settingOf = (id: string, scenario: Scenario): Setting => ({
  id,
  title: id,
  scenario,
  hash: scenarioHash(scenario),
});
const kent = shippedScenario(BASE);
const files = (ids: readonly string[]) => ids.map((id) => shippedDocument(`kent/${id}.json`) as Overlay);
const titleOf = (id: string) => files([id])[0].title;

it('finds the forms of definitions by what they change, and which form of the present each takes the place of', () => {
  const forms = {
    'aggregation-worst': 'aggregation-areas',
    'aggregation-score': 'aggregation-areas',
    'slots-area': 'slots-county',
    'staffing-rostered': 'staffing-funded',
    'week-count-printed': 'week-count-pro-rata',
  };
  const moved = { ...kent, escalation: { ...kent.escalation, stepDownReadings: 1 } };
  const steps = overlay.parse({
    formatVersion: 2,
    id: 'steps',
    title: 'Steps',
    kind: 'overlay',
    set: [{ path: 'escalation.stepDownReadings', value: 1 }],
  });
  const others = Object.keys(forms).map((id) => settingOf(id, shippedScenario(BASE, [id])));
  const found = definitionForms({
    present: settingOf('present', kent),
    others: [...others, settingOf('steps', moved)],
    overlays: [...files(Object.keys(forms)), steps],
    alike: files([...new Set(Object.values(forms))]),
    joined: [],
  });
  expect([...found]).toEqual(Object.entries(forms).map(([id, own]) => [id, [titleOf(own)]]));
});

it('takes moved bands for no definition, and knows a form that no overlay names', () => {
  const [indicator, ...rest] = kent.indicators;
  const moved = { ...kent, indicators: [{ ...indicator, weight: 2 }, ...rest] };
  const found = definitionForms({
    present: settingOf('present', kent),
    others: [
      settingOf('slots-area', shippedScenario(BASE, ['slots-area'])),
      settingOf('aggregation-worst', moved),
    ],
    overlays: files(['slots-area', 'aggregation-worst']),
    alike: files(['staffing-funded']),
    joined: [],
  });
  expect([...found]).toEqual([['slots-area', []]]);
});
