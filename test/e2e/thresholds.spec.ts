import type { Page } from '@playwright/test';
import { expectNothingFromAxe } from './support/axe.ts';
import { thresholdsFromCommandLine } from './support/commandLine.ts';
import { tabToControl } from './support/keyboard.ts';
import { PlanPage } from './support/planPage.ts';
import { expect, SMALL, test } from './support/test.ts';

const WINTERS = 8;
const SEED = 'journey';
const SETTINGS = ['aggregation-areas', 'aggregation-worst'];

/** Runs the example county's plan, opens Thresholds and compares settings, from the keyboard. */
async function compare(page: Page): Promise<PlanPage> {
  const plan = new PlanPage(page);
  await plan.openAndStop();
  await plan.runWinters(WINTERS, SEED);
  await tabToControl(page, page.getByRole('link', { name: 'Thresholds' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('nothing runs until it is asked for')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'The worst indicator decides' })).toBeChecked();
  await tabToControl(page, page.getByLabel('Winters without actions'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(WINTERS));
  // Not by its role: the list of people, which opens on the way, hides all else from whoever goes by roles.
  const button = page.locator('button', { hasText: 'Compare settings' });
  await expect(button).toBeEnabled();
  await tabToControl(page, button);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What drives the level' })).toBeVisible();
  await expect(plan.run).toHaveText('Run again', { timeout: 50_000 });
  return plan;
}

test.describe('where thresholds should be', () => {
  test.use({ opens: SMALL });

  test('from the keyboard: compared, sorted, opened, a threshold moved, followed to a winter', async ({
    page,
  }) => {
    await compare(page);
    const settings = page.getByRole('region', { name: 'Settings side by side' });
    await expect(settings).toContainText(`${WINTERS} winters, the same for all`);
    await expect(settings.getByRole('row')).toHaveCount(1 + 1 + SETTINGS.length);
    await expect(settings.getByRole('row', { name: /^As it is/ })).toContainText('the present');

    const needless = settings.getByRole('columnheader', { name: 'Needless days' });
    await tabToControl(page, needless.getByRole('button'));
    await page.keyboard.press('Enter');
    await expect(needless).toHaveAttribute('aria-sort', 'descending');
    await settings.getByLabel('Show').selectOption('levels');
    await expect(settings.getByRole('columnheader', { name: 'Flaps' })).toBeVisible();

    const opener = settings.getByRole('button', { name: 'The worst indicator decides' });
    await tabToControl(page, opener);
    await page.keyboard.press('Enter');
    await expect(settings.getByText('Most needless days, without actions')).toBeVisible();
    await expect(page.getByRole('img', { name: /^Share of crises met in time against/ })).toBeVisible();
    const steps = page.getByRole('region', { name: 'Flaps a winter, by margin and hold' });
    await expect(steps).toContainText('now');

    const choose = page.locator('button', { hasText: 'Choose a threshold' });
    await tabToControl(page, choose);
    await page.keyboard.press('Enter');
    const curves = page.getByRole('img', { name: /^Needless days against the value of .*: OPEL 3, now/ });
    await expect(curves).toBeVisible();
    await page.getByRole('button', { name: 'Table: Needless days' }).click();
    await expectNothingFromAxe(page);
    await page.getByRole('button', { name: 'Add a second: a map' }).click();
    await expect(
      page.getByRole('region', { name: 'Days on the wrong side, by two thresholds' }),
    ).toBeVisible();
    for (const [width, size] of [
      [1366, '200%'],
      [683, '100%'],
      [1366, '100%'],
    ] as const) {
      await page.setViewportSize({ width, height: 768 });
      await page.evaluate((text) => (document.documentElement.style.fontSize = text), size);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
          message: `sideways at ${width} px, text ${size}`,
        })
        .toBeLessThanOrEqual(0);
    }
    await expectNothingFromAxe(page);

    const winter = settings.getByRole('link', { name: /^winter \d$/ }).first();
    await winter.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: new RegExp(`^Winter \\d of ${WINTERS}$`) })).toBeVisible();
  });

  test('gives the document of the command line, judges again without a run, compares outcomes, and says what is stale', async ({
    page,
  }) => {
    const plan = await compare(page);
    const document = await plan.downloaded('Download answer (JSON)');
    expect(document).toBe(
      thresholdsFromCommandLine('example-county', SETTINGS, WINTERS, SEED, ['--no-plan']),
    );
    expect(await plan.downloaded('Download settings (CSV)')).toMatch(/^setting,figure,mean,/);

    await page.getByLabel('Mornings in a row').fill('1');
    await expect(page.getByText(/on any morning/).first()).toBeVisible();
    await page.getByRole('checkbox', { name: 'The worst indicator decides' }).uncheck();
    const settings = page.getByRole('region', { name: 'Settings side by side' });
    await expect(settings.getByRole('row')).toHaveCount(3);

    await page.getByRole('button', { name: 'Compare outcomes with the plan' }).click();
    const outcomes = page.getByRole('region', { name: 'With the plan’s actions' });
    await expect(outcomes).toContainText(`less the present, the same ${WINTERS} winters`);
    await expect(outcomes.getByRole('row', { name: /^Two indicators an area/ })).toBeVisible();
    await plan.addPressure('Demand: extreme');
    await expect(page.getByText(/^From before you changed the pressures.*Compare/).first()).toBeVisible();
  });
});
