import { expectNothingFromAxe } from './support/axe.ts';
import { tabTo } from './support/keyboard.ts';
import { PlanPage } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

test.describe('winters to choose from', () => {
  test('a compound winter is built from the library by keyboard, previewed and run', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await page.getByRole('link', { name: 'Library' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: 'Strike days' })).toBeEnabled();
    await page.getByRole('textbox', { name: 'Find' }).focus();
    await page.keyboard.type('severe flu');
    await tabTo(page, 'main input[type=checkbox]');
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox', { name: 'Early severe flu' })).toBeChecked();
    await tabTo(page, 'main input[type=range]');
    for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press('ArrowRight');
    const preview = plan.panel('What the pressures change');
    await expect(preview.getByText(/Early severe flu.*at 150%/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Find' }).fill('strike days');
    await page.getByRole('checkbox', { name: 'Strike days' }).focus();
    await page.keyboard.press('Space');
    await expect(preview.getByText('Strike days', { exact: true })).toBeVisible();
    await plan.runWinters(2);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    const result = (await plan.downloadedResult()) as { scenario: { hash: string }; replications: number };
    expect(result.replications).toBe(2);
  });

  test('an overlay of other parts cannot be ticked, and says why', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.chooseScenario('Example county, winter 2025/26');
    await plan.stop.click();
    await page.getByRole('link', { name: 'Library' }).click();
    await expect(page.getByText(/Not for the open scenario, which has no/).first()).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Strike days' })).toBeDisabled();
    await expectNothingFromAxe(page);
  });

  test('the national demand levels run as a set and stand side by side', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.winters.fill('3');
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('radio', { name: 'Moderate' }).check();
    await expect(page.getByRole('button', { name: 'Remove + Demand: moderate' })).toBeVisible();
    await page.getByRole('button', { name: 'Run all 3 and compare' }).click();
    await page.getByRole('link', { name: 'side by side' }).click({ timeout: 60_000 });
    await expect(
      plan.panel('“Demand: extreme, 3 winters” compared with “Demand: baseline, 3 winters”'),
    ).toBeVisible();
    await expect(
      plan.panel('“Demand: moderate, 3 winters” compared with “Demand: baseline, 3 winters”'),
    ).toContainText('the same 3 winters');
    await expect(page.getByRole('img', { name: /for each kept result$/ })).toBeVisible();
    await page.getByRole('radio', { name: 'Compare with this' }).last().check();
    await expect(
      plan.panel('“Demand: baseline, 3 winters” compared with “Demand: extreme, 3 winters”'),
    ).toBeVisible();
    await expectNothingFromAxe(page);
    await plan
      .panel('Kept results')
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    await expect(plan.panel(/compared with/)).toHaveCount(1);
  });
});
