import { expect, test as base, type Page } from '@playwright/test';

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

/**
 * Playwright's test, in which a small scenario can open in Kent's place (`test.use({ opens: SMALL })`), with a `faults` list that must be empty at the end of every test. A test that provokes a fault
 * on purpose looks at the list and empties it (`faults.length = 0`).
 */
export const test = base.extend<{ faults: string[]; opens: string | null }>({
  opens: [null, { option: true }],
  faults: [
    async ({ page, baseURL, opens }, use) => {
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
