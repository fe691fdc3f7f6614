import { expectNothingFromAxe } from './support/axe.ts';
import { PlanPage } from './support/planPage.ts';
import { expect, SMALL, test } from './support/test.ts';

/** Ten people a day for a desk that can see eight of them: nothing needs simulating to know how that ends. */
const overloaded = {
  formatVersion: 2,
  id: 'overloaded',
  title: 'Too much for the desk',
  calendar: { startDate: '2025-12-01', days: 60, warmUpDays: 7, bankHolidays: [] },
  areas: [
    { id: 'north', name: 'The North' },
    { id: 'south', name: 'The South' },
  ],
  streams: [
    {
      id: 'people',
      ratePerDay: { byArea: { north: 10, south: 5 } },
      routes: [{ to: [{ to: 'desk' }] }],
    },
  ],
  stages: [{ kind: 'team', id: 'desk', name: 'The desk', staff: { number: 1 }, serviceHours: 3 }],
};

test.describe('results of the plan', () => {
  test('the brush narrows every chart by keyboard, and “Whole winter” brings all days back', async ({
    page,
  }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(3);
    const first = page.getByRole('slider', { name: 'First day shown' });
    const last = page.getByRole('slider', { name: 'Last day shown' });
    await expect(last).toHaveAttribute('aria-valuetext', /^Tuesday 31\sMarch 2026$/);
    await first.focus();
    for (let weeks = 0; weeks < 12; weeks += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(first).toHaveAttribute('aria-valuetext', /^Thursday 25\sDecember 2025$/);
    await last.focus();
    for (let weeks = 0; weeks < 12; weeks += 1) await page.keyboard.press('PageDown');
    await expect(last).toHaveAttribute('aria-valuetext', /^Tuesday 6\sJanuary 2026$/);
    const cursors = page.getByRole('slider', { name: /: choose a day$/ });
    await expect(cursors.nth(0)).toHaveAttribute('aria-valuemax', '12');
    await expect(cursors.nth(1)).toHaveAttribute('aria-valuemax', '12');
    await cursors.nth(1).focus();
    await page.keyboard.press('Home');
    await expect(cursors.nth(1)).toHaveAttribute(
      'aria-valuetext',
      /^Thursday 25\sDecember 2025\. Christmas\. middle line/,
    );
    await expect(cursors.nth(0)).toHaveAttribute('aria-valuetext', /^Thursday 25\sDecember 2025/);
    await page.getByRole('button', { name: /^Table: Pathway team staffing/ }).click();
    const table = page.getByRole('table', { name: /^Pathway team staffing/ });
    await expect(table.getByRole('rowheader')).toHaveCount(13);
    await page.getByRole('button', { name: 'Whole winter' }).click();
    await expect(cursors.nth(0)).toHaveAttribute('aria-valuemax', '181');
    await expect(cursors.nth(1)).toHaveAttribute('aria-valuemax', '181');
    await expect(table.getByRole('rowheader')).toHaveCount(182);
  });

  test('days are chosen by dragging over them, and by name', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(2);
    const cursor = page.getByRole('slider', { name: /: choose a day$/ }).first();
    await page.getByRole('slider', { name: 'First day shown' }).scrollIntoViewIfNeeded();
    const [from, to] = await Promise.all(
      ['First day shown', 'Last day shown'].map((name) => page.getByRole('slider', { name }).boundingBox()),
    );
    if (from === null || to === null) throw new Error('the brush has no place');
    const middle = from.y + from.height / 2;
    const width = to.x - from.x;
    await page.mouse.move(from.x + width * 0.25, middle);
    await page.mouse.down();
    await page.mouse.move(from.x + width * 0.5, middle, { steps: 4 });
    await page.mouse.up();
    const days = async () => Number(await cursor.getAttribute('aria-valuemax'));
    await expect.poll(days).toBeLessThan(55);
    expect(await days()).toBeGreaterThan(35);
    await page.getByLabel('Dates').selectOption('Christmas');
    await expect(cursor).toHaveAttribute('aria-valuemax', '21');
    await page.getByLabel('Dates').selectOption('February');
    await expect(cursor).toHaveAttribute('aria-valuemax', '27');
    await page.getByLabel('Dates').selectOption('Whole winter');
    await expect(cursor).toHaveAttribute('aria-valuemax', '181');
  });

  test('every indicator and queue is there, found by name, and one in every area; axe finds nothing', async ({
    page,
  }) => {
    // axe looks at some forty charts, twice.
    test.slow();
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(3);
    const why = plan.panel('Why');
    await why.getByRole('button', { name: /^Show all \d+: Waiting$/ }).click();
    await why.getByRole('button', { name: /^Show all \d+: Receiving the service$/ }).click();
    const headings = why.getByRole('heading', { level: 4 });
    expect(await headings.count()).toBeGreaterThan(30);
    // The last is drawn when it comes near.
    await headings.last().scrollIntoViewIfNeeded();
    await expect(
      why.getByRole('img', { name: /people receiving the service, day by day$/ }).last(),
    ).toBeVisible();
    await expectNothingFromAxe(page);
    await why.getByLabel('Find').fill('enablement wait');
    await expect(headings).toHaveCount(1);
    await why.getByRole('button', { name: 'All areas: Enablement at home, people waiting' }).click();
    await expect(headings).toHaveCount(5);
    await expectNothingFromAxe(page);
    await why.getByRole('button', { name: 'Back to all charts' }).click();
    await expect(headings).toHaveCount(1);
    await why.getByLabel('Find').fill('no such thing');
    await expect(why.getByText('No chart has “no such thing” in its name.')).toBeVisible();
  });
});

