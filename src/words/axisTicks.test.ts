import { describe, expect, it } from 'vitest';
import { dayTicks } from './axisTicks.ts';

const read = (start: string | null, days: number) =>
  dayTicks(start, days).map(({ dayIndex, label }) => `${dayIndex} ${label.replaceAll('\u00a0', ' ')}`);

describe('places on the axis of some days', () => {
  it('names months where there are many', () => {
    expect(read('2025-10-01', 92)).toEqual(['0 Oct', '31 Nov', '61 Dec']);
  });

  it('names Mondays within two months', () => {
    expect(read('2025-12-20', 28)).toEqual(['2 22 Dec', '9 29 Dec', '16 5 Jan', '23 12 Jan']);
    expect(read('2025-12-22', 14)).toEqual(['0 22 Dec', '7 29 Dec']);
  });

  it('names each day of a few, and none without a start', () => {
    expect(read('2025-12-24', 3)).toEqual(['0 Wed 24 Dec', '1 Thu 25 Dec', '2 Fri 26 Dec']);
    expect(read(null, 3)).toEqual([]);
  });
});
