import { afterEach, expect, it, vi } from 'vitest';

class Refused {
  constructor() {
    throw new Error('code generation disallowed');
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it.each([
  ['is not allowed', { Memory: WebAssembly.Memory, Module: Refused }, /server can allow it.*disallowed/],
  ['is missing', undefined, /WebAssembly, which this browser .* Try another browser/],
])('says in words that WebAssembly %s', async (_, found, words) => {
  vi.stubGlobal('WebAssembly', found);
  const { kernelHost } = await import('./startKernel.ts');
  const imports = { fail: () => undefined, move: () => undefined };
  expect(() => kernelHost.start('plain', imports)).toThrow(words);
});
