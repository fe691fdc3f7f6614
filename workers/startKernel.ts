import { observedKernel, plainKernel } from '../src/kernel/compiled/kernel.ts';
import type {
  KernelExports,
  KernelHost,
  KernelInstance,
  KernelKind,
} from '../src/model/kernel/kernelHost.ts';

const binaries: Readonly<Record<KernelKind, string>> = { plain: plainKernel, observed: observedKernel };
const compiled = new Map<KernelKind, WebAssembly.Module>();

/** Starts kernels in this thread. Each is compiled once; only workers and the command line do so, never the page. */
export const kernelHost: KernelHost = {
  start(kind, { fail, move }): KernelInstance {
    const module = moduleOf(kind);
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { exports } = new WebAssembly.Instance(module, { host: { fail, move }, env: { memory } });
    return { exports: exports as unknown as KernelExports, memory };
  },
};

function moduleOf(kind: KernelKind): WebAssembly.Module {
  const known = compiled.get(kind);
  if (known !== undefined) return known;
  const made = compileKernel(binaries[kind]);
  compiled.set(kind, made);
  return made;
}

/** Throws in words where a browser, or the policy of a server, does not let a page compile WebAssembly. */
function compileKernel(base64: string): WebAssembly.Module {
  try {
    return new WebAssembly.Module(bytesOf(base64));
  } catch (error) {
    throw new Error(
      `Winters are simulated in WebAssembly, which this browser or the server of this page does not allow. ` +
        `Try another browser. Whoever runs the server can allow it: script-src in its content security policy ` +
        `needs 'wasm-unsafe-eval'. (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
