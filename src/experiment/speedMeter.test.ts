import { expect, it } from 'vitest';
import { SpeedMeter } from './speedMeter.ts';

it('gives winters a second over the latest completions', () => {
  let time = 1000;
  const meter = new SpeedMeter(() => time);
  expect(meter.perSecond).toBe(0);
  meter.completed(5);
  expect(meter.perSecond).toBe(0);
  time += 500;
  meter.completed(5);
  expect(meter.perSecond).toBe(20);
  for (let i = 0; i < 100; i++) {
    time += 10;
    meter.completed(1);
  }
  expect(meter.perSecond).toBeCloseTo(100, 10);
});
