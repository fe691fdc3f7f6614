import { describe, expect, it } from 'vitest';
import { readNumber } from './readNumber.ts';

describe('readNumber', () => {
  it.each([
    ['1,203', 1203],
    [' 4.5 ', 4.5],
    ['−2', -2],
    ['.5', 0.5],
    ['1e3', 1000],
  ])('reads %s', (text, value) => expect(readNumber(text)).toEqual({ value, problem: null }));

  it.each([
    ['', 'Enter a number.'],
    ['many', '“many” is not a number. Enter a number.'],
    ['1,2', '“1,2” is not a number. Enter a number.'],
    ['0x10', '“0x10” is not a number. Enter a number.'],
    ['1e999', '“1e999” is not a number. Enter a number.'],
  ])('refuses %j', (text, problem) => expect(readNumber(text)).toEqual({ value: null, problem }));

  it('says what is allowed', () => {
    expect(readNumber('1.5', { minimum: 1, maximum: 1_000_000, whole: true }).problem).toBe(
      '1.5 is not allowed. Enter a whole number from 1 to 1,000,000.',
    );
    expect(readNumber('-1', { minimum: 0 }).problem).toBe('-1 is not allowed. Enter a number of 0 or more.');
    expect(readNumber('9', { maximum: 2.5 }).problem).toBe(
      '9 is not allowed. Enter a number of 2.5 or less.',
    );
  });
});
