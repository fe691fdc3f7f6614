import { PlanPage } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

// `faults` fails a test on any violation of the policy, console error or request off the origin: these use every place.
test.describe('content security policy', () => {
  test('the page carries the policy in a header and in itself', async ({ page }) => {
    const response = await page.goto('/');
    const header = response?.headers()['content-security-policy'] ?? '';
    expect(header).toContain("default-src 'none'");
    expect(header).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(header.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
    // who may frame a page can be said in the header alone
    const inPage = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(header).toBe(`${inPage}; frame-ancestors 'none'`);
  });

  test('the page may compile WebAssembly', async ({ page }) => {
    await page.goto('/');
    const nothing = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
    const compiled = page.evaluate(
      (bytes) => WebAssembly.compile(Uint8Array.from(bytes)).then(() => true),
      nothing,
    );
    expect(await compiled).toBe(true);
  });

  test('every place and control works under it', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.addPressure('Early severe flu');
    await plan.runWinters(2);
    await page.getByRole('button', { name: 'Table: When each level is reached' }).click();
    await plan.panel('Why').getByLabel('Show', { exact: true }).selectOption('queues');
    await plan.panel('Which indicators drove the levels').getByLabel('Level').selectOption('2');
    await page
      .getByRole('slider', { name: /: choose a day$/ })
      .first()
      .hover();
    await plan.panel('What each action does within the plan').getByRole('button').first().click();
    await plan.stop.click();
    await plan.downloadedResult();
    await plan.openFile('mine.yaml', 'formatVersion: 2\nkind: overlay\nid: mine\ntitle: Mine\n');
    await expect(page.getByText('+ Mine')).toBeVisible();
    await page.getByRole('link', { name: 'System' }).click();
    await expect(page.getByRole('heading', { name: 'The network' })).toBeVisible();
    await page.getByRole('link', { name: 'Winters' }).click();
    await page.getByRole('button', { name: 'Next change' }).click();
    await page.getByRole('link', { name: 'Library' }).click();
    await expect(page.getByRole('checkbox', { name: 'Strike days' })).toBeVisible();
    await page.getByRole('link', { name: 'Compare' }).click();
    await expect(page.getByText(/No result is kept to compare yet/)).toBeVisible();
    await page.getByRole('link', { name: 'About' }).click();
    await expect(page.getByText('Not a forecast.')).toBeVisible();
    await expect(page.getByText(/not an official declaration of OPEL/i)).toBeVisible();
    await page
      .getByText(/^\d+ figures$/)
      .first()
      .click();
    const licences = await page.request.get('/third-party-licences.txt');
    expect(await licences.text()).toContain('react');
    await page.getByRole('link', { name: 'Plan' }).click();
    await expect(plan.strip).toBeVisible();
  });
});
