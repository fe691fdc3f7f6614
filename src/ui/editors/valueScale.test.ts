import { describe, expect, it } from 'vitest';
import { roomyDomain, scaleTicks, snapped, stepped, valueScale } from './valueScale.ts';

describe('valueScale', () => {
  it('goes there and back', () => {
    const scale = valueScale([0, 2], 10, 110);
    expect([scale.y(0), scale.y(2), scale.y(0.5)]).toEqual([110, 10, 85]);
    expect(scale.value(85)).toBeCloseTo(0.5);
    expect(scale.perPixel).toBe(0.02);
    expect(scaleTicks(scale, String)[0]).toEqual({ y: 110, text: '0', isZero: true });
  });
});

describe('roomyDomain', () => {
  it.each([
    [
      [1, 1.3],
      [0, 1.6],
    ],
    [[], [0, 1]],
    [[NaN], [0, 1]],
    [[0], [0, 1]],
  ])('%j', (values, [low, high]) => {
    const domain = roomyDomain(values);
    expect(domain[0]).toBe(low);
    expect(domain[1]).toBeGreaterThanOrEqual(high! * 0.2);
    expect(domain[1]).toBeGreaterThan(Math.max(0, ...values.filter(Number.isFinite)));
  });

  it('leaves room below what is below zero', () => {
    const [low, high] = roomyDomain([-1, -0.2]);
    expect(low).toBeLessThan(-1);
    expect(high).toBe(0);
  });
});

describe('snapped and stepped', () => {
  it('keep to the grid and the bounds without a binary tail', () => {
    expect(snapped(0.31, 0.1)).toBe(0.3);
    expect(snapped(-0.01, 0.05)).toBe(0);
    expect(snapped(9, 1, 0, 5)).toBe(5);
    expect(stepped(0.1, 2, 0.1)).toBe(0.3);
    expect(stepped(0.1, -10, 0.1, 0)).toBe(0);
  });
});
