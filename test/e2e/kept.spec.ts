import type { Page } from '@playwright/test';
import { expectNothingFromAxe } from './support/axe.ts';
import { KeepingPage } from './support/keepingPage.ts';
import { expect, SMALL, test } from './support/test.ts';

const WINTERS = 6;
const SAVED = /This result is saved in this browser \(\d+\.\d MB\)/;

/** Puts every kept result under another id or other fields, as a fault or an older version might have left it. */
function changeKept(page: Page, store: 'results' | 'versions', change: object): Promise<void> {
  return page.evaluate(
    ({ store, change }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('winterproof');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const records = opening.result.transaction(store, 'readwrite').objectStore(store);
          const all = records.getAll();
          all.onsuccess = () => {
            records.clear();
            for (const record of all.result) records.put({ ...record, ...change });
          };
          records.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { store, change },
  );
}

/** Makes the one kept result of the plan that of an older engine. */
async function makeOlder(page: Page): Promise<void> {
  const id = 'f'.repeat(32);
  await page.evaluate(
    (older) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('winterproof');
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['results', 'parts'], 'readwrite');
          const [results, parts] = ['results', 'parts'].map((name) => writing.objectStore(name));
          const [headings, values] = [results.getAll(), parts.getAll()];
          values.onsuccess = () => {
            const plan = headings.result.find(({ kind, seed }) => kind === 'plan' && seed === 'older');
            results.clear();
            parts.clear();
            results.put({ ...plan, id: older, engineVersion: 1 });
            for (const part of values.result.filter(({ result }) => result === plan.id)) {
              const value = part.name === 'document.engineVersion' ? 1 : part.value;
              parts.put({ ...part, result: older, value });
            }
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    id,
  );
}

/** Whether a run of the plan was begun since the page was opened. */
function wasRunBegun(page: Page): Promise<boolean> {
  return page.evaluate(() => performance.getEntriesByName('winterproof:run-pressed').length > 0);
}

test.describe('kept results', () => {
  test.use({ opens: SMALL });

  test('a result, an answer about actions and what is kept to compare are there after a reload, without a run', async ({
    page,
  }) => {
    const plan = new KeepingPage(page);
    await plan.openAndStop();
    await plan.runWinters(WINTERS, 'kept');
    await expect(page.getByText(SAVED)).toBeVisible();
    const before = await plan.downloadedResult();
    await page.getByRole('button', { name: 'Keep this result to compare' }).click();
    await expect(page.getByRole('button', { name: 'Kept to compare' })).toBeFocused();
    await page.getByRole('link', { name: 'Actions', exact: true }).click();
    await page.getByLabel(/^Winters for each action/).fill(String(WINTERS));
    await page.getByRole('button', { name: 'Find out which actions help' }).click();
    await expect(page.getByText(SAVED)).toBeVisible({ timeout: 60_000 });
    const ranking = plan.panel('Which actions help');
    const ranked = await ranking.getByRole('row').allTextContents();

    await page.reload();
    await expect.poll(() => ranking.getByRole('row').allTextContents()).toEqual(ranked);
    await expect(page.getByLabel(/^Winters for each action/)).toHaveValue(String(WINTERS));
    // The winters behind the answer are not kept: another outcome needs a new run, and the page says so.
    const outcome = page.getByRole('button', { name: /Outcome$/ });
    await outcome.press('ArrowRight');
    await expect(ranking).toContainText(
      'measured by another outcome, and the winters behind them are not saved',
    );
    await outcome.press('ArrowLeft');
    await expect(page.getByText('winters behind them are not saved')).toHaveCount(0);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await expect(plan.strip).toBeVisible();
    await expect(page.getByText(/^Simulated .*This result is saved/)).toBeVisible();
    expect(await plan.downloadedResult()).toEqual(before);
    await expect(plan.panel('What the plan’s actions do').getByRole('row')).not.toHaveCount(0);
    await page.getByRole('link', { name: 'Winters', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Log of this winter' })).toBeVisible();
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(
      `Example county, winter 2025/26, ${WINTERS} winters`,
    );
    expect(await wasRunBegun(page)).toBe(false);
  });

  test('a result of an older engine is said to be one, is run again on demand, and shown next to the new one', async ({
    page,
  }) => {
    const plan = new KeepingPage(page);
    await plan.openAndStop();
    await plan.runWinters(WINTERS, 'older');
    await expect(page.getByText(SAVED)).toBeVisible();
    await makeOlder(page);
    await page.reload();
    const older = page
      .getByRole('status')
      .filter({ hasText: 'These results are from version 1 of the engine' });
    await expect(older).toBeVisible();
    await expectNothingFromAxe(page);
    expect(await wasRunBegun(page)).toBe(false);
    await older.getByRole('button', { name: 'Run again and show what changed' }).click();
    const names = page.getByLabel('Name', { exact: true });
    await expect(names).toHaveCount(2, { timeout: 60_000 });
    await expect(page.getByRole('radio', { name: 'Compare with this' }).first()).toBeChecked();
    const difference = plan.panel(/compared with/);
    await expect(difference).toContainText('from versions');
    // any two: the other becomes the one that is compared with, and one is named from the keyboard
    await page.getByRole('radio', { name: 'Compare with this' }).first().press('ArrowDown');
    await names.last().press('ControlOrMeta+A');
    await page.keyboard.type('New <b>engine</b>');
    await expect(difference).toContainText('compared with “New <b>engine</b>”');
    await expectNothingFromAxe(page);
    await expect(page.getByText('not kept in this browser yet')).toHaveCount(0);
    await page.reload();
    await expect(names.last()).toHaveValue('New <b>engine</b>');
    await page.getByRole('checkbox', { name: 'Show New <b>engine</b>' }).press('Space');
    await expect(plan.panel('One result is shown')).toBeVisible();
    await page.getByRole('button', { name: 'Remove New <b>engine</b>' }).press('Enter');
    await expect(page.getByRole('list', { name: 'Kept results' })).toBeFocused();
    await page.getByRole('button', { name: 'Put it back' }).press('Enter');
    await expect(names).toHaveCount(2);
  });

  test('a kept result of −5 winters is set aside and said, and what is chosen is simulated', async ({
    page,
  }) => {
    const plan = new KeepingPage(page);
    await plan.openAndStop();
    await plan.runWinters(WINTERS, 'spoilt');
    await expect(page.getByText(SAVED)).toBeVisible();
    await changeKept(page, 'results', { winters: -5 });
    await page.reload();
    await expect(plan.notice('A kept result cannot be shown').first()).toContainText(
      'Nothing else was lost.',
    );
    await expect(plan.winters).toHaveValue(String(WINTERS));
    await expect(page.getByText(SAVED)).toBeVisible();
    expect(await wasRunBegun(page)).toBe(true);
    await changeKept(page, 'versions', { replications: -5 });
    await page.reload();
    await expect(plan.notice(/was not opened/)).toContainText('number of winters is damaged (found -5)');
  });
});
