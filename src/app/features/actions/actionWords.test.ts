import { expect, it } from 'vitest';
import { restlessCounty } from '../../../../test/support/restlessCounty.ts';
import { changeToldInFull } from './actionWords.ts';

const county = restlessCounty();
const told = (id: string, mean: number, low: number | null, high: number | null, n: number) =>
  changeToldInFull(county, id, { mean, low, high, n });

it('tells a change with its interval, and no figure where nothing can be told', () => {
  expect(told('bedDaysLost', -30, -40, -20, 200)).toBe('30 fewer bed-days (95%: 20 to 40)');
  expect(told('bedDaysLost', -3, -40, 34, 200)).toBe('no clear change (95%: between 40 fewer and 30 more)');
  expect(told('costOfActions', 50, -100, 200, 200)).toBe('no clear change (95%: −£100 to £200)');
});

it('says so where no winter changed, where there is one winter, and where there is none', () => {
  expect(told('bedDaysLost', 0, 0, 0, 200)).toBe('no change in any of 200 winters');
  expect(told('costOfActions', 0, 0, 0, 200)).toBe('no change in any of 200 winters');
  const alone = 'in the one winter compared; one winter gives no range';
  expect(told('bedDaysLost', -3, null, null, 1)).toBe(`3 fewer bed-days (${alone})`);
  expect(told('costOfActions', 0, null, null, 1)).toBe(`no change (${alone})`);
  expect(told('costOfActions', 200, null, null, 1)).toBe(`£200 more (${alone})`);
  expect(changeToldInFull(county, 'bedDaysLost', null)).toBe('not known yet');
});
