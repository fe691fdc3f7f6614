import type { Page } from '@playwright/test';
import fs from 'node:fs';
import { renderedTexts } from '../../scripts/sentences/renderedTexts.js';
import { pageFaults } from '../docs/houseFaults.ts';
import { placesNotYetPlain } from '../docs/notYetPlain.ts';
import { expectNothingFromAxe } from './support/axe.ts';
import { PlanPage } from './support/planPage.ts';
import { expect, SMALL, test } from './support/test.ts';

const places = [
  { address: '/#/', shows: 'When each level is reached' },
  { address: '/#/system', shows: 'The network' },
  { address: '/#/system/stages/enablement', shows: /Enablement/ },
  { address: '/#/winters', shows: /^Winter \d+ of/ },
  { address: '/#/actions', shows: 'Actions to compare' },
  { address: '/#/thresholds', shows: 'Settings side by side' },
  { address: '/#/library', shows: 'Scenarios and pressures' },
  { address: '/#/compare', shows: 'No result is kept to compare yet' },
  { address: '/#/about', shows: 'What it is not' },
];

async function openSmall(page: Page): Promise<void> {
  const plan = new PlanPage(page);
  await plan.openAndStop();
  await plan.runWinters(4);
}

/** Every name in the small example: of an area, a service, an action. */
function namesInSmall(): string[] {
  const file = new URL('../../scenarios/example/example-county.json', import.meta.url);
  return [...fs.readFileSync(file, 'utf8').matchAll(/"(?:name|title)": "([^"]+)"/g)].map(([, name]) => name);
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.describe('every place', () => {
  test.use({ opens: SMALL });

  test('fits the window, half of it, and text twice as large, in plain sentences', async ({ page }) => {
    await openSmall(page);
    for (const { address, shows } of places) {
      await page.goto(address);
      await expect(page.getByRole('heading', { name: shows }).first()).toBeVisible();
      for (const [width, size] of [
        [1366, '100%'],
        [683, '100%'],
        [1366, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height: 768 });
        await page.evaluate((text) => (document.documentElement.style.fontSize = text), size);
        await expect
          .poll(() => overflow(page), { message: `${address} at ${width} px, text ${size}` })
          .toBeLessThanOrEqual(0);
      }
      await page.evaluate(() => (document.documentElement.style.fontSize = ''));
      if (!placesNotYetPlain.includes(address)) {
        expect.soft(pageFaults(await renderedTexts(page), namesInSmall()), address).toEqual([]);
      }
      await page.setViewportSize({ width: 1366, height: 768 });
    }
  });

  test('begins at its top, however far the one before was scrolled', async ({ page }) => {
    await openSmall(page);
    await page.evaluate(() => window.scrollTo(0, 600));
    expect(await page.evaluate(() => scrollY)).toBe(600);
    await page.getByRole('link', { name: 'Compare' }).click();
    await expect(page.getByRole('heading', { name: 'No result is kept to compare yet' })).toBeInViewport();
  });

  test('passes axe in forced colours and with reduced motion', async ({ page }) => {
    await openSmall(page);
    // a table of three weeks: one of every day has axe at work for half a minute, over the same cells
    await page.getByLabel('Dates').selectOption('Christmas');
    await page.getByRole('button', { name: 'Table: When each level is reached' }).click();
    await expectNothingFromAxe(page);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    for (const { address, shows } of places) {
      await page.goto(address);
      await expect(page.getByRole('heading', { name: shows }).first()).toBeVisible();
      // contrast is the visitor's own choice there
      await expectNothingFromAxe(page, ['color-contrast']);
    }
  });
});
