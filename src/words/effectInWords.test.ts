import { expect, it } from 'vitest';
import type { Effect } from '../scenario/schema/effect.ts';
import { effectInWords } from './effectInWords.ts';

const nameOf = (_: string, id: string) => ({ beds: 'Short-term beds', East: 'East Kent' })[id] ?? id;
const said = (effect: object) =>
  effectInWords({ op: 'multiply', lagDays: 0, scale: 1, ...effect } as Effect, nameOf);

it('says what is moved, where, and by how much', () => {
  expect(said({ lever: 'startsPerDay', stage: 'beds', area: 'East', size: 0.88 })).toBe(
    'Short-term beds, East Kent: starts a day 12% less',
  );
  expect(said({ lever: 'demandRate', stream: 'flu', size: 1.08 })).toBe('flu: demand 8% more');
  expect(said({ lever: 'demandRate', stream: 'flu', size: 2.5 })).toBe('flu: demand 2.5 times');
  expect(said({ lever: 'places', stage: 'beds', op: 'add', size: -5 })).toBe(
    'Short-term beds: places 5 fewer',
  );
  expect(said({ lever: 'sicknessRate', group: 'hub', op: 'set', size: 0.2 })).toBe(
    'hub: sickness set to 0.2',
  );
});

it('tells a scaled effect at its scale, a switch by its word and a distribution by its mean', () => {
  expect(said({ lever: 'demandRate', stream: 'flu', size: 1.08, scale: 2 })).toBe('flu: demand 16% more');
  expect(said({ lever: 'demandRate', stream: 'flu', size: 1.08, scale: 0 })).toBe('flu: demand unchanged');
  expect(said({ lever: 'admissionsClosed', stage: 'beds', op: 'set', size: 1 })).toBe(
    'Short-term beds: admissions closed',
  );
  expect(said({ lever: 'demandRate', stream: 'flu', size: { kind: 'uniform', low: 1.1, high: 1.3 } })).toBe(
    'flu: demand about 20% more',
  );
});

it('names who lends and who borrows', () => {
  expect(said({ lever: 'redeploy', from: { group: 'hub' }, group: 'beds', op: 'add', size: 4 })).toBe(
    'hub to Short-term beds: people lent 4 more',
  );
});
