import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

/** Notes everything that a sound page never does: console errors, uncaught faults, blocked or foreign requests. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    const isOwn = address.startsWith(origin) || /^(data|blob):/.test(address);
    if (!isOwn) faults.push(`request off the origin: ${address}`);
  });
  return faults;
}

/** Reports violations of the content security policy as console errors, which `watch` sees. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (violation) => {
    console.error(
      `policy violation: ${violation.violatedDirective} ${violation.blockedURI} ${violation.sample}`,
    );
  });
}

/** Serves the library with another scenario to open first: what opens first is data, not code. */
async function openFirst(page: Page, id: string): Promise<void> {
  await page.route(/\/assets\/index-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const changed = text.replace(/(\bopens:\s*[`"'])[\w-]+/, `$1${id}`);
    if (changed === text) throw new Error('the library does not say what opens first');
    await route.fulfill({ response, body: changed });
  });
}

/** A machine with so many cores, for all pages of a browser. */
async function withCores(context: BrowserContext, cores: number): Promise<void> {
  await context.addInitScript((count) => {
    Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => count });
  }, cores);
}

interface Settings {
  /** The scenario that opens first in Kent's place, if any. */
  readonly opens: string | null;
  /** Cores of the machine: a page starts a worker for each, and gives the same figures with any number of them. */
  readonly cores: number;
}

/**
 * Playwright's test with a `faults` list that must be empty at the end of every test. A test that provokes a fault on
 * purpose looks at the list and empties it (`faults.length = 0`).
 */
export const test = base.extend<Settings & { faults: string[] }>({
  opens: [null, { option: true }],
  // journeys run two at once: a second worker in each would only wait for a core
  cores: [1, { option: true }],
  faults: [
    async ({ page, context, baseURL, opens, cores }, use) => {
      await withCores(context, cores);
      if (opens !== null) await openFirst(page, opens);
      const faults = watch(page, new URL(baseURL ?? 'http://127.0.0.1').origin);
      await page.addInitScript(reportViolations);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** The scenario to open where a journey is not about Kent: it runs in a tenth of the time. */
export const SMALL = 'example-county';

export { expect };
