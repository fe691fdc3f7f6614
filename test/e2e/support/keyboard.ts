import type { Locator, Page } from '@playwright/test';

/** Presses Tab until the focus stands on something, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  await tabUntil(page, isThere, selector, most);
}

/** The same for a control that is found by its name. */
export async function tabToControl(page: Page, control: Locator, most = 200): Promise<void> {
  const isThere = () => control.evaluate((element) => element === document.activeElement);
  await tabUntil(page, isThere, String(control), most);
}

async function tabUntil(
  page: Page,
  isThere: () => Promise<boolean>,
  what: string,
  most: number,
): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the focus never reached ${what}`);
}
