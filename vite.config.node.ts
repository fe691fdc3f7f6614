import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

// The command, its worker and the library for analysts. The worker is an input of its own because a build for Node
// does not follow `new Worker(new URL(...))`; the command finds it beside itself.
export default defineConfig({
  publicDir: false,
  // One file loads in half the time of a hundred, and a command starts often.
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/node',
    minify: false,
    rolldownOptions: {
      input: {
        winterproof: 'src/cli/main.ts',
        worker: 'workers/node.ts',
        api: 'src/cli/api.ts',
      },
      external: [...builtinModules, /^node:/],
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
      },
    },
  },
});
