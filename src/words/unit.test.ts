import { expect, it } from 'vitest';
import { DAYS, beforeUnit, sameUnit, withUnit } from './unit.ts';

it('puts a space before a word and none before %', () => {
  expect(withUnit('1', DAYS)).toBe('1 day');
  expect(withUnit('1.0', DAYS)).toBe('1.0 days');
  expect(withUnit('48', sameUnit('% of beds'))).toBe('48% of beds');
  expect(beforeUnit('48', '%')).toBe('48%');
  expect(beforeUnit('48', '')).toBe('48');
});
