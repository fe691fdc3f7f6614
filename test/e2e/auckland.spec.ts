import { PlanPage } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

test('dates are the same on the other side of the date line @auckland', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAndStop();
  await plan.runWinters(2);
  await expect(page.getByText(/^1\sOctober 2025 to 31\sMarch 2026$/).first()).toBeVisible();
  expect(await plan.downloadedResult()).toMatchObject({ startDate: '2025-10-01', days: 182 });
  const cursor = page.getByRole('slider', { name: /^Chance of each .*: choose a day$/ });
  await cursor.focus();
  await page.keyboard.press('Home');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^Wednesday 1\sOctober 2025/);
  await page.keyboard.press('End');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^Tuesday 31\sMarch 2026/);
});
