import { expect, it } from 'vitest';
import { keptTimes, mostVersions } from './keptTimes.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const now = Date.UTC(2025, 10, 26, 14, 30);

/** Ages in ms of what is kept of versions of these ages, the oldest first. */
function keptAges(ages: readonly number[]): number[] {
  const kept = keptTimes(
    ages.map((age) => now - age),
    now,
  );
  return ages.filter((_, index) => kept[index]);
}

it('keeps all of the last hour, the last of each hour of the day, the last of each day before', () => {
  const lastHour = [50 * MINUTE, 49 * MINUTE, 1 * MINUTE, 1_000, 0];
  const threeHoursAgo = [3 * HOUR + 20 * MINUTE, 3 * HOUR + 10 * MINUTE, 3 * HOUR];
  const twoDaysAgo = [2 * DAY + 5 * HOUR, 2 * DAY + 4 * HOUR];
  const first = 9 * DAY;
  expect(keptAges([first, ...twoDaysAgo, ...threeHoursAgo, ...lastHour])).toEqual([
    first,
    2 * DAY + 4 * HOUR,
    3 * HOUR,
    ...lastHour,
  ]);
});

it('keeps the first and the latest, however old', () => {
  expect(keptAges([40 * DAY, 40 * DAY - 1, 40 * DAY - 2])).toEqual([40 * DAY, 40 * DAY - 2]);
  expect(keptAges([5])).toEqual([5]);
  expect(keptAges([])).toEqual([]);
});

it('never keeps more than the most, and first lets those go that the next one follows soonest', () => {
  const days = Array.from({ length: 60 }, (_, day) => (65 - day) * DAY);
  const burst = Array.from({ length: 80 }, (_, step) => 80_000 - step * 1_000);
  const kept = keptAges([...days, 50 * MINUTE, ...burst]);
  expect(kept).toHaveLength(mostVersions);
  expect(kept.slice(0, 61)).toEqual([...days, 50 * MINUTE]);
  expect(kept.at(-1)).toBe(1_000);
});
