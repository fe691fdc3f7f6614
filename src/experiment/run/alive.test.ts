import { expect, it } from 'vitest';
import { SignsOfLife } from './alive.ts';

/** The moments at which a worker says that it is alive, where `report` happens every so many milliseconds. */
function said(report: 'onDay' | 'onVariant', everyMs: number, untilMs: number): number[] {
  let now = 0;
  const moments: number[] = [];
  const signs = new SignsOfLife(
    () => moments.push(now),
    () => now,
  );
  for (; now <= untilMs; now += everyMs) signs[report]();
  return moments;
}

it('says so each 500 ms between days, and after each variant, but no more than a page can hear', () => {
  expect(said('onDay', 20, 1200)).toEqual([0, 500, 1000]);
  expect(said('onVariant', 60, 240)).toEqual([0, 60, 120, 180, 240]);
  expect(said('onVariant', 1, 149)).toEqual([0, 50, 100]);
});
