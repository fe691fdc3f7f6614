import { expectNothingFromAxe } from './support/axe.ts';
import { findOut, SEED, WINTERS } from './support/actionsPage.ts';
import { actionsFromCommandLine } from './support/commandLine.ts';
import { tabToControl } from './support/keyboard.ts';
import { expect, SMALL, test } from './support/test.ts';

test.describe('what else is asked of actions', () => {
  test.use({ opens: SMALL });

  test('judges actions as one, from the keyboard: refused, added, run, read, taken away, and left out when one is gone', async ({
    page,
  }) => {
    const plan = await findOut(page);
    const groups = page.getByRole('region', { name: 'Tested together' });
    const press = async (button: string | RegExp) => {
      await tabToControl(page, groups.getByRole('button', { name: button }));
      await page.keyboard.press('Enter');
    };
    const tick = async (name: RegExp) => {
      await tabToControl(page, groups.getByRole('checkbox', { name }));
      await page.keyboard.press('Space');
    };
    await expect(groups).toContainText('No group is chosen');
    await tabToControl(page, groups.locator('summary'));
    await page.keyboard.press('Enter');
    await press('Add');
    await expect(groups).toContainText('Choose two or more.');
    await expect(groups).toContainText('No name; allowed: any text.');
    await expect(groups.getByRole('status')).toHaveText('Not added: see what is said above.');
    await expectNothingFromAxe(page);

    await tick(/^Overtime/);
    await tick(/^Take in more/);
    const name = groups.getByLabel('Name of the group');
    await expect(name).toHaveValue(/^Overtime in the discharge team \+ Take in more people/);
    await tabToControl(page, name);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('More = less');
    await press('Add');
    await expect(groups).toContainText('Found “=” in it; allowed: any other text.');
    await tabToControl(page, name);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('<i>More</i> hands');
    await press('Add');
    await expect(groups.getByRole('status')).toHaveText('“<i>More</i> hands” will be simulated too.');
    for (const all of [/^Overtime/, /^Buy/, /^Take in/, /^Pay/, /^Open/]) await tick(all);
    await tabToControl(page, name);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('All');
    await press('Add');
    const asked = groups.getByRole('list', { name: 'Chosen groups' });
    await expect(asked.getByRole('listitem')).toHaveCount(2);
    await expect(asked).toContainText('not run yet');

    await press('Find out what the 2 groups do together');
    const row = (label: RegExp) => groups.getByRole('row', { name: label });
    await expect(row(/^<i>More<\/i> hands/)).toContainText(/95%/, { timeout: 30_000 });
    await expect(plan.run).toHaveText('Run again', { timeout: 30_000 });
    await expect(asked).not.toContainText(/not run yet|run in/);
    await expect(groups.getByRole('row')).toHaveCount(1 + (1 + 2) + (1 + 5));
    const [within, alone] = (
      await row(/^All all 5 as one: the whole plan/)
        .getByRole('cell')
        .allInnerTexts()
    )
      .map((text) => text.split('\n')[0])
      .filter(Boolean);
    expect(within).toMatch(/bed-days|no clear change/);
    expect(alone).toBe(within);
    await expect(groups).toContainText('whether the two differ by more than chance is not tested here');
    await expectNothingFromAxe(page);

    // The same actions once more are refused by the name that they have.
    await tick(/^Overtime/);
    await tick(/^Take in more/);
    await press('Add');
    await expect(groups).toContainText('These are tested together already, as “<i>More</i> hands”.');
    await press('Remove All');
    await expect(groups).toContainText('“All” was removed since and stays in this answer');
    await press('Leave out what was removed');
    await expect(groups.getByRole('row')).toHaveCount(1 + 3, { timeout: 30_000 });
    await expect(plan.run).toHaveText('Run again', { timeout: 30_000 });

    await page.emulateMedia({ media: 'print' });
    await expect(row(/^<i>More<\/i> hands/)).toBeVisible();
    await expect(groups.getByRole('button')).toHaveCount(0);
    await expect(groups.getByRole('checkbox')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });

    await page.evaluate(() => (location.hash = '#/system/actions/overtime'));
    await page.getByRole('button', { name: /^Remove: Overtime/ }).click();
    await page.evaluate(() => (location.hash = '#/actions'));
    await expect(asked).toContainText(
      /left out: “Overtime in the discharge team” is not a simulated action .* tested again once that changes/,
    );
    await expect(row(/^<i>More<\/i> hands/)).toBeVisible();
    await page.getByRole('button', { name: 'Find out which actions help' }).click();
    await expect(groups).toContainText('Overtime in the discharge team');
    await expect(groups.getByRole('row')).toHaveCount(0, { timeout: 30_000 });
    await expect(plan.run).toHaveText('Run again', { timeout: 30_000 });
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(asked).toContainText('not run yet');
  });

  test('tells how one action worked, from the keyboard, in words, a picture and a table', async ({
    page,
  }) => {
    const plan = await findOut(page);
    const ranking = page.getByRole('region', { name: 'Which actions help' });
    await tabToControl(page, ranking.getByRole('button', { name: /^Buy homecare/ }));
    await page.keyboard.press('Enter');
    const how = ranking.getByRole('button', { name: 'How it worked' });
    await tabToControl(page, how);
    await page.keyboard.press('Enter');
    await expect(ranking.getByText(`From ${WINTERS} winters with it and the same without it.`)).toBeVisible({
      timeout: 30_000,
    });
    await expect(how).toBeFocused();
    await expect(ranking.getByText(/^more than \d+ people in hospital who are ready to leave/)).toBeVisible();
    await expect(ranking.getByText(/^without the action .*; with it /)).toBeVisible();
    await expect(ranking.getByText(/^Over the whole winter, with the action less without/)).toBeVisible();
    const picture = ranking.getByRole('img', { name: /^What “Buy homecare.*” changed, .*, day by day$/ });
    await expect(picture).toBeVisible();

    await tabToControl(page, ranking.getByRole('slider', { name: /choose a day$/ }));
    await page.keyboard.press('ArrowRight');
    await expect(ranking.getByRole('slider', { name: /choose a day$/ })).toHaveAttribute(
      'aria-valuetext',
      /^Wednesday 1.October 2025\. mean .*\. 95% of the mean: .*\. 9 winters in 10: too few winters$/,
    );
    await ranking.getByRole('button', { name: /^Table: What it changed/ }).click();
    const table = ranking.getByRole('region', { name: /with the action less without, day by day$/ });
    await expect(table.getByRole('row')).toHaveCount(183);
    await ranking.getByRole('button', { name: /^Table: What it changed/ }).click();
    await expectNothingFromAxe(page);

    await tabToControl(page, ranking.getByRole('combobox', { name: 'Watched' }));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('receiving the service: Enablement at home, The Hi');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const moved = 'people receiving the service: Enablement at home, in The Hills';
    await expect(ranking.getByRole('heading', { name: `What it changed: ${moved}` })).toBeVisible({
      timeout: 30_000,
    });
    await expect(plan.run).toHaveText('Run again', { timeout: 30_000 });
    expect(await plan.downloaded('Download answer (JSON)')).toBe(
      actionsFromCommandLine('example-county', WINTERS, SEED, [
        ...['--action', 'buyHomecare', '--watch', 'occupied.enablement.Hills'],
      ]),
    );
    await plan.addPressure('Demand: extreme');
    await tabToControl(page, ranking.getByRole('button', { name: /^Overtime/ }));
    await page.keyboard.press('Enter');
    await expect(ranking.getByRole('button', { name: 'How it worked' }).last()).toBeDisabled();
    await expect(ranking.getByText(/^First find out again which actions help/)).toBeVisible();
  });
});
