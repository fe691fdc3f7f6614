import type { Page } from '@playwright/test';
import fs from 'node:fs/promises';
import { problemsFromCommandLine } from './support/commandLine.ts';
import { expectNothingFromAxe } from './support/axe.ts';
import { KeepingPage } from './support/keepingPage.ts';
import { expect, test } from './support/test.ts';

const FLU = 'Early severe flu';

/** A browser that cannot let a page write to a file of the user's choice: it downloads. */
async function withoutFileAccess(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name);
  });
}

/** Answers the browser's question with a file of the origin's own file system. */
async function answerWith(page: Page, name: string): Promise<void> {
  await page.addInitScript((fileName) => {
    Object.assign(window, {
      showSaveFilePicker: async () =>
        (await navigator.storage.getDirectory()).getFileHandle(fileName, { create: true }),
    });
  }, name);
}

test.describe('keeping in files', () => {
  test('a saved file opens again, and in the command line, with its pressures worked in', async ({
    page,
  }) => {
    await withoutFileAccess(page);
    const plan = new KeepingPage(page);
    await plan.openAndAdd(FLU);
    await plan.runWinters(3);
    const before = await plan.downloadedResult();
    const dialog = await plan.dialog('Save to a file…', 'Save to a file');
    await expect(dialog.getByRole('button', { name: /What/ })).toContainText('with its pressures included');
    await expectNothingFromAxe(page);
    await dialog.getByLabel('Short name').fill('9 lives');
    await expect(dialog.getByText(/^Allowed: a letter/)).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Download' })).toBeDisabled();
    await dialog.getByLabel('Short name').fill('kent-flu');
    await dialog.getByLabel('Title').fill('Kent with flu');
    const begun = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    const download = await begun;
    expect(download.suggestedFilename()).toBe('kent-flu.json');
    await expect(plan.section).toContainText(/Saved to kent-flu\.json at \d\d:\d\d\./);
    const file = test.info().outputPath('kent-flu.json');
    await download.saveAs(file);
    expect(problemsFromCommandLine(file)).toContain('no problems');
    await plan.section.getByRole('button', { name: 'New scenario' }).click();
    await plan.openFile('kent-flu.json', await fs.readFile(file));
    await expect(page.getByRole('button', { name: /^Kent with flu: choose/ })).toBeVisible();
    await plan.stop.click();
    await plan.runWinters(3);
    expect((await plan.downloadedResult()).outcomes).toEqual(before.outcomes);
  });

  test('writes YAML to a file that is chosen once, and to the same one again', async ({ page }) => {
    await answerWith(page, 'mine.yaml');
    const plan = new KeepingPage(page);
    await plan.openAndStop();
    const dialog = await plan.dialog('Save to a file…', 'Save to a file');
    await dialog.getByRole('button', { name: /File type/ }).click();
    await page.getByRole('option', { name: /YAML/ }).click();
    await dialog.getByRole('button', { name: 'Save…' }).click();
    await expect(plan.section).toContainText(/Saved to mine\.yaml at/);
    const text = () =>
      page.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        return (await (await folder.getFileHandle('mine.yaml')).getFile()).text();
      });
    expect(await text()).toMatch(/^formatVersion: 2\nid: kent-2025-26\n/m);
    await plan.section.getByRole('button', { name: 'Save to mine.yaml' }).click();
    await expect(dialog).toHaveCount(0);
    // A file that is being written cannot be read.
    await expect(async () => expect(await text()).toMatch(/^kind: scenario$/m)).toPass();
  });

  test('blocked storage is said once; work goes on and is kept in a file', async ({ page }) => {
    await withoutFileAccess(page);
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
    const plan = new KeepingPage(page);
    await plan.openAndStop();
    const notice = plan.notice('Not saved in this browser: the browser blocks storage for this page.');
    await expect(notice).toHaveCount(1);
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await plan.addPressure(FLU);
    await plan.runWinters(2);
    await expect(plan.section).toContainText('the browser blocks storage');
    await expect(notice).toHaveCount(0);
    await plan.dialog('All my work…', 'All my work');
    await page.keyboard.press('Escape');
    expect(await asksBeforeLeaving(page)).toBe(true);
    const dialog = await plan.dialog('Save to a file…', 'Save to a file');
    const begun = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    await begun;
    await expect(dialog).toHaveCount(0);
    expect(await asksBeforeLeaving(page)).toBe(false);
  });

  test('full storage is said with the way out, and keeping goes on when there is room again', async ({
    page,
    baseURL,
  }) => {
    const plan = new KeepingPage(page);
    await plan.openAndStop();
    const browser = await page.context().newCDPSession(page);
    const origin = new URL(baseURL!).origin;
    await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await plan.winters.fill('9');
    await expect(plan.notice('Not saved in this browser: the browser’s storage is full.')).toBeVisible();
    await expect(plan.section).toContainText('Save to a file to keep it.');
    expect(await asksBeforeLeaving(page)).toBe(true);
    await browser.send('Storage.overrideQuotaForOrigin', { origin });
    await plan.winters.fill('11');
    await expect(plan.saved).toBeVisible();
    // a result of the stopped run may not have been kept either: that stays true, and said
    await expect(plan.notice('Not saved in this browser')).toHaveCount(0);
    expect(await asksBeforeLeaving(page)).toBe(false);
    await page.reload();
    await expect(plan.winters).toHaveValue('11');
  });
});

/** Whether the page would ask before it is left. */
function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  });
}
