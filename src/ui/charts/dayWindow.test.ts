import { describe, expect, it } from 'vitest';
import {
  clampWindow,
  isWhole,
  movedWindow,
  windowBetween,
  withFirstDay,
  withLastDay,
  type DayWindow,
} from './dayWindow.ts';

const span = (from: number, to: number): DayWindow => ({ from, to });

describe('the days shown', () => {
  it.each([
    ['none chosen', null, span(0, 100)],
    ['within', span(10, 20), span(10, 20)],
    ['beyond the end', span(90, 120), span(90, 100)],
    ['outside', span(120, 140), span(0, 100)],
    ['too short at the edge', span(98, 120), span(0, 100)],
  ])('%s', (_, window, wanted) => expect(clampWindow(window, 100)).toEqual(wanted));

  it('is all there is where that is little', () => {
    expect(clampWindow(span(0, 2), 2)).toEqual(span(0, 2));
    expect(isWhole(span(0, 2), 2)).toBe(true);
    expect(isWhole(span(1, 2), 2)).toBe(false);
  });

  it('keeps three days when an end is moved, and stays within the winter', () => {
    expect(withFirstDay(span(10, 20), 30)).toEqual(span(17, 20));
    expect(withFirstDay(span(10, 20), -4)).toEqual(span(0, 20));
    expect(withLastDay(span(10, 20), 2, 100)).toEqual(span(10, 13));
    expect(withLastDay(span(10, 20), 400, 100)).toEqual(span(10, 100));
  });

  it('moves as a whole and stops at the ends', () => {
    expect(movedWindow(span(10, 20), 7, 100)).toEqual(span(17, 27));
    expect(movedWindow(span(10, 20), -30, 100)).toEqual(span(0, 10));
    expect(movedWindow(span(10, 20), 300, 100)).toEqual(span(90, 100));
  });

  it('runs from the earlier to the later of two days', () => {
    expect(windowBetween(30, 10, 100)).toEqual(span(10, 31));
    expect(windowBetween(50, 50, 100)).toEqual(span(50, 53));
    expect(windowBetween(99, 99, 100)).toEqual(span(97, 100));
  });
});
