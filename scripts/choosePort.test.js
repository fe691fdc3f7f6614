import { expect, it } from 'vitest';
import { choosePort, USUAL_PORT } from './choosePort.js';

it('is the usual port unless another is asked for, the argument before the variable', () => {
  expect(choosePort([], {})).toBe(USUAL_PORT);
  expect(choosePort([], { WINTERPROOF_PORT: '4900' })).toBe(4900);
  expect(choosePort(['--port', '5000'], { WINTERPROOF_PORT: '4900' })).toBe(5000);
  expect(choosePort(['--port=5001'], {})).toBe(5001);
});

it.each([['x'], ['0'], ['70000'], ['-1'], ['']])('refuses %o', (asked) => {
  expect(() => choosePort(['--port', asked], {})).toThrow('is not a port');
});
