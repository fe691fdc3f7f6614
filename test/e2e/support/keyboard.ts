import type { Locator, Page } from '@playwright/test';

/** Tabs sent at once. */
const together = 8;

/** Presses Tab until the focus stands on something, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  await tabToControl(page, page.locator(selector).first(), most);
}

/** The same for a control that is found by its name. */
export async function tabToControl(page: Page, control: Locator, most = 200): Promise<void> {
  for (let presses = 0; presses <= most; presses += together) {
    if (await control.evaluate(hasFocusOrWillKeepIt)) return;
    await Promise.all(Array.from({ length: together }, () => page.keyboard.press('Tab')));
  }
  throw new Error(`the focus never reached ${String(control)}`);
}

/**
 * Whether the element has the focus; if not, it will keep it when it comes: it takes no notice of the Tabs that were sent
 * along and would lead on.
 */
function hasFocusOrWillKeepIt(element: Element): boolean {
  const keeping = globalThis as { endOfKeeping?: AbortController };
  keeping.endOfKeeping?.abort();
  if (element === document.activeElement) return true;
  keeping.endOfKeeping = new AbortController();
  const keep = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || element !== document.activeElement) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', keep, { capture: true, signal: keeping.endOfKeeping.signal });
  return false;
}
