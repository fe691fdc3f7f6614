import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { ThresholdsDocument } from '../../src/analysis/thresholds/thresholdsDocument.ts';
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
  await expect(page.getByText('press the button above to compare settings')).toBeVisible();
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
    await page.setViewportSize({ width: 1366, height: 768 });
    const frame = settings.getByRole('table').first().locator('..');
    expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);

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
      page.getByRole('region', { name: 'Days with the wrong alarm, by two thresholds' }),
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
    expect(await plan.downloaded('Download settings (CSV)')).toMatch(/^\uFEFFsetting,settingTitle,figure,/);

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
    await expect(
      page.getByText(/^These results are from before you changed the pressures.*Compare/).first(),
    ).toBeVisible();
  });

  test('joins overlays as one setting as the command line does, and refuses in words what does not go together', async ({
    page,
  }, testInfo) => {
    const overlay = {
      formatVersion: 2,
      kind: 'overlay',
      id: 'down-at-once',
      title: 'Down at once',
      set: [{ path: 'escalation.stepDownReadings', value: 1 }],
      provenance: { 'escalation.stepDownReadings': { kind: 'assumption', reason: 'to be tried' } },
    };
    const file = testInfo.outputPath('down-at-once.json');
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, JSON.stringify(overlay));
    const plan = new PlanPage(page);
    await plan.openAndStop();
    await plan.runWinters(WINTERS, SEED);
    await plan.openFile('down-at-once.json', JSON.stringify(overlay));
    await page.getByRole('button', { name: 'Remove + Down at once' }).click();
    await page.getByRole('link', { name: 'Thresholds' }).click();
    await page.getByLabel('Winters without actions').fill(String(WINTERS));

    await tabToControl(page, page.getByText('Join settings', { exact: true }));
    await page.keyboard.press('Enter');
    const parts = page.getByRole('group', { name: 'Used together, as one setting' });
    const tick = async (name: string) => {
      await tabToControl(page, parts.getByRole('checkbox', { name }));
      await page.keyboard.press('Space');
    };
    const add = page.getByRole('button', { name: 'Add as one setting' });
    await tick('Two indicators an area');
    await expect(add).toBeDisabled();
    await tick('The worst indicator decides');
    await tabToControl(page, add);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText(
      /both change “Levels and stepping down: area” and “Levels and stepping down: system”\. Only one of them/,
    );
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await tick('Down at once');
    await tabToControl(page, add);
    await page.keyboard.press('Enter');
    const joined = page.getByRole('list', { name: 'Joined settings' });
    await expect(joined).toContainText('The worst indicator decides + Down at once');
    await expectNothingFromAxe(page);

    await page.getByRole('button', { name: 'Choose both forms of each definition' }).click();
    await expect(page.getByRole('checkbox', { name: 'Down at once' }).first()).not.toBeChecked();
    await page.getByRole('button', { name: 'Compare settings' }).click();
    const settings = page.getByRole('region', { name: 'Settings side by side' });
    await expect(settings.getByRole('row', { name: /^The worst indicator decides \+ Down/ })).toBeVisible();
    await expect(settings.getByRole('row', { name: /^The worst indicator decides(?! \+)/ })).toContainText(
      'in place of a form that no overlay names',
    );
    await expect(plan.run).toHaveText('Run again', { timeout: 50_000 });
    const asked = [...SETTINGS, `aggregation-worst+${file}`];
    expect(await plan.downloaded('Download answer (JSON)')).toBe(
      thresholdsFromCommandLine('example-county', asked, WINTERS, SEED, ['--no-plan']),
    );
    await joined.getByRole('button', { name: /^Remove/ }).click();
    await expect(joined).toHaveCount(0);
    await expect(settings.getByRole('row')).toHaveCount(1 + 1 + SETTINGS.length);
  });

  test('sets declared levels beside the rule, tells all that is wrong with a file at once, and prints the answer', async ({
    page,
  }) => {
    const plan = await compare(page);
    const panel = page.getByRole('region', { name: 'Compared with the declared level' });
    const open = async (name: string, lines: readonly string[]) => {
      const chooser = page.waitForEvent('filechooser');
      await panel.getByRole('button', { name: 'Open declared levels…' }).click();
      await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    };
    const spoilt = ['date,level', '2025-12-01,5', '2025-12-02,2', '1 December,3', '2025-12-02,3'];
    await open('spoilt.csv', spoilt);
    await expect(panel.getByRole('alert').getByRole('listitem')).toHaveText([
      /spoilt\.csv, line 2: found "2025-12-01,5"; allowed: a date and a level from 1 to 4/,
      /line 4: found "1 December,3"/,
      /2025-12-02 is there twice/,
    ]);
    await expect(panel.getByText(/lie in the winter/)).toHaveCount(0);

    await open('declared.csv', ['date,level', '2025-12-01,3', '2026-01-05,4', '2026-07-01,1']);
    await expect(
      panel.getByText(/^2 days with a declared level lie in the winter; 1 day outside/),
    ).toBeVisible();
    await expect(panel.getByRole('alert')).toHaveCount(0);
    await panel.getByRole('button', { name: /^Table: Days declared/ }).click();
    await expect(panel.getByRole('row', { name: /^1 Dec 3/ })).toBeVisible();

    const table = await plan.downloaded('Download settings (CSV)');
    const rows = csvParse(table.replace(/^\ufeff/, ''));
    expect(rows.columns.slice(0, 6)).toEqual(['setting', 'settingTitle', 'figure', 'mean', 'low', 'high']);
    expect([...new Set(rows.map(({ setting }) => setting))]).toEqual(['present', ...SETTINGS]);
    const answer = JSON.parse(await plan.downloaded('Download answer (JSON)')) as ThresholdsDocument;
    for (const { id, figures } of answer.settings)
      for (const [figure, { mean }] of Object.entries(figures))
        expect(rows.find((row) => row.setting === id && row.figure === figure)?.mean).toBe(String(mean));
    expect(answer.declared).toMatchObject({ outside: 1, days: [{ level: 3 }, { level: 4 }] });

    await page.emulateMedia({ media: 'print' });
    for (const gone of ['Compare settings', 'Choose a threshold', 'Open declared levels…', 'Print'])
      await expect(page.getByRole('button', { name: gone, exact: true })).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    const settings = page.getByRole('region', { name: 'Settings side by side' });
    await expect(settings).toContainText(/A crisis is more than .* people/);
    await expect(settings.getByRole('row', { name: /^The worst indicator decides/ })).toBeVisible();
    await expect(page.getByRole('img', { name: /^Share of crises met in time against/ })).toBeVisible();
    // A4 less its margins: no table goes on beyond the paper, none hides rows.
    await page.setViewportSize({ width: 718, height: 1047 });
    for (const view of ['alarms', 'crises', 'levels']) {
      await page.emulateMedia({ media: 'screen' });
      await settings.getByLabel('Show').selectOption(view);
      await page.emulateMedia({ media: 'print' });
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main table')]
          .filter((table) => {
            const { scrollHeight, clientHeight } = table.parentElement!;
            return table.getBoundingClientRect().right > innerWidth || scrollHeight > clientHeight + 1;
          })
          .map((table) => table.querySelector('caption')?.textContent),
      );
      expect(cut, view).toEqual([]);
    }
  });
});
