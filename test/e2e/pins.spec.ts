import type { Page } from '@playwright/test';
import { expectNothingFromAxe } from './support/axe.ts';
import { tabToControl } from './support/keyboard.ts';
import { PlanPage } from './support/planPage.ts';
import { expect, SMALL, test } from './support/test.ts';

const WINTERS = 6;
const BASE = `Example county, winter 2025/26, ${WINTERS} winters`;
const WORST = `Definition: the worst indicator decides, ${WINTERS} winters`;

/** Opens the example county with few winters, and a place. */
async function openAt(page: Page, place: 'Actions' | 'Thresholds'): Promise<PlanPage> {
  const plan = new PlanPage(page);
  await plan.openAndStop();
  await plan.runWinters(WINTERS, 'pins');
  await page.getByRole('link', { name: place }).click();
  await page.getByLabel(/^Winters (for each|without)/).fill(String(WINTERS));
  return plan;
}

/** Asks by the button of the place, and waits until that is found out. */
async function ask(page: Page, plan: PlanPage, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(plan.stop).toBeVisible();
  await expect(plan.run).toHaveText('Run again', { timeout: 90_000 });
}

async function keep(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Keep this result to compare' });
  await button.focus();
  await page.keyboard.press('Enter');
  // what was pressed is done, and the focus stays where it was
  await expect(page.getByRole('button', { name: 'Kept to compare' })).toBeFocused();
}

test.describe('kept answers', () => {
  test.use({ opens: SMALL });

  test('rankings of actions stand side by side, and differences are told only of the same winters and outcome', async ({
    page,
  }) => {
    const plan = await openAt(page, 'Actions');
    const FIND_OUT = 'Find out which actions help';
    await ask(page, plan, FIND_OUT);
    const asOne = plan.panel('Tested together');
    await asOne.getByText('Choose actions to test together').click();
    for (const name of [/^Overtime/, /^Buy homecare/]) await asOne.getByRole('checkbox', { name }).check();
    await asOne.getByLabel('Name of the group').fill('At home');
    await asOne.getByRole('button', { name: 'Add' }).click();
    await keep(page);
    await plan.addPressure(/worst indicator decides/);
    await ask(page, plan, FIND_OUT);
    await keep(page);
    await tabToControl(page, page.getByRole('link', { name: '2 kept: compare' }));
    await page.keyboard.press('Enter');
    const rankings = plan.panel('Rankings side by side');
    await expect(rankings).toContainText('Hospital bed-days lost to delay');
    await expect(rankings.getByRole('columnheader')).toHaveText(['Action', BASE, WORST]);
    await expect(rankings.getByRole('row', { name: /^Buy homecare/ })).toContainText('95%');
    const groups = plan.panel('Tested together, side by side').getByRole('row', { name: /^At home/ });
    await expect(groups.getByRole('cell')).toHaveText([
      /^Overtime .* and Buy homecare/,
      'not tested',
      /95%|no effect/,
    ]);
    const effects = plan.panel(`What actions do in “${WORST}” compared with “${BASE}”`);
    await expect(effects).toContainText(`in the same ${WINTERS} winters`);
    await expect(effects.getByRole('row')).toHaveCount(1 + 5);
    await expectNothingFromAxe(page);

    await page.getByRole('link', { name: 'Actions', exact: true }).click();
    await page.getByRole('button', { name: /Outcome/ }).click();
    await page.getByRole('option', { name: 'Days at OPEL 3 or above' }).first().click();
    await expect(page.getByRole('button', { name: 'Keep this result to compare' })).toBeEnabled();
    await keep(page);
    await page.evaluate(() => (location.hash = '#/'));
    await plan.seed.fill('other');
    await page.getByRole('link', { name: 'Actions', exact: true }).click();
    await page.getByRole('button', { name: /Outcome/ }).click();
    await page.getByRole('option', { name: /^Hospital bed-days lost/ }).click();
    await ask(page, plan, FIND_OUT);
    await keep(page);
    await page.getByRole('link', { name: '4 kept: compare' }).click();
    await expect(rankings.getByRole('columnheader')).toHaveCount(4);
    await expect(rankings).toContainText(
      /is measured by “Days at OPEL 3 or above.*figures are of different things/,
    );
    await expect(rankings).toContainText(
      /are of different winters.* does not test whether the two results differ/,
    );
    await expect(plan.panel(/^What actions do in/)).toHaveCount(1);
    await plan
      .panel('Kept results')
      .getByRole('button', { name: /^Remove/ })
      .last()
      .click();
    await expect(rankings.getByRole('columnheader')).toHaveCount(3);
  });

  test('settings of thresholds stand side by side, and answers of other crises are left out and said', async ({
    page,
  }) => {
    const plan = await openAt(page, 'Thresholds');
    const pinned = plan.panel('Kept results');
    await ask(page, plan, 'Compare settings');
    await keep(page);
    await page.getByRole('link', { name: '1 kept: compare' }).click();
    await expect(plan.panel('One result is shown')).toContainText('compare them again');
    await pinned.getByLabel('Name').fill('First');
    await page.getByRole('link', { name: 'Thresholds', exact: true }).click();
    await page.getByLabel('Mornings in a row').fill('1');
    await expect(page.getByText(/on any morning/).first()).toBeVisible();
    await keep(page);
    await page.getByRole('link', { name: '2 kept: compare' }).click();
    const settings = plan.panel('Settings side by side');
    await expect(settings.getByRole('columnheader')).toHaveText(['Setting', 'First']);
    await expect(settings).toContainText(
      /cannot be compared with “First” by this measure\. In “Example.*”, a crisis is more than .* on any morning\. In “First”, .* on 3 mornings in a row or more\./,
    );
    await settings.getByLabel('Show').selectOption({ label: 'Flaps' });
    await expect(settings.getByRole('columnheader')).toHaveCount(3);
    const cells = settings.getByRole('row', { name: /^The worst indicator decides/ }).getByRole('cell');
    const [one, other] = await cells.allInnerTexts();
    expect(one).toBe(other);
    await expectNothingFromAxe(page);
    await plan.panel('Kept results').getByRole('radio').last().check();
    await settings.getByLabel('Show').selectOption({ label: 'Missed crises' });
    await expect(settings).toContainText(/“First” cannot be compared with “Example county/);
  });
});
