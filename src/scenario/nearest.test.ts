import { describe, expect, it } from 'vitest';
import { editDistance, nearestOf } from './nearest.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['places', 'places', 0],
    ['Places', 'places', 0],
    ['palces', 'places', 1],
    ['place', 'places', 1],
    ['kitten', 'sitting', 3],
  ])('%j to %j: %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});

describe('nearestOf', () => {
  const words = ['places', 'lengthOfStayDays', 'startsPerDay', 'startsPerWeek', 'p2'];

  it.each<[string, string | undefined]>([
    ['plcaes', 'places'],
    ['startPerDay', 'startsPerDay'],
    ['lengthOfStay', 'lengthOfStayDays'],
    ['P2', 'p2'],
    ['p3', 'p2'],
    ['banana', undefined],
    ['x'.repeat(5000), undefined],
    ['', undefined],
  ])('%j: %j', (word, nearest) => {
    expect(nearestOf(word, words)).toBe(nearest);
  });
});
