import { expect, it } from 'vitest';
import { byIdSteps, byKeySteps, finish } from './steps.ts';

it('makes records in the order of their keys, whether in steps or at once', () => {
  const parts = [{ id: 'b' }, { id: 'a' }];
  const made = () => byIdSteps(parts, ({ id }) => byKeySteps(['y', 'x'], (key) => id + key));
  const expected = { b: { y: 'by', x: 'bx' }, a: { y: 'ay', x: 'ax' } };
  expect(JSON.stringify(finish(made()))).toBe(JSON.stringify(expected));
  const steps = made();
  let pauses = 0;
  while (steps.next().done !== true) pauses += 1;
  expect(pauses).toBe(4);
});

it('finishes what has no steps', () => {
  expect(finish(byKeySteps([], (key) => key))).toEqual({});
});
