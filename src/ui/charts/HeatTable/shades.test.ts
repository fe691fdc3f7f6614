import { expect, it } from 'vitest';
import { shades } from './shades.ts';

it('shades from the lowest to the highest, and nothing where there is no difference', () => {
  expect(shades([[1, 3], [null, 2]])).toEqual([[0, 1], [0, 0.5]]); // prettier-ignore
  expect(shades([[4, 4]])).toEqual([[0, 0]]);
  expect(shades([[null]])).toEqual([[0]]);
});
