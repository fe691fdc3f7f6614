import type { Page } from '@playwright/test';
import { repeatedOnCommandLine } from './support/commandLine.ts';
import { PlanPage } from './support/planPage.ts';
import { DESKS } from './support/workers.ts';
import { expectNothingFromAxe } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const EAST_KENT = 'Places, East Kent';
const SWALE = 'Places, Swale';

/** Changes the places of enablement at home in two areas. */
async function changePlaces(page: Page): Promise<void> {
  await page.goto('/#/system/stages/keah');
  await page.getByLabel(EAST_KENT, { exact: true }).fill('450');
  await page.getByLabel(SWALE, { exact: true }).fill('90');
  await expect(page.getByRole('button', { name: /· 2 changes: choose a scenario$/ })).toBeVisible();
}

async function openList(page: Page): Promise<void> {
  await page.goto('/#/');
  await page
    .locator('summary')
    .filter({ hasText: /^\d+ changes?$/ })
    .click();
}

test('what was changed is listed, told beside results and taken back one by one', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAndStop();
  await plan.runWinters(3);
  await changePlaces(page);
  await openList(page);
  const list = page.getByRole('list', { name: 'Changes to the scenario' });
  await expect(list.getByRole('listitem')).toHaveText([
    /Enablement at home, East Kent.*places 413 → 450/,
    /Enablement at home, Swale.*places 83 → 90/,
  ]);
  await expect(
    page
      .getByText(
        'These results are from before you changed Enablement at home, East Kent: places, and 1 more.',
      )
      .first(),
  ).toBeVisible();
  await expectNothingFromAxe(page);

  const revert = page.getByRole('button', {
    name: 'Undo this change: Enablement at home, East Kent: places',
  });
  await revert.focus();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await plan.runToEnd();
  await expect
    .poll(() => plan.downloadedResult(), { timeout: 30_000 })
    .toMatchObject({
      scenario: { changes: ['Enablement at home, Swale: places 83 → 90'] },
    });
  await expect(page.getByText(/^These results are from before you changed/)).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo this change: Enablement at home, Swale: places' }).click();
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('button', { name: /2025\/26: choose a scenario$/ })).toBeVisible();
});

test('all changes go in one step, and keys bring them back', async ({ page }) => {
  await new PlanPage(page).openAndStop();
  const said = page.getByRole('group', { name: 'Undo and redo' }).getByRole('status');
  const [undo, redo] = ['Undo', 'Redo'].map((name) => page.getByRole('button', { name, exact: true }));
  await expect(undo).toBeDisabled();
  await changePlaces(page);
  await openList(page);
  await page.getByRole('button', { name: 'Undo all changes' }).click();
  await expect(page.getByRole('list', { name: 'Changes to the scenario' })).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(said).toHaveText('Undone: Enablement at home, East Kent: places, and 1 more');
  await page.keyboard.press('Control+z');
  await expect(said).toHaveText('Undone: Enablement at home, Swale: places');
  await page.keyboard.press('Control+y');
  await expect(said).toHaveText('Redone: Enablement at home, Swale: places');
  await page.keyboard.press('Control+Shift+z');
  await expect(redo).toBeDisabled();
  await undo.click();
  await expect(page.getByRole('button', { name: /· 2 changes: choose a scenario$/ })).toBeVisible();
});

test('keys stay with a text that the document has not taken in', async ({ page }) => {
  await new PlanPage(page).openAndStop();
  await changePlaces(page);
  const field = page.getByLabel(EAST_KENT, { exact: true });
  await field.click();
  await field.press('End');
  await field.pressSequentially('x');
  await field.press('Control+z');
  await expect(page.getByRole('button', { name: /· 2 changes: choose a scenario$/ })).toBeVisible();
  await field.press('Escape');
  await expect(field).toHaveValue('450');
  await field.press('Control+z');
  await expect(page.getByLabel(SWALE, { exact: true })).toHaveValue('83');
  await field.press('Control+z');
  await expect(field).toHaveValue('413');
});

test('another scenario puts changes aside, and undo brings them back', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAndStop();
  await changePlaces(page);
  await plan.chooseScenario(/Example county/);
  await expect(page.getByText(/^2 changes to “.*” saved under My work$/)).toBeVisible();
  await plan.stop.click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('button', { name: /· 2 changes: choose a scenario$/ })).toBeVisible();
});

test('a scenario is still resolved where no desk can be loaded, and a run says why it cannot be', async ({
  page,
  faults,
}) => {
  await page.route(DESKS, (route) => route.abort());
  await page.goto('/');
  const fault = page.getByRole('alert').filter({ hasText: 'its program could not be loaded' });
  await expect(fault).toBeVisible();
  await changePlaces(page);
  await expect(page.getByRole('button', { name: /· 2 changes: choose a scenario$/ })).toBeVisible();
  faults.length = 0;
});

test('a desk that cannot be loaded at first is started again by the run', async ({ page, faults }) => {
  let refused = 0;
  await page.route(DESKS, (route) => {
    refused += 1;
    return refused === 1 ? route.abort() : route.continue();
  });
  const plan = new PlanPage(page);
  await plan.openAndStop();
  await plan.runWinters(3);
  expect(await plan.downloadedResult()).toMatchObject({ replications: 3 });
  faults.length = 0;
});

test('a downloaded result is repeated on the command line, and opened here again, to the last bit', async ({
  page,
}) => {
  const plan = new PlanPage(page);
  await plan.openAndStop();
  await changePlaces(page);
  await page.goto('/#/');
  await plan.addPressure('Early severe flu');
  await page.getByRole('slider', { name: 'Early severe flu' }).fill('150');
  await plan.runWinters(2, 'again');
  const inputs = async () => (await plan.downloadedResult()).inputs;
  await expect.poll(inputs, { timeout: 30_000 }).toMatchObject({
    base: { id: 'kent-2025-26' },
    overlays: [{ id: 'early-severe-flu', scale: 1.5 }],
    changes: expect.arrayContaining([expect.objectContaining({ before: 413, after: 450 })]) as unknown,
  });
  await expect(plan.run).toHaveText('Run again', { timeout: 30_000 });
  const result = await plan.downloadedResult();
  expect(repeatedOnCommandLine(result)).toEqual(result);
  await plan.chooseScenario(/^M\/M\/1/);
  await plan.openFile('result.json', JSON.stringify(result));
  await expect(page.getByText('Opened a result')).toBeVisible();
  await expect(plan.winters).toHaveValue('2');
  const shown = async () => (await plan.downloadedResult()).scenario;
  await expect.poll(shown, { timeout: 30_000 }).toEqual(result.scenario);
  await expect(plan.run).toHaveText('Run again', { timeout: 30_000 });
  expect(await plan.downloadedResult()).toEqual(result);
});
