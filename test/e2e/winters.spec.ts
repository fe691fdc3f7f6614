import { expectNothingFromAxe } from './support/axe.ts';
import { expect, SMALL, test } from './support/test.ts';
import { PlanPage } from './support/planPage.ts';

test.describe('single winters', () => {
  test.use({ opens: SMALL });

  test('from the keyboard: opened, 1 in 10 chosen, stepped through, to the next change and its cause', async ({
    page,
  }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(12);
    await page.getByRole('link', { name: 'Winters' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('needs 50 winters')).toBeVisible();
    const pick = page.getByRole('link', { name: /^1 in 10/ });
    await pick.focus();
    await page.keyboard.press('Enter');
    await expect(pick).toHaveAttribute('aria-current', 'true');
    await expect(page.getByText(/^the 1-in-10 winter by days at/)).toBeVisible();
    await expect(page.getByText(/ 1 winter is worse/)).toBeVisible();
    expect(new URL(page.url()).hash).toMatch(/^#\/winters\/\d+$/);

    const player = page.getByRole('group', { name: 'Day by day' });
    const date = player.getByRole('status');
    await expect(date).toContainText('day 1 of');
    await player.getByRole('button', { name: 'On a day' }).focus();
    await page.keyboard.press('Enter');
    await expect(date).toContainText('day 2 of');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expect(date).toContainText('day 3 of');

    await page.getByLabel('Show').first().selectOption('level');
    await player.getByRole('button', { name: 'Next change' }).focus();
    await page.keyboard.press('Enter');
    const log = page.getByRole('region', { name: 'Log of this winter' });
    const current = log.locator('[data-current]');
    await expect(current).toBeInViewport();
    const day = await date.locator('strong').innerText();
    await expect(current.getByRole('heading')).toHaveText(day);
    await expect(current.getByText(/\d to \d, (for|since better:) .+ \(.+ \d\)/).first()).toBeVisible();

    await expect(page.getByText(/people waiting and in place on the morning of/)).toContainText(day);
    const network = page.getByRole('group', { name: /^The network on this day: parts in the order/ });
    const queue = page.getByText('people waiting', { exact: true });
    await expect(queue).toHaveCount(0);
    const stage = network.getByRole('button', { name: /, (team|places): / });
    await stage.first().focus();
    await page.keyboard.press('Enter');
    await expect(queue).toBeVisible();
  });

  test('plays when it is told to and stops at a key; compares with no actions; axe finds nothing', async ({
    page,
  }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(4);
    await page.goto('/#/winters/3');
    await expect(page.getByRole('heading', { name: 'Winter 3 of 4' })).toBeVisible();
    const player = page.getByRole('group', { name: 'Day by day' });
    await expect(player.getByRole('button', { name: 'Play' })).toBeVisible();
    await page.locator('#answer').focus();
    await page.keyboard.press(' ');
    await expect(player.getByRole('status')).not.toContainText('day 1 of');
    await page.keyboard.press(' ');
    await expect(player.getByRole('button', { name: 'Play' })).toBeVisible();
    await page.getByLabel('Compare with no actions').check();
    await expect(page.getByText(/without actions$/).first()).toBeVisible();
    await expectNothingFromAxe(page);
  });
});

test.describe('single winters of Kent', () => {
  test('keeps the winters of its own run when the scenario is changed, and says so', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(3);
    await page.getByRole('link', { name: 'Winters' }).click();
    const log = page.getByRole('region', { name: 'Log of this winter' });
    const before = await log.innerText();
    await plan.addPressure('Early severe flu');
    await expect(
      page.getByText(
        /^These results are from before you changed the pressures.* still a winter of that run\.$/,
      ),
    ).toBeVisible();
    await page.getByRole('link', { name: /^The mildest/ }).click();
    await page.getByRole('link', { name: /^The median/ }).click();
    await expect(log).toHaveText(before, { useInnerText: true });
    await page.goto('/#/winters/99');
    await expect(page.getByText('It has 3 winters. Choose one at the left.')).toBeVisible();
  });
});
