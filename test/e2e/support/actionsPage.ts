import type { Page } from '@playwright/test';
import { tabToControl } from './keyboard.ts';
import { PlanPage } from './planPage.ts';
import { expect } from './test.ts';

/** Winters of each, and the seed, that journeys through Actions ask for. */
export const WINTERS = 6;
export const SEED = 'journey';

/** Runs the example county's plan, opens Actions and finds out which help, from the keyboard. */
export async function findOut(page: Page): Promise<PlanPage> {
  const plan = new PlanPage(page);
  await plan.openAndStop();
  await plan.runWinters(WINTERS, SEED);
  await tabToControl(page, page.getByRole('link', { name: 'Actions' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Actions to compare' })).toBeVisible();
  await tabToControl(page, page.getByLabel(/^Winters for each action/));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(WINTERS));
  await tabToControl(page, page.getByRole('button', { name: 'Find out which actions help' }));
  await page.keyboard.press('Enter');
  await expect(plan.run).toHaveText('Run again', { timeout: 50_000 });
  return plan;
}
