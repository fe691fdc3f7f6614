import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, type NumberBounds } from './readNumber.ts';

describe('readNumber', () => {
  it.each([
    [' 4.5 ', 4.5],
    ['−2', -2],
    ['–2', -2],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['-0', 0],
    ['1e3', 1000],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['0.125', 0.125],
    ['1 203', 1203],
    ['1\u202f203\u202f400.5', 1203400.5],
    ['1’203', 1203],
    ['£1,234.50', 1234.5],
    ['−£40', -40],
    ['£-40', -40],
    ['40 £', 40],
  ])('reads %s', (text, value) => expect(readNumber(text)).toEqual({ value, problem: null }));

  it.each([
    ['1,5', 1.5, 'Read as 1.5.'],
    ['1,20', 1.2, 'Read as 1.2.'],
    [',5', 0.5, 'Read as 0.5.'],
    ['0,123', 0.123, 'Read as 0.123.'],
    ['1234,567', 1234.567, 'Read as 1,234.567.'],
    ['1.234,5', 1234.5, 'Read as 1,234.5.'],
    ['1 234,5', 1234.5, 'Read as 1,234.5.'],
    ['1.234.567', 1234567, 'Read as 1,234,567.'],
    ['1,234', 1234, 'Read as 1,234, not 1.234.'],
    ['1.000', 1, 'Read as 1, not 1,000.'],
    ['-1.125', -1.125, 'Read as -1.125, not -1,125.'],
  ])('reads %s and says how', (text, value, note) =>
    expect(readNumber(text)).toEqual({ value, problem: null, note }),
  );

  it.each([
    ['', 'Enter a number.'],
    ['many', '“many” is not a number. Enter a number.'],
    ['1,23,456', '“1,23,456” is not a number. Enter a number.'],
    ['1.234,5.6', '“1.234,5.6” is not a number. Enter a number.'],
    ['0x10', '“0x10” is not a number. Enter a number.'],
    ['1e999', '“1e999” is not a number. Enter a number.'],
    ['--1', '“--1” is not a number. Enter a number.'],
    ['-£-1', '“-£-1” is not a number. Enter a number.'],
    ['1 2', '“1 2” is not a number. Enter a number.'],
    ['10–12', '“10–12” is not a number. Enter a number.'],
    ['10²', '“10²” is not a number. Enter a number.'],
    ['45 %', '“45 %” is a percentage. Enter a number.'],
    ['€40', '“€40” is not in pounds. Enter a number.'],
    ['£', '“£” is not a number. Enter a number.'],
  ])('refuses %j', (text, problem) => expect(readNumber(text)).toEqual({ value: null, problem }));

  it('says what is allowed', () => {
    expect(readNumber('1.5', { minimum: 1, maximum: 1_000_000, whole: true }).problem).toBe(
      '1.5 is not allowed. Enter a whole number from 1 to 1,000,000.',
    );
    expect(readNumber('-1', { minimum: 0 }).problem).toBe('-1 is not allowed. Enter a number of 0 or more.');
    expect(readNumber('9', { maximum: 2.5 }).problem).toBe(
      '9 is not allowed. Enter a number of 2.5 or less.',
    );
    expect(readNumber('1.000', { minimum: 100 }).problem).toBe(
      '“1.000” reads as 1, which is not allowed. Enter a number of 100 or more.',
    );
  });

  it.each([
    ['45 %', 0.45],
    ['33.3%', 0.333],
    ['7%', 0.07],
    ['100\u00a0%', 1],
    ['25', 0.25],
    ['12.5', 0.125],
    ['100', 1],
    ['0', 0],
  ])('reads %s as a share', (text, value) =>
    expect(readNumber(text, SHARE)).toEqual({ value, problem: null }),
  );

  it.each([
    ['0.45', 0.45, 'Read as 45%, not 0.45%.'],
    ['1', 1, 'Read as 100%, not 1%.'],
  ])('reads %s, which may be a share or a percentage, as a share and says so', (text, value, note) =>
    expect(readNumber(text, SHARE)).toEqual({ value, problem: null, note }),
  );

  it.each(['130', '130 %', '-5'])('refuses a share of %s, and says what is allowed', (text) => {
    expect(readNumber(text, SHARE).problem).toBe(
      `${text} is not allowed. Enter a percentage from 0% to 100%, such as 45%.`,
    );
  });

  it('reads a factor as a number or a percentage', () => {
    const factor: NumberBounds = { minimum: 0, maximum: 10, orPercent: true };
    expect(readNumber('85%', factor).value).toBe(0.85);
    expect(readNumber('0.85', factor)).toEqual({ value: 0.85, problem: null });
    expect(readNumber('110', factor).problem).toBe(
      '110 is not allowed. Enter a number from 0 to 10, or a percentage such as 85%.',
    );
  });

  it.each([
    ['12 beds', ['beds']],
    ['12 bed', ['beds']],
    ['12 Days', ['day']],
    ['12%', ['%']],
    ['12 people a day', ['a day', 'people a day']],
  ])('passes over the unit in %s', (text, units) =>
    expect(readNumber(text, { units: units.toReversed() }).value).toBe(12),
  );

  it('does not pass over another unit', () => {
    expect(readNumber('12 weeks', { units: ['days'] }).value).toBeNull();
  });
});

const SHARE: NumberBounds = { minimum: 0, maximum: 1, asShare: true };
const numeralLike = fc.string({
  unit: fc.constantFrom(...'0123456789.,-−+%£€ \u00a0\u202fe’'),
  maxLength: 12,
});

describe('readNumber, whatever is typed', () => {
  it.each([
    ['any text', fc.string({ unit: 'binary' })],
    ['what looks like a number', numeralLike],
  ])('gives a number within the bounds or a problem: %s', (_name, texts) => {
    const bounds = fc.record({
      minimum: fc.integer({ min: -50, max: 0 }),
      maximum: fc.integer({ min: 1, max: 2000 }),
      whole: fc.boolean(),
      asShare: fc.boolean(),
    });
    fc.assert(
      fc.property(texts, bounds, (text, bound) => {
        const { value, problem } = readNumber(text, bound);
        if (value === null) return problem !== null && problem.length > 0;
        return (
          problem === null &&
          Number.isFinite(value) &&
          value >= bound.minimum &&
          value <= bound.maximum &&
          (!bound.whole || Number.isInteger(value))
        );
      }),
      { seed: 20251, numRuns: 2000 },
    );
  });

  it('reads back every number as it is kept and as it is written out', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(numbers, (number) => {
        expect(readNumber(String(number)).value).toBe(number === 0 ? 0 : number);
        const rounded = Number(number.toFixed(3));
        const written = rounded.toLocaleString('en-GB', { maximumFractionDigits: 3 });
        expect(readNumber(written).value).toBeCloseTo(rounded, 6);
      }),
      { seed: 20252 },
    );
  });
});
