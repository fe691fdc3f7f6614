import { expect, it, vi } from 'vitest';

it('says in words that WebAssembly is not allowed', async () => {
  class Refused {
    constructor() {
      throw new Error('code generation disallowed');
    }
  }
  vi.stubGlobal('WebAssembly', { Memory: WebAssembly.Memory, Module: Refused });
  const { kernelHost } = await import('./startKernel.ts');
  const imports = { fail: () => undefined, move: () => undefined };
  expect(() => kernelHost.start('plain', imports)).toThrow(
    /WebAssembly, which is not allowed here.*disallowed/,
  );
  vi.unstubAllGlobals();
});
