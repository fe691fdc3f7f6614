import { PlanPage } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

test.describe('another winter', () => {
  test('is not reached by the start date alone, which is said at once; a move is one step', async ({
    page,
  }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await page.goto('/#/system/calendar');
    const start = page.getByRole('textbox', { name: 'Start date' });
    await start.fill('1 October 2026');
    await start.press('Tab');
    const warning = page.getByRole('status').filter({ hasText: 'One part changes nothing in this winter' });
    await expect(warning).toContainText('with the peak on 5 January 2026');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(warning).toHaveCount(0);

    await page.getByRole('button', { name: 'Move to another winter…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Move to another winter' });
    await expect(dialog).toContainText('Monday 5 January 2026 → Tuesday 5 January 2027');
    await expect(dialog).toContainText('Left out: 22 targets recorded for winter 2025/26.');
    await dialog.getByRole('button', { name: 'Move to winter 2026/27' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(start).toHaveValue('Thu 1 Oct 2026');
    await expect(page.getByText('in this winter')).toHaveCount(0);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(start).toHaveValue('Wed 1 Oct 2025');
  });
});
