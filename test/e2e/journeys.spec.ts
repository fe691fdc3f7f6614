import type { Page } from '@playwright/test';
import { tabTo, tabToControl } from './support/keyboard.ts';
import { PlanPage } from './support/planPage.ts';
import { expect, SMALL, test } from './support/test.ts';

// What planners come for, from the keyboard alone. (A compound winter is built in library.spec.ts.)

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Opens the page with nothing running and asks for few winters. */
async function openWith(page: Page, winters: number): Promise<PlanPage> {
  const plan = new PlanPage(page);
  await plan.openAndStop();
  await tabToControl(page, plan.winters);
  await press(page, 'Control+A');
  await page.keyboard.type(String(winters));
  return plan;
}

async function runByKeyboard(page: Page, plan: PlanPage): Promise<void> {
  await tabToControl(page, plan.run);
  await press(page, 'Enter');
  await expect(plan.run).toHaveText('Run again', { timeout: 120_000 });
}

/** Opens a stage of the example county under System and gives its places another number. */
async function changePlaces(page: Page, places: string): Promise<void> {
  await tabTo(page, 'a[href="#/system"]');
  await press(page, 'Enter');
  await tabTo(page, 'a[href="#/system/stages/beds"]');
  await press(page, 'Enter');
  const field = page.getByRole('textbox', { name: /^Places/ }).first();
  await tabToControl(page, field);
  await press(page, 'Control+A');
  await page.keyboard.type(places);
}

test.describe('journeys by keyboard', () => {
  test.use({ opens: SMALL });

  test('a capacity is changed, and the difference seen', async ({ page }) => {
    const plan = await openWith(page, 12);
    await runByKeyboard(page, plan);
    const pin = page.getByRole('button', { name: 'Keep this result to compare' });
    await tabToControl(page, pin);
    await press(page, 'Enter');
    await expect(page.getByText('1 kept: compare')).toBeVisible();
    // what was pressed is done, and the focus stays
    await expect(page.getByRole('button', { name: 'Kept to compare' })).toBeFocused();
    await changePlaces(page, '100');
    await tabTo(page, 'a[href="#/"]');
    await press(page, 'Enter');
    await expect(
      page.getByText(/^These results are from before you changed .*[Pp]laces/).first(),
    ).toBeVisible();
    await runByKeyboard(page, plan);
    await tabToControl(page, pin);
    await press(page, 'Enter');
    await tabToControl(page, page.getByRole('link', { name: '2 kept: compare' }));
    await press(page, 'Enter');
    const difference = page.getByRole('region', { name: /compared with/ });
    await expect(difference).toContainText('differences in the same 12 winters');
    await expect(difference.getByRole('row', { name: /Hospital bed-days lost to delay/ })).toContainText(
      /more bed-days/,
    );
  });
});

test.describe('a journey through Kent by keyboard', () => {
  test('why East Kent reached OPEL 3 is found', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    for (const pressure of ['Early severe flu', 'Demand: extreme']) {
      await tabToControl(page, page.getByRole('button', { name: /^Add a pressure/ }));
      await press(page, 'Enter');
      await page.keyboard.type(pressure.slice(0, 10));
      await press(page, 'Enter');
    }
    await tabToControl(page, plan.winters);
    await press(page, 'Control+A');
    await page.keyboard.type('6');
    await runByKeyboard(page, plan);
    const area = plan.panel('Which indicators drove the levels').getByLabel('Area');
    await tabToControl(page, area, 400);
    await page.keyboard.type('East');
    await expect(plan.panel('Which indicators drove the levels')).toContainText('East Kent');
    await tabTo(page, 'a[href="#/winters"]', 400);
    await press(page, 'Enter');
    await tabToControl(page, page.getByRole('link', { name: /^The worst/ }));
    await press(page, 'Enter');
    const show = page.getByLabel('Show', { exact: true }).first();
    await tabToControl(page, show, 400);
    await page.keyboard.type('Lev');
    const log = page.getByRole('region', { name: 'Log of this winter' });
    await expect(log).toContainText(/East Kent.*2 to 3, (for|since)/);
  });
});
