import { defineConfig } from '@playwright/test';
import { browserForTests } from './scripts/findBrowser.js';

/** Not the port of `npm start`, so that tests run while a workbench is open; another port may be chosen for a second checkout. */
const PORT = Number(process.env.WINTERPROOF_TEST_PORT ?? 4827);
const ADDRESS = `http://127.0.0.1:${PORT}/`;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // most of a journey is waiting, so that two at once are quicker though every page simulates on all cores
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    baseURL: ADDRESS,
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    // a trace takes in the page at every key: `--trace on` for a journey that fails
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browserForTests(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'chromium', grepInvert: /@auckland/, use: { timezoneId: 'Europe/London' } },
    // on the other side of the date line: a date that goes through local time shows
    { name: 'auckland', grep: /@auckland/, use: { timezoneId: 'Pacific/Auckland' } },
  ],
  webServer: {
    command: `node scripts/start.js --no-build --port ${PORT}`,
    url: ADDRESS,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
