import { defineConfig } from 'vitest/config';

// Unit tests lie beside their files; test/ holds what no single file owns. Browser tests are Playwright's.
export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'workers/**/*.test.ts',
      'test/{validation,golden,invariants,mechanics,scenarios,support,docs,cli}/**/*.test.ts',
      'scripts/**/*.test.js',
    ],
    environment: 'node',
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
