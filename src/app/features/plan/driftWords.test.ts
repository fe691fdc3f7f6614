import { expect, it } from 'vitest';
import { tinyScenario } from '../../../../test/support/tinyScenario.ts';
import type { Drift } from '../../results/answer.ts';
import { driftSaid, driftVerdict } from './driftWords.ts';

const estimate = (mean: number, low: number, high: number) => ({ mean, sd: 1, low, high, n: 100 });
const stock = (measure: 'waiting' | 'occupied', change: ReturnType<typeof estimate>, moves: boolean) => ({
  ...{ stage: 'desk', measure, opening: estimate(200, 190, 210), change, moves },
  share: change.mean / 200,
});
const drift: Drift = {
  asked: {} as Drift['asked'],
  scenario: tinyScenario(),
  winters: 100,
  stocks: [stock('waiting', estimate(-20, -24, -16), true), stock('occupied', estimate(1, -1, 3), false)],
  noEquilibrium: [{ stage: 'desk', scope: 'north', kind: 'hours', load: 1.07 }],
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('names what moves, by how much, and which queue does not settle', () => {
  expect(plain(driftVerdict(drift))).toBe(
    'One queue or service changes by more than 5% in 28 days, over 100 winters:',
  );
  expect(driftSaid(drift).map(plain)).toEqual([
    'desk: people waiting. There are 200 at first; the number falls by 20, or 10% (95% range 16 to 24).',
    'desk, north: the queue does not settle. Its length all winter depends on its length at the start (hours of work arriving ÷ productive hours present: 1.07).',
  ]);
});

it('says so where nothing moves', () => {
  expect(plain(driftVerdict({ ...drift, stocks: [] }))).toBe(
    'Queues stay as they are. Nowhere does the number of people waiting, or receiving the service, clearly change by more than 5% in 28 days, over 100 winters.',
  );
});
