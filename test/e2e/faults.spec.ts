import { PlanPage } from './support/planPage.ts';
import { expect, SMALL, test } from './support/test.ts';
import { DESKS, endWorker, SHARDS, workersOf } from './support/workers.ts';

test.describe('faults', () => {
  test.use({ opens: SMALL, cores: 2 });

  test('a fault in one panel stays in it', async ({ page, faults }) => {
    const plan = new PlanPage(page);
    // Whatever gives an element the name of the level strip fails, as a fault in that panel alone would.
    await page.addInitScript(() => {
      const original = Element.prototype.setAttribute;
      Element.prototype.setAttribute = function (name: string, value: string) {
        if (name === 'aria-label' && /^Chance of each/.test(value)) throw new Error('made to fail');
        original.call(this, name, value);
      };
    });
    await plan.openAndStop();
    await plan.runWinters(3, 'fault');
    const fault = page.getByRole('alert').filter({ hasText: 'The chart of levels could not be drawn' });
    await expect(fault).toContainText('made to fail');
    await expect(fault).toContainText('set of winters “fault”');
    await expect(fault.getByRole('button', { name: 'Copy details' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /reach(es)? OPEL 3/ })).toBeVisible();
    await expect(plan.charts.nth(4)).toBeVisible();
    expect(faults.join('\n')).toContain('made to fail');
    faults.length = 0;
  });

  test('an address without a page says so, and the window is named by place and scenario', async ({
    page,
  }) => {
    await new PlanPage(page).openAndStop();
    await page.goto('/#/nosuch');
    await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible();
    await expect(page).toHaveTitle(/^No such page · /);
    await page.getByRole('main').getByRole('link', { name: 'Library' }).click();
    await expect(page).toHaveTitle(/^Library · .+ · Winterproof$/);
  });

  test('a winter that fails says which, with its seed', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(2);
    for (const worker of workersOf(page, SHARDS)) {
      await worker.evaluate(() => {
        Uint32Array.prototype.set = () => {
          throw new Error('broken on purpose');
        };
        Math.floor = () => {
          throw new Error('broken on purpose');
        };
      });
    }
    await plan.seed.fill('unlucky');
    await plan.run.click();
    const fault = page.getByRole('alert').filter({ hasText: 'A winter could not be simulated' });
    await expect(fault).toContainText('broken on purpose');
    await expect(fault).toContainText('winter 1 · set of winters “unlucky”');
    await expect(plan.strip).toBeVisible();
  });

  test('a worker that dies is replaced and its winters are simulated again', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(4, 'again');
    const before = await plan.downloadedResult();
    await endWorker(workersOf(page, SHARDS)[0]);
    await plan.runWinters(5, 'again');
    await expect(page.getByText('Part of the run stopped and was started again.')).toBeVisible();
    await plan.runWinters(4, 'again');
    expect(await plan.downloadedResult()).toEqual(before);
  });

  test('a desk that ends without a word is noticed, and the next question starts another', async ({
    page,
  }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await page.getByRole('link', { name: 'Thresholds' }).click();
    const compare = page.getByRole('button', { name: 'Compare settings' });
    const end = () => endWorker(workersOf(page, DESKS)[1]);
    const fault = page.getByRole('alert').filter({ hasText: 'The run could not go on' });
    await page.getByLabel('Winters without actions').fill('20');
    await compare.click();
    await expect(page.getByRole('heading', { name: 'What drives the level' })).toBeVisible();
    await expect(plan.run).toHaveText('Run again', { timeout: 50_000 });
    await end();
    await expect(fault).toContainText('the browser closed the part that kept these winters');
    await expect(page.getByRole('heading', { name: 'What drives the level' })).toBeVisible();

    await page.getByLabel('Winters without actions').fill('5000');
    await compare.click();
    await expect(fault).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('progressbar')).toContainText(/^[1-9].* of /);
    await end();
    await expect(fault).toContainText('the browser closed the part');
    await page.getByLabel('Winters without actions').fill('4');
    await compare.click();
    await expect(fault).toHaveCount(0);
    await expect(plan.panel('Settings side by side')).toContainText('4 winters, the same for all');
  });

  test('a desk that ends in the middle of a run costs one message, and the next run is answered', async ({
    page,
  }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(4, 'again');
    const before = await plan.downloadedResult();
    await plan.winters.fill('100000');
    await plan.run.click();
    await expect(page.getByText(/^[1-9][\d,]* of 100,000 winters/).first()).toBeVisible();
    await endWorker(workersOf(page, DESKS)[0]);
    const fault = page.getByRole('alert');
    await expect(fault).toHaveCount(1);
    await expect(fault).toContainText('the browser closed the part that kept these winters');
    await plan.runWinters(4, 'again');
    await expect(fault).toHaveCount(0);
    expect(await plan.downloadedResult()).toEqual(before);
  });

  test('a worker that cannot start is said, and the rest goes on', async ({ page, faults }) => {
    const plan = new PlanPage(page);
    let refused = 0;
    await page.route(SHARDS, (route) => {
      refused += 1;
      return refused === 1 ? route.abort() : route.continue();
    });
    await page.goto('/');
    await expect(page.getByText('Part of the run stopped and was started again.')).toBeVisible();
    await expect(plan.strip).toBeVisible();
    await plan.stop.click();
    faults.length = 0;
  });

  test('without any worker it says so plainly', async ({ page, faults }) => {
    await page.route(SHARDS, (route) => route.abort());
    await page.goto('/');
    await expect(page.getByText('This browser could not start the simulation.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The run ended early' })).toBeVisible();
    faults.length = 0;
  });

  test('a promise that nobody caught is shown', async ({ page, faults }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await page.evaluate(() => {
      void Promise.reject(new Error('nobody caught this'));
    });
    const notice = page.getByRole('alert').filter({ hasText: 'Something in the background failed' });
    await expect(notice).toContainText('nobody caught this');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
    expect(faults.join('\n')).toContain('nobody caught this');
    faults.length = 0;
  });
});
