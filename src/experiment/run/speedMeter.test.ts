import { expect, it } from 'vitest';
import { SpeedMeter } from './shardSize.ts';

it('gives winters a second over the latest completions, once those of starting up are past', () => {
  let time = 1000;
  const meter = new SpeedMeter(() => time);
  const complete = (milliseconds: number, winters: number) => {
    time += milliseconds;
    meter.completed(winters);
  };
  complete(2000, 1);
  complete(500, 1);
  complete(250, 5);
  expect(meter.perSecond).toBe(0);
  complete(250, 5);
  expect(meter.perSecond).toBe(20);
  for (let i = 0; i < 100; i++) complete(10, 1);
  expect(meter.perSecond).toBeCloseTo(100, 10);
});
