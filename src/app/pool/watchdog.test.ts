import { expect, it } from 'vitest';
import { Watchdog } from './watchdog.ts';

it('bears 15 s before the first winter, then 5 s, more where winters are slow, and twice as much at each attempt', () => {
  const watchdog = new Watchdog();
  expect(watchdog.limitMs(100, 0)).toBe(15_000);
  watchdog.took(10, 200);
  watchdog.took(10, 100);
  expect(watchdog.limitMs(100, 0)).toBe(5_000 + 10 * 100 * 20);
  expect(watchdog.limitMs(1, 2)).toBe(4 * (5_000 + 200));
});
