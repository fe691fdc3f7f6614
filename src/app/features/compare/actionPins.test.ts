import { expect, it } from 'vitest';
import { shippedScenario } from '../../../../test/support/shippedFiles.ts';
import type { Pin } from '../../results/pinStore.ts';
import { actionsOf, compareActions, pinnedAction } from './actionPins.ts';

const scenario = shippedScenario('example-county');
const changes = { overtime: Float64Array.of(-3, -2, -4), buyHomecare: Float64Array.of(-9, -7, -8) };
const told = (mean: number, low: number, high: number) => ({
  mean,
  low,
  high,
  n: 3,
  together: { low, high },
});

function pinned(
  id: string,
  { seed = 'one', outcome = 'bedDaysLost', days = scenario.calendar.days, areas = scenario.areas } = {},
) {
  const document = {
    outcome,
    ranking: { order: ['buyHomecare', 'overtime'] },
    actions: { overtime: { less: told(-3, -7, 1) }, buyHomecare: { less: told(-8, -10, -6) } },
  };
  const calendar = { ...scenario.calendar, days };
  const answer = {
    asked: { seed },
    scenario: { ...scenario, calendar, areas },
    reading: { changes, document },
  };
  return { id, kind: 'actions', title: id, answer } as unknown as Pin<'actions'>;
}

it('tells a difference only of the same outcome in the same winters: seed, days and keys', () => {
  const reference = pinned('one');
  const others = [
    pinned('same'),
    pinned('seed', { seed: 'two' }),
    pinned('days', { days: 30 }),
    pinned('key', { areas: scenario.areas.map((area) => ({ ...area, key: `${area.id}2` })) }),
    pinned('outcome', { outcome: 'delayDays' }),
  ];
  const found = compareActions(reference, [reference, ...others]);
  expect(
    found.map(({ pin, sameOutcome, differences }) => [pin.id, sameOutcome, differences !== null]),
  ).toEqual([
    ['same', true, true],
    ['seed', true, false],
    ['days', true, false],
    ['key', true, false],
    ['outcome', false, false],
  ]);
  expect(found[0].differences!.get('overtime')).toMatchObject({ mean: 0, n: 3 });
});

it('gives actions their places in their own ranking, and none to those that cannot be told from no effect', () => {
  const reference = pinned('one');
  expect(actionsOf([reference]).map(({ id }) => id)).toEqual(['buyHomecare', 'overtime']);
  expect(pinnedAction(reference, 'buyHomecare')?.place).toBe(1);
  expect(pinnedAction(reference, 'overtime')?.place).toBeNull();
  expect(pinnedAction(reference, 'openBeds')).toBeUndefined();
});
