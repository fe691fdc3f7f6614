import type { Locator, Page } from '@playwright/test';
import { PlanPage } from './planPage.ts';
import { expect } from './test.ts';

/** What a person sees of keeping: the section of the side column and its dialogs. */
export class KeepingPage extends PlanPage {
  readonly section: Locator;
  readonly saved: Locator;

  constructor(page: Page) {
    super(page);
    this.section = page.getByRole('region', { name: 'My work' });
    this.saved = this.section.getByText(/^Saved in this browser at \d\d:\d\d\.$/);
  }

  /** Opens the page, stops its run and adds a pressure, which is kept. */
  async openAndAdd(pressure: string): Promise<void> {
    await this.openAndStop();
    await this.addPressure(pressure);
    await expect(this.saved).toBeVisible();
  }

  async dialog(button: string, title: string): Promise<Locator> {
    await this.section.getByRole('button', { name: button }).click();
    const dialog = this.page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  chip(pressure: string): Locator {
    return this.page.getByText(`+ ${pressure}`);
  }

  notice(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }
}
