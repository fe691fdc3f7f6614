import { kernelParts } from '../../src/kernel/compiled/parts.ts';
import { LaidMemory } from '../../src/model/kernel/memory.ts';

/** Functions of the kernel on numbers and addresses. */
export type KernelParts = Readonly<Record<string, (...args: number[]) => number>>;

/** A kernel of its own whose parts can be tried one by one, with memory in which to lay out what they need. */
export function partsOfKernel(): { readonly parts: KernelParts; readonly memory: LaidMemory } {
  const memory = new WebAssembly.Memory({ initial: 2 });
  const host = {
    fail: (reason: number, detail: number) => {
      throw new Error(`reason ${reason}: ${detail}`);
    },
    move: () => undefined,
  };
  const bytes = Uint8Array.from(atob(kernelParts), (character) => character.charCodeAt(0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory }, host });
  return { parts: exports as KernelParts, memory: new LaidMemory(memory, 131_072) };
}
