import { resultFromCommandLine } from './support/commandLine.ts';
import { PlanPage } from './support/planPage.ts';
import { DESKS, workersOf } from './support/workers.ts';
import { expect, SMALL, test } from './support/test.ts';

const KENT = 'scenarios/kent/kent-2025-26.json';

test.describe('the plan', () => {
  test.use({ cores: 2 });

  test('opens on Kent, runs at once and draws after the first winters', async ({ page }) => {
    const plan = new PlanPage(page);
    await page.goto('/');
    await expect(page.getByRole('button', { name: /^Kent, winter 2025\/26/ })).toBeVisible();
    await expect(plan.stop).toBeVisible();
    await expect(plan.strip).toBeVisible();
    await expect(page.getByRole('heading', { name: /reach(es)? OPEL 3/ })).toBeVisible();
    await expect(page.getByText(/are lost to delay in a winter/)).toBeVisible();
    const areas = page.getByRole('table', { name: /^Each area over/ });
    await expect(areas.getByRole('row')).toHaveCount(1 + 6);
    await areas.getByRole('button', { name: 'Swale: show this area' }).press('Enter');
    await expect(page.getByRole('heading', { name: /Swale reaches OPEL 3/ })).toBeVisible();
    await expect(plan.charts.nth(4)).toBeVisible();
    const status = page.getByRole('progressbar', { name: 'Winters simulated' });
    await expect(status).toHaveAttribute('aria-valuetext', /of 1,000 winters .* set of winters “winter”/);
    const track = await status.locator('> span').last().boundingBox();
    expect(track?.width).toBeGreaterThan(100);
    await plan.stop.click();
  });

  test('takes the winter that was run ahead of the page, once', async ({ page }) => {
    const plan = new PlanPage(page);
    await page.goto('/');
    await expect(plan.strip).toBeVisible();
    const taken = () => performance.getEntriesByName('winterproof:run-ahead').length;
    const counts = await Promise.all(page.workers().map((worker) => worker.evaluate(taken).catch(() => 0)));
    expect(counts.filter((count) => count > 0)).toEqual([1]);
    await plan.stop.click();
  });

  test('runs after a handful of files, and keeps the machine for the first picture', async ({ page }) => {
    const plan = new PlanPage(page);
    await page.goto('/');
    await expect(plan.strip).toBeVisible();
    const drawn = () => performance.getEntriesByName('winterproof:first-picture').length > 0;
    await page.waitForFunction(drawn);
    const scriptsBefore = (mark: string) =>
      page.evaluate((name) => {
        const [{ startTime: end }] = performance.getEntriesByName(name);
        const files = performance.getEntriesByType('resource').filter((file) => file.name.endsWith('.js'));
        return files.filter(({ startTime }) => startTime < end).map((file) => file.name);
      }, `winterproof:${mark}`);
    const toRun = await scriptsBefore('run-pressed');
    expect(toRun.length).toBeGreaterThan(1);
    // The start, the page, what bundles need, a worker and the desk; each part of its own would be some eighty.
    expect(toRun.length).toBeLessThan(20);
    // The loads that rates alone make are worked out by code that the desk reads later.
    const readAt = await workersOf(page, DESKS)[0]!.evaluate(() => {
      const files = performance.getEntriesByType('resource');
      const { startTime } = files.find(({ name }) => name.includes('resolving')) ?? { startTime: Infinity };
      return performance.timeOrigin + startTime;
    });
    const drawnAt = await page.evaluate(() => {
      const [{ startTime }] = performance.getEntriesByName('winterproof:first-picture');
      return performance.timeOrigin + startTime;
    });
    expect(readAt).toBeGreaterThan(drawnAt);
    await plan.stop.click();
  });

  test('stops when it is told to, and keeps the winters that were done', async ({ page }) => {
    const plan = new PlanPage(page);
    await page.goto('/');
    await expect(plan.strip).toBeVisible();
    await plan.stop.click();
    await expect(plan.run).toHaveText('Run again', { timeout: 1_000 });
    await expect(page.getByText(/^stopped · /)).toBeVisible();
    await expect(plan.strip).toBeVisible();
    const result = await plan.downloadedResult();
    expect(result.replications).toBeGreaterThan(0);
    expect(result.replications).toBeLessThan(1_000);
  });

  test('gives the figures of the command line, and others for another seed', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(5, 'one');
    const first = await plan.downloadedResult();
    expect(first).toEqual(resultFromCommandLine(KENT, 5, 'one'));
    await plan.runWinters(5, 'two');
    expect((await plan.downloadedResult()).outcomes).not.toEqual(first.outcomes);
    await plan.runWinters(5, 'one');
    expect(await plan.downloadedResult()).toEqual(first);
  });

  test('fades results that no longer answer what is asked, and says why', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(4);
    const before = await plan.downloadedResult();
    await plan.addPressure('Early severe flu');
    const strength = page.getByRole('slider', { name: 'Early severe flu' });
    await expect(strength).toHaveAttribute('aria-valuetext', /^100%$/);
    await strength.fill('150');
    await expect(page.getByText(/^\+ Early severe flu · 150%$/)).toBeVisible();
    const stale = page.getByText(
      'These results are from before you changed the pressures. Press Run to update them.',
    );
    await expect(stale.first()).toBeVisible();
    await plan.runToEnd();
    await expect(stale).toHaveCount(0);
    const after = await plan.downloadedResult();
    expect((after.scenario as { hash: string }).hash).not.toBe((before.scenario as { hash: string }).hash);
    await page.getByRole('button', { name: 'Remove + Early severe flu' }).click();
    await expect(stale.first()).toBeVisible();
    await plan.runToEnd();
    expect(await plan.downloadedResult()).toEqual(before);
  });

  test('takes an overlay that sets fields whole or not at all', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.addPressure('Definition: the worst indicator decides');
    const used = page.getByRole('checkbox', { name: /^Use this pressure/ });
    await expect(used).toBeChecked();
    await used.uncheck();
    await expect(page.getByText(/worst indicator decides · 0%$/)).toBeVisible();
  });

  test('says which pressures do not go together and keeps the result', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(3);
    await plan.addPressure('Definition: the worst indicator decides');
    await plan.addPressure('Definition: a normalised score decides');
    const problems = page.getByRole('alert');
    await expect(problems).toContainText('cannot be run together');
    await expect(problems).toContainText(
      'pressure “Definition: the worst indicator decides” already sets this field',
    );
    await expect(plan.run).toBeDisabled();
    await expect(plan.strip).toBeVisible();
    await page.getByRole('button', { name: 'Remove + Definition: a normalised score decides' }).click();
    await expect(problems).toHaveCount(0);
    await expect(plan.run).toBeEnabled();
  });

  test('looks at one area at a time, and has a table behind each picture', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(3);
    const why = plan.panel('Why');
    await why.getByLabel('Area', { exact: true }).selectOption('Swale');
    await expect(
      why.getByRole('heading', { name: /^Health caseload|Social caseload, Swale$/ }).first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Table: When each level is reached' }).click();
    const table = page.getByRole('table', { name: 'Chance of each level, day by day' });
    await expect(table.getByRole('rowheader', { name: /^Wednesday 1\sOctober 2025$/ }).first()).toBeVisible();
    await why.getByLabel('Show', { exact: true }).selectOption('queues');
    await expect(why.getByRole('heading', { name: /^Enablement at home/ })).toBeVisible();
  });
});

test.describe('the plan of small scenarios', () => {
  test.use({ opens: SMALL });

  test('compares the plan with no actions by itself, and with each action left out on request', async ({
    page,
  }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(3);
    const effect = plan.panel('What the plan’s actions do');
    await expect(effect.getByRole('rowheader', { name: 'Hospital bed-days lost to delay' })).toBeVisible();
    await expect(effect.getByRole('rowheader', { name: 'Days at OPEL 3 or above' })).toBeVisible();
    const less = plan.panel('What each action does within the plan');
    await less.getByRole('button', { name: /^Leave out each of \d+ actions in turn$/ }).click();
    await expect(less.getByRole('rowheader').first()).toBeVisible({ timeout: 50_000 });
    await expect(plan.run).toHaveText('Run again', { timeout: 50_000 });
  });

  test('opens a scenario without levels on its queues', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.chooseScenario(/^M\/M\/1/);
    await expect(page.getByText(/is the average wait of people who start at/).first()).toBeVisible();
    await expect(plan.strip).toHaveCount(0);
    await expect(plan.charts.first()).toBeVisible();
    await plan.stop.click({ timeout: 2_000 }).catch(() => undefined);
  });
});
