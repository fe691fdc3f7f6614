import { expectNothingFromAxe } from './support/axe.ts';
import { tabTo } from './support/keyboard.ts';
import { PlanPage } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

async function hashOf(plan: PlanPage): Promise<string> {
  const { scenario } = (await plan.downloadedResult()) as { scenario: { hash: string } };
  return scenario.hash;
}

test.describe('the system', () => {
  test('takes another capacity by keyboard, marks it as one’s own, and runs with it', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(2);
    const before = await hashOf(plan);
    await tabTo(page, 'a[href="#/system"]');
    await page.keyboard.press('Enter');
    await page.getByLabel('Find a part').focus();
    await page.keyboard.type('enablement at');
    await tabTo(page, 'a[href="#/system/stages/keah"]');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Enablement at home' })).toBeVisible();
    const places = page.getByRole('textbox', { name: 'Places, East Kent' });
    await places.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('450');
    const mark = page.getByRole('button', { name: 'Places, East Kent: your own figure' });
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Your note' })).toHaveValue(
      'Changed by hand; it was 413.',
    );
    await page.keyboard.press('Escape');
    const line = page.locator('nav a[href="#/system/stages/keah"]');
    await expect(line).toContainText('changed');
    await plan.runToEnd();
    await page.getByRole('link', { name: 'Plan' }).click();
    expect(await hashOf(plan)).not.toBe(before);
    await page.goBack();
    await places.fill('413');
    await expect(mark).toHaveCount(0);
    await expect(line).not.toContainText('changed');
  });

  test('explains beside the field what is wrong, and why nothing can be run', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await page.goto('/#/system/stages/arranging');
    const share = page.getByRole('textbox', { name: 'Share, row 1' });
    await share.fill('half');
    await expect(page.getByText('“half” is not a number.').last()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Fix “Share, row 1” before you run' })).toBeVisible();
    await expect(plan.run).toBeDisabled();
    await page.getByRole('link', { name: 'Plan' }).click();
    await expect(plan.run).toBeDisabled();
    await page.getByRole('link', { name: 'Fix “Share, row 1” before you run' }).click();
    await expect(share).toHaveValue('half');
    await page.reload();
    await expect(share).toHaveValue('half');
    await expect(plan.run).toBeDisabled();
    const notice = page.getByRole('status').filter({ hasText: 'Fix 1 problem before you run' });
    await expect(notice).toContainText(
      'Arrangements for leaving hospital > Routes > row 1 > To > row 1 > Share',
    );
    await share.fill('60%');
    await expect(page.getByText('Together 107%; the percentages must add up to 100%')).toBeVisible();
    await expect(notice).toContainText('The percentages add up to 107%');
    await expect(notice).not.toContainText('half');
    await expect(page.getByRole('link', { name: 'Fix 1 problem before you run' })).toBeVisible();
    await expect(page.locator('nav').getByRole('link', { name: /^Arrangements for leaving/ })).toContainText(
      '1 problem',
    );
    await expect(plan.run).toBeDisabled();
    await share.fill('53%');
    await expect(plan.run).toBeEnabled();
  });

  test('axe finds nothing with parts of several kinds open, and a name with markup is text', async ({
    page,
  }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    for (const part of [
      '',
      'stages/arranging',
      'drivers/flu',
      'indicators/staffing',
      'actions',
      'provenance',
    ]) {
      await page.goto(`/#/system/${part}`);
      await expect(page.locator('main h2').first()).toBeVisible();
      await expectNothingFromAxe(page);
    }
    await page.goto('/#/system/streams/contacts');
    await page.getByRole('textbox', { name: 'Name' }).fill('<b onclick="x()">Calls</b>');
    await expect(page.getByRole('link', { name: /^<b onclick="x\(\)">Calls<\/b>/ })).toBeVisible();
    await page.getByRole('button', { name: 'Remove: <b onclick="x()">Calls</b>' }).click();
    await expect(page.getByRole('heading', { name: 'Sources of demand' })).toBeVisible();
  });

  test('says what mentions a part before it goes', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await page.goto('/#/system/stages/keah');
    await page.getByRole('button', { name: 'Remove: Enablement at home' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove “Enablement at home”?' });
    await expect(dialog).toContainText('places mention it');
    await expectNothingFromAxe(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Places, East Kent' })).toBeVisible();
  });
});
