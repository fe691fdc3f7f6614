import { describe, expect, it } from 'vitest';
import { dayForKey } from './dayForKey.ts';
import { placeTicks } from './placeTicks.ts';
import { spreadLabels } from './spreadLabels.ts';
import { stableDomain } from './stableDomain.ts';
import { fitText, textWidth } from './textWidth.ts';
import { timeAxis } from './timeAxis.ts';
import { roundDomain, valueTicks } from './valueTicks.ts';

describe('timeAxis', () => {
  it('lays days side by side and finds them again', () => {
    const axis = timeAxis(10, 50, 150);
    expect([axis.x(0), axis.centre(0), axis.x(10)]).toEqual([50, 55, 150]);
    expect([49, 50, 59.9, 60, 149, 151].map((pixel) => axis.dayAt(pixel))).toEqual([0, 0, 0, 1, 9, 9]);
  });

  it('survives no room and no days', () => {
    expect(timeAxis(10, 50, 40).dayAt(45)).toBe(0);
    expect(timeAxis(0, 0, 100).days).toBe(1);
  });
});

describe('placeTicks', () => {
  const ticks = [
    { dayIndex: 0, label: 'Oct', longLabel: 'October 2025' },
    { dayIndex: 31, label: 'Nov', longLabel: 'November 2025' },
    { dayIndex: 61, label: 'Dec', longLabel: 'December 2025' },
  ];
  const texts = (width: number) => placeTicks(timeAxis(92, 0, width), ticks).map((tick) => tick.text);

  it.each([
    [500, ['October 2025', 'November 2025', 'December 2025']],
    [200, ['Oct', 'Nov', 'Dec']],
    [60, ['Oct', '', 'Dec']],
  ])('in %s pixels', (width, wanted) => expect(texts(width)).toEqual(wanted));

  it('leaves out what is off the axis', () => {
    expect(placeTicks(timeAxis(40, 0, 400), ticks)).toHaveLength(2);
  });
});

describe('spreadLabels', () => {
  it.each([
    [
      [10, 50, 90],
      [10, 50, 90],
    ],
    [
      [10, 12, 14],
      [10, 22, 34],
    ],
    [
      [98, 99],
      [88, 100],
    ],
    [
      [99, 98],
      [100, 88],
    ],
    [[], []],
  ])('%j', (places, wanted) => expect(spreadLabels(places, 12, 0, 100)).toEqual(wanted));
});

describe('domains', () => {
  it.each([
    [[0, 32] as const, [0, 35]],
    [[0, 0] as const, [0, 1]],
    [[5, 5] as const, [0, 5]],
    [[-3, -3] as const, [-3, 0]],
    [[0, 0.83] as const, [0, 0.9]],
    [[NaN, 1] as const, [0, 1]],
  ])('rounds %j', (domain, wanted) => {
    roundDomain(domain).forEach((end, index) => expect(end).toBeCloseTo(wanted[index]!, 9));
  });

  it('stays while data are within and widens when they leave', () => {
    const first = stableDomain(null, [0, 32]);
    expect(stableDomain(first, [0, 20])).toBe(first);
    expect(stableDomain(first, [0, 41])).toEqual([0, 45]);
    expect(stableDomain(first, [-4, 20])[0]).toBeLessThanOrEqual(-4);
  });

  it('gives whole ticks on request', () => {
    expect(valueTicks([0, 2], 200, true)).toEqual([0, 1, 2]);
    expect(valueTicks([0, 30], 105)).toEqual([0, 10, 20, 30]);
  });
});

describe('dayForKey', () => {
  it.each([
    ['ArrowRight', null, 0],
    ['ArrowLeft', null, 9],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 0, 0],
    ['PageUp', 1, 8],
    ['PageDown', 3, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['Escape', 5, null],
    ['x', 5, undefined],
  ])('%s from %s', (key, day, wanted) => expect(dayForKey(key, day, 10)).toBe(wanted));
});

describe('text', () => {
  it('is shortened only when it must be', () => {
    expect(fitText('County', 100)).toBe('County');
    const short = fitText('Dartford, Gravesham and Swanley', 76);
    expect(short.endsWith('…')).toBe(true);
    expect(textWidth(short)).toBeLessThanOrEqual(76);
  });
});
