import { expectNothingFromAxe } from './support/axe.ts';
import { KeepingPage } from './support/keepingPage.ts';
import { expect, test } from './support/test.ts';

const FLU = 'Early severe flu';
const OUTAGE = 'Case-system outage at the peak';

test.describe('keeping', () => {
  test('writes nothing for a visitor who changes nothing', async ({ page }) => {
    const plan = new KeepingPage(page);
    await page.goto('/');
    await expect(plan.stop).toBeVisible();
    await expect(plan.section).toContainText('Changes are saved in this browser as you make them.');
    // while the first result is still on its way; it is kept when it has come
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  });

  test('a change is there after a reload, at once and quietly', async ({ page }) => {
    const plan = new KeepingPage(page);
    await plan.openAndAdd(FLU);
    await plan.winters.fill('7');
    // no time to rest: what is pending is written while the page is left
    await page.reload();
    await expect(plan.chip(FLU)).toBeVisible();
    await expect(plan.winters).toHaveValue('7');
    await expect(plan.section).toContainText(/Restored your work of \d+\s\w+, \d\d:\d\d\./);
    await expect(page.getByRole('status').filter({ hasText: 'open in another tab' })).toHaveCount(0);
    // what was restored is where undo ends
    await page.keyboard.press('Control+Z');
    await expect(plan.chip(FLU)).toBeVisible();
  });

  test('two tabs do not write one work: the second goes on with a copy and says so', async ({
    page,
    context,
  }) => {
    const first = new KeepingPage(page);
    await first.openAndAdd(FLU);
    const second = new KeepingPage(await context.newPage());
    await second.page.goto('/');
    await expect(second.notice(/^Your work “Kent.*Early severe flu” is open in another tab/)).toBeVisible();
    await expect(second.chip(FLU)).toBeVisible();
    await second.stopIfRunning();
    await second.addPressure(OUTAGE);
    await expect(second.saved).toBeVisible();
    await first.page.reload();
    await expect(first.chip(FLU)).toBeVisible();
    await expect(first.chip(OUTAGE)).toHaveCount(0);
    await second.page.reload();
    await expect(second.chip(OUTAGE)).toBeVisible();
    const works = await second.dialog('All my work…', 'All my work');
    await expect(works.getByRole('listitem')).toHaveCount(2);
    await expect(works.getByText('open in another tab')).toBeVisible();
  });

  test('a duplicated tab, whose memory of its work is copied, becomes a copy too', async ({
    page,
    context,
  }) => {
    const first = new KeepingPage(page);
    await first.openAndAdd(FLU);
    const memory = await page.evaluate(() => sessionStorage.getItem('winterproof.work') ?? '');
    expect(memory).not.toBe('');
    const twin = new KeepingPage(await context.newPage());
    await twin.page.addInitScript((id) => sessionStorage.setItem('winterproof.work', id), memory);
    await twin.page.goto('/');
    await expect(twin.notice(/is open in another tab/)).toBeVisible();
    await expect(twin.section).toContainText('A copy of “');
  });

  test('tabs that are served without locks ask each other', async ({ page, context }) => {
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
    const first = new KeepingPage(page);
    await first.openAndAdd(FLU);
    const second = new KeepingPage(await context.newPage());
    await second.page.goto('/');
    await expect(second.notice(/is open in another tab/)).toBeVisible();
    await second.page.close();
    await page.reload();
    await expect(first.section).toContainText('Restored your work of');
  });

  test('what is damaged is passed over and said; nothing is deleted', async ({ page }) => {
    const plan = new KeepingPage(page);
    await plan.openAndAdd(FLU);
    await page.evaluate(damageLatestVersion);
    await page.reload();
    await expect(plan.notice(/^The latest version of “Kent.*” cannot be read/)).toContainText(
      'Nothing was deleted.',
    );
    await expect(plan.chip(FLU)).toHaveCount(0);
    await plan.stopIfRunning();
    const versions = await plan.dialog('Saved versions…', 'Saved versions');
    await expect(versions.getByText('One cannot be read')).toBeVisible();
    await expect(versions.getByRole('listitem')).toHaveCount(1);
  });

  test('an earlier version is looked at and gone back to, and that is undone', async ({ page }) => {
    const plan = new KeepingPage(page);
    await plan.openAndAdd(FLU);
    await page.getByRole('slider', { name: FLU }).fill('150');
    await expect(plan.saved).toBeVisible();
    const versions = await plan.dialog('Saved versions…', 'Saved versions');
    await expect(versions.getByRole('listitem')).toHaveCount(3);
    await expect(versions.getByRole('listitem').first()).toContainText(/Early severe flu at 150%.*now/);
    const asOpened = versions.getByRole('listitem').last();
    await asOpened.getByRole('button', { name: /^Look at the version/ }).click();
    await expect(asOpened.getByRole('row', { name: /^Pressures none Early severe flu 150%$/ })).toBeVisible();
    await expectNothingFromAxe(page);
    await asOpened.getByRole('button', { name: /^Go back to the version/ }).click();
    await expect(versions).toHaveCount(0);
    await expect(plan.chip(FLU)).toHaveCount(0);
    await plan
      .notice(/^Back at the version/)
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect(plan.chip(FLU)).toBeVisible();
    await expect(plan.saved).toBeVisible();
    await expect((await plan.dialog('Saved versions…', 'Saved versions')).getByRole('listitem')).toHaveCount(
      5,
    );
  });

  test('a work is left by starting afresh, renamed, deleted after a question, put back and opened, all by keyboard', async ({
    page,
  }) => {
    const plan = new KeepingPage(page);
    await plan.openAndAdd(FLU);
    await plan.section.getByRole('button', { name: 'Change the title of your work' }).press('Enter');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Winter <i>plan</i>');
    await page.keyboard.press('Enter');
    await expect(plan.section.getByRole('button', { name: 'Change the title of your work' })).toBeFocused();
    await plan.section.getByRole('button', { name: 'New scenario' }).press('Enter');
    await expect(plan.chip(FLU)).toHaveCount(0);
    await page.reload();
    await plan.stopIfRunning();
    await expect(plan.chip(FLU)).toHaveCount(0);
    await plan.section.getByRole('button', { name: 'All my work…' }).press('Enter');
    const works = page.getByRole('dialog', { name: 'All my work' });
    await works.getByRole('button', { name: 'Rename Winter <i>plan</i>' }).press('Enter');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Pressures plan');
    await page.keyboard.press('Enter');
    await expect(works.getByRole('button', { name: 'Rename Pressures plan' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(works.getByRole('button', { name: 'Delete Pressures plan' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(works.getByRole('button', { name: 'Keep' })).toBeFocused();
    await expectNothingFromAxe(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(works.getByText('Deleted “Pressures plan”.')).toBeVisible();
    await expect(works.getByRole('listitem')).toHaveCount(0);
    await works.getByRole('button', { name: 'Put Pressures plan back' }).press('Enter');
    await expect(works.getByRole('listitem')).toHaveCount(1);
    await works.getByRole('button', { name: 'Open Pressures plan' }).press('Enter');
    await expect(plan.chip(FLU)).toBeVisible();
    await expect(plan.section).toContainText('Pressures plan');
  });
});

/** Spoils the version that was kept last, as a fault of the disk might. */
function damageLatestVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('winterproof');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('versions', 'readwrite');
      const cursor = writing.objectStore('versions').openCursor(null, 'prev');
      cursor.onsuccess = () => cursor.result?.update({ ...cursor.result.value, overlays: 'spoilt' });
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
