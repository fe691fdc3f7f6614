import type { Page } from '@playwright/test';

/** Presses Tab until the focus stands on something, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the focus never reached ${selector}`);
}
