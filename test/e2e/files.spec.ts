import fs from 'node:fs';
import path from 'node:path';
import { problemsFromCommandLine } from './support/commandLine.ts';
import { PlanPage } from './support/planPage.ts';
import { expect, SMALL, test } from './support/test.ts';

const scenarios = path.resolve(import.meta.dirname, '../../scenarios');
const read = (file: string) => JSON.parse(fs.readFileSync(path.join(scenarios, file), 'utf8'));

test.describe('files from disk', () => {
  test('a bad file shows every problem by label and place, and what was open stays open', async ({
    page,
  }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(3);
    const bad = read('reference/d2a-ref.json');
    bad.calendar.days = -1;
    bad.streams[0].ratePerDay = 'many';
    bad.stagess = [];
    const file = test.info().outputPath('bad.json');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(bad));
    await plan.openFile('bad.json', JSON.stringify(bad));
    const notice = page.getByRole('alert').filter({ hasText: 'bad.json was not opened' });
    await expect(notice).toBeVisible();
    await expect(notice.getByRole('listitem')).not.toHaveCount(0);
    const lines = await notice.getByRole('listitem').allTextContents();
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).toHaveLength(problemsFromCommandLine(file).match(/bad\.json: /g)!.length);
    expect(lines.join('\n')).toContain(
      'Calendar > Counted days: Too small: found -1. Allowed: a whole number, 1 or more',
    );
    for (const line of lines) expect(line).not.toMatch(/[a-z]\.[a-z]|ratePerDay/);
    await expect(page.getByRole('button', { name: /^Kent, winter 2025\/26/ })).toBeVisible();
    await expect(plan.strip).toBeVisible();
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
  });

  test('opens a scenario at once; names with markup are text', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.winters.fill('3');
    const own = read('reference/d2a-ref.json');
    own.id = 'mine';
    own.title = '<img src=x onerror=alert(1)> & <b>mine</b>';
    own.stages[0].name = '<script>alert(2)</script>';
    await plan.openFile('mine.json', JSON.stringify(own));
    await expect(
      page.getByRole('button', { name: /^<img src=x onerror=alert\(1\)> & <b>mine<\/b>/ }),
    ).toBeVisible();
    // Until the opened scenario is resolved, what can be taken away is still the result of the one before.
    await expect(async () => {
      await expect(plan.run).toHaveText('Run again', { timeout: 30_000 });
      expect((await plan.downloadedResult()).scenario).toMatchObject({ id: 'mine', title: own.title });
    }).toPass({ timeout: 60_000 });
    await expect(page.getByText('<script>alert(2)</script>').first()).toBeVisible();
    expect(await page.locator('img').count()).toBe(0);
  });

  test('a dropped overlay is added to what is open', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    const overlay = read('kent/early-severe-flu.json');
    overlay.id = 'my-flu';
    overlay.title = 'My own flu';
    await plan.dropFile('flu.json', JSON.stringify(overlay));
    await expect(page.getByText('+ My own flu')).toBeVisible();
    await expect(page.getByRole('slider', { name: 'My own flu' })).toBeVisible();
    await plan.runWinters(2);
    await expect(page.getByText(/^Severe flu: most likely dates$/)).toBeVisible();
  });

  test('an overlay that does not fit is refused with its problems', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.openAndStop();
    const overlay = read('kent/slots-area.json');
    overlay.id = 'no-such';
    overlay.set[0].path = 'indicators.enablementSlotz.scope';
    await plan.openFile('no-such.json', JSON.stringify(overlay));
    const notice = page.getByRole('alert').filter({ hasText: 'no-such.json was not opened' });
    await expect(notice).toContainText(/There is no .*“Enablement slotz”|Did you mean/);
    await expect(page.getByText('+ Definition')).toHaveCount(0);
  });
});

test.describe('files that cannot be read', () => {
  test.use({ opens: SMALL });

  for (const [what, text, words] of [
    ['an empty file', '', 'The file is empty'],
    [
      'a file of another program',
      '{"name":"x","version":3}',
      'This is data of another program, with “name”, “version”',
    ],
    ['no JSON at all', '{"a":', 'The file is damaged or incomplete'],
    ['a file of a newer version', '{"formatVersion":99,"id":"a","title":"A"}', 'newer'],
    ['a file that is too large', `"${'x'.repeat(10_000_001)}"`, 'The file is too large to open'],
  ] as const) {
    test(`says what is wrong with ${what}`, async ({ page }) => {
      const plan = new PlanPage(page);
      await plan.openAndStop();
      await plan.openFile('mine.json', text);
      await expect(page.getByRole('alert').filter({ hasText: 'mine.json was not opened' })).toContainText(
        words,
      );
    });
  }
});
