import { expectNothingFromAxe } from './support/axe.ts';
import { tabTo } from './support/keyboard.ts';
import { PlanPage } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

test.describe('for everybody', () => {
  test('axe finds nothing: plan, menus, stale results, tables, problems, About', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(3);
    await page.getByText(/more actions are listed in the plan/).click();
    await page.getByRole('button', { name: /choose a scenario$/ }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectNothingFromAxe(page);
    await page.keyboard.press('Escape');
    await plan.addPressure('Early severe flu');
    // What the pressure is comes a moment later and moves what stands below it.
    await expect(page.getByText(/^The same week takes staff away/)).toBeVisible();
    await plan.openFile('bad.json', '{"formatVersion":2,"kind":"scenario"}');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNothingFromAxe(page);
    await page.getByRole('link', { name: 'About' }).click();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    await expect(page.getByText('Kent County Council').first()).toBeVisible();
    await expectNothingFromAxe(page);
  });

  test('works from the keyboard alone', async ({ page }) => {
    const plan = new PlanPage(page);
    await page.goto('/');
    await expect(plan.strip).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the results' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /choose a scenario$/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Early');
    await expect(page.getByRole('menuitem', { name: 'Early severe flu' })).toBeFocused();
    await page.keyboard.press('Enter');
    const strength = page.getByRole('slider', { name: 'Early severe flu' });
    await tabTo(page, 'input[type=range]');
    await page.keyboard.press('ArrowRight');
    await expect(strength).toHaveAttribute('aria-valuetext', /^110%$/);
    await tabTo(page, 'input[inputmode=numeric]');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3');
    await page.keyboard.press('Shift+Tab');
    await plan.stop.focus();
    await page.keyboard.press('Enter');
    await expect(plan.run).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(plan.run).toHaveText('Run again', { timeout: 50_000 });
    const cursor = page.getByRole('slider', { name: /^Chance of each .*: choose a day$/ });
    await cursor.focus();
    await page.keyboard.press('End');
    await expect(cursor).toHaveAttribute('aria-valuetext', /^Tuesday 31\sMarch 2026/);
    await page.keyboard.press('ArrowLeft');
    await expect(cursor).toHaveAttribute('aria-valuetext', /^Monday 30\sMarch 2026/);
  });

  test('needs no sideways scrolling at 1366×768, nor at half that width', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.addPressure('Early severe flu');
    await plan.addPressure('Demand: extreme');
    await plan.runWinters(2);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 683, height: 768 });
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    // What is simulated stands beside the rail: below it, half of the window would be empty.
    const side = await page.getByRole('complementary').boundingBox();
    expect(side?.x).toBeGreaterThan(0);
  });

  test('cursor of one chart moves in all, and the bar keeps what it is about', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(2);
    const cursors = page.getByRole('slider', { name: /: choose a day$/ });
    await cursors.first().focus();
    await page.keyboard.press('Home');
    await expect(cursors.nth(1)).toHaveAttribute('aria-valuenow', '0');
    await expect(cursors.nth(1)).toHaveAttribute('aria-valuetext', /^Wednesday 1\sOctober 2025/);
  });
});
