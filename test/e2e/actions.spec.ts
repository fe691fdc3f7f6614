import { findOut, SEED, WINTERS } from './support/actionsPage.ts';
import { expectNothingFromAxe } from './support/axe.ts';
import { actionsFromCommandLine, actionsTableFromCommandLine } from './support/commandLine.ts';
import { tabToControl } from './support/keyboard.ts';
import { expect, SMALL, test } from './support/test.ts';
import { DESKS, workersOf } from './support/workers.ts';

test.describe('which actions help', () => {
  test.use({ opens: SMALL });

  test('from the keyboard: found out, sorted, opened, followed to a winter, judged anew', async ({
    page,
  }) => {
    await findOut(page);
    const ranking = page.getByRole('region', { name: 'Which actions help' });
    await expect(ranking).toContainText(`in the same ${WINTERS} winters, with 95% ranges`);
    const best = ranking.getByRole('row', { name: /^Buy homecare/ });
    // Six winters are too few: the page says so rather than naming a figure.
    await expect(best).toContainText(/no clear effect.*between .* fewer and .* more/);
    await expect(ranking.getByRole('columnheader', { name: /bed-days lost/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );

    const cost = ranking.getByRole('columnheader', { name: 'Cost', exact: true });
    await tabToControl(page, cost.getByRole('button'));
    await page.keyboard.press('Enter');
    await expect(cost).toHaveAttribute('aria-sort', 'descending');
    await expect(ranking.getByRole('row').nth(1)).not.toContainText('Buy homecare');
    await page.keyboard.press('Enter');
    await expect(cost).toHaveAttribute('aria-sort', 'ascending');

    const opener = ranking.getByRole('button', { name: /^Buy homecare/ });
    await tabToControl(page, opener);
    await page.keyboard.press('Enter');
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(ranking.getByText('On its own: the action alone compared with no actions')).toBeVisible();
    const plane = page.getByRole('img', { name: /^What each action gains .* against what it costs/ });
    await expect(plane).toBeVisible();
    await page.getByRole('button', { name: 'Table: Benefit against cost' }).click();
    await expect(page.getByRole('region', { name: 'What each action gains and costs' })).toContainText(
      'Best for its cost',
    );
    await expectNothingFromAxe(page);
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

    const winter = ranking.getByRole('link', { name: /^winter \d$/ }).first();
    await winter.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^Winter \d of 6$/ })).toBeVisible();
    await page.goBack();

    await tabToControl(page, page.getByRole('button', { name: /Outcome$/ }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('Days at OPEL 3 or');
    await page.keyboard.press('Enter');
    await expect(ranking.getByRole('columnheader', { name: /Days at OPEL 3 or above/ })).toBeVisible();
  });

  test('gives the document of the command line, and says what was changed since', async ({ page }) => {
    const plan = await findOut(page);
    const timing = page.getByRole('region', { name: 'Starting earlier or later' });
    await timing.getByRole('button', { name: 'Try the 3 that help most earlier and later' }).click();
    await expect(timing.getByRole('row', { name: /later, at OPEL [2-4]/ }).first()).toBeVisible({
      timeout: 30_000,
    });
    await expect(plan.run).toHaveText('Run again', { timeout: 30_000 });
    const groups = page.getByRole('region', { name: 'Tested together' });
    await groups.getByText('Choose actions to test together').click();
    for (const name of [/^Overtime/, /^Buy homecare/]) await groups.getByRole('checkbox', { name }).check();
    await groups.getByLabel('Name of the group').fill(' At home, <b>first</b> ');
    await groups.getByRole('button', { name: 'Add' }).click();
    await groups.getByRole('button', { name: 'Find out what the group does together' }).click();
    await expect(groups.getByRole('row', { name: /^At home, <b>first<\/b>/ })).toBeVisible({
      timeout: 30_000,
    });
    await expect(plan.run).toHaveText('Run again', { timeout: 30_000 });
    const more = ['--timing', '3', '--group', 'At home, <b>first</b>=overtime,buyHomecare'];
    expect(await plan.downloaded('Download answer (JSON)')).toBe(
      actionsFromCommandLine('example-county', WINTERS, SEED, ['--every-winter', ...more]),
    );
    const csv = await plan.downloaded('Download table (CSV)');
    expect(csv).toMatch(/^\uFEFFaction,name,owner,modelled,/);
    await plan.addPressure('Demand: extreme');
    await expect(
      page.getByText(/^These results are from before you changed the pressures.*Find out/).first(),
    ).toBeVisible();
  });

  test('gives the table of the command line', async ({ page }) => {
    const plan = await findOut(page);
    expect(await plan.downloaded('Download table (CSV)')).toBe(
      actionsTableFromCommandLine('example-county', WINTERS, SEED),
    );
  });

  test('prints the ranking without anything to press', async ({ page }) => {
    await findOut(page);
    await page.emulateMedia({ media: 'print' });
    const ranking = page.getByRole('region', { name: 'Which actions help' });
    await expect(
      ranking.getByRole('row', { name: /^Buy homecare.*fewer|^Buy homecare.*no effect/ }),
    ).toBeVisible();
    await expect(
      ranking.getByText(/In 95 of 100 such tables, (both|all \d+) ranges are right/),
    ).toBeVisible();
    for (const control of ['Run again', 'Print', 'Find out which actions help', /^Table: /, /^Try the /])
      await expect(page.getByRole('button', { name: control })).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  test('says that its worker was lost, and starts another with the next question', async ({
    page,
    faults,
  }) => {
    const plan = await findOut(page);
    const worker = workersOf(page, DESKS)[1]!;
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('made to fail');
      });
    });
    // Nothing is asked in the meantime: a question would start another worker, and the fault would be gone.
    const fault = page.getByRole('alert').filter({ hasText: 'The run could not go on' });
    await expect(fault).toBeVisible();
    await page.getByRole('button', { name: /^Find out/ }).click();
    await expect(fault).toHaveCount(0);
    await expect(plan.run).toHaveText('Run again', { timeout: 30_000 });
    await expect(page.getByRole('region', { name: 'Which actions help' })).toContainText(
      `${WINTERS} winters`,
    );
    faults.length = 0;
  });
});
