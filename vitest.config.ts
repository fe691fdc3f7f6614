import { defineConfig } from 'vitest/config';
import { ensureKernel } from './scripts/kernel.js';
import { hostRooms, pureRooms } from './scripts/rooms.js';

if (!ensureKernel()) throw new Error('the kernel could not be compiled: see the message above');

// Unit tests lie beside their files; test/ holds what no single file owns. Browser tests are Playwright's.
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure rooms',
          include: [
            ...pureRooms.map((room) => `src/${room}/**/*.test.ts`),
            'test/{validation,golden,invariants,mechanics,scenarios,support}/**/*.test.ts',
          ],
          // these rooms keep nothing from one test to the next, so that the engine is loaded and grows quick once
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          include: [
            ...hostRooms.map((room) => `src/${room}/**/*.test.{ts,tsx}`),
            'workers/**/*.test.ts',
            'test/{docs,cli}/**/*.test.ts',
            'scripts/**/*.test.js',
          ],
        },
      },
    ],
  },
});