test.describe('results of small scenarios', () => {
  test.use({ opens: SMALL });

  test('a stage that cannot keep up is named before anything runs', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.winters.fill('3');
    await plan.openFile('overloaded.json', JSON.stringify(overloaded));
    const warning = page
      .getByRole('status')
      .filter({ hasText: '1 service cannot keep up: more people or cases come than it can serve' });
    await expect(warning).toContainText(
      'The desk, The North, cannot keep up: 70.0 people a week come and at most 56.0 can be served; the queue grows by about 14.0 a week.',
    );
    await expect(warning).not.toContainText('The South');
    await page.getByRole('button', { name: '1 service cannot keep up' }).click();
    await expect(page.locator('#cannot-keep-up')).toBeFocused();
    await expect(plan.run).toHaveText('Run again', { timeout: 30_000 });
    await expectNothingFromAxe(page);
    await plan.chooseScenario(/^M\/M\/1/);
    await expect(warning).toHaveCount(0);
  });

  test('simulates until a range is narrow enough, says so, and asks for as many winters from then on', async ({
    page,
  }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.winters.fill('20');
    await plan.chooseScenario(/^M\/M\/1/);
    await expect(page.getByRole('status').filter({ hasText: /^20 winters/ })).toBeVisible({
      timeout: 30_000,
    });
    await expect(plan.run).toHaveText('Run again');
    const sure = plan.panel('How sure is this?');
    await expect(sure.getByRole('table', { name: 'Ranges of the waits' })).toBeVisible();
    await sure.getByLabel('Narrow enough at ±').fill('5');
    await sure.getByRole('button', { name: 'Simulate until narrow enough' }).click();
    await expect(sure.getByText(/^Narrow enough after 200 winters: Mean wait/)).toBeVisible({
      timeout: 50_000,
    });
    await expect(plan.winters).toHaveValue('200');
    await expect(page.getByText(/^These results are from before you changed/)).toHaveCount(0);
    expect((await plan.downloadedResult()).replications).toBe(200);
  });

  test('checks for drift on request', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.winters.fill('5');
    await plan.chooseScenario(/^M\/M\/1/);
    // its own run: the stopped one of Kent says “Run again” too
    await expect(page.getByRole('status').filter({ hasText: /^5 winters/ })).toBeVisible({ timeout: 30_000 });
    await expect(plan.run).toHaveText('Run again');
    const sure = plan.panel('How sure is this?');
    await sure.getByRole('button', { name: 'Check the position' }).click();
    await expect(sure.getByText(/in 28 days, over 100 winters/)).toBeVisible({ timeout: 50_000 });
    await expectNothingFromAxe(page);
  });
});
