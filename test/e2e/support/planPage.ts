import type { Locator, Page } from '@playwright/test';
import fs from 'node:fs/promises';
import { expect } from './test.ts';

/** The first page as a person meets it: what is on it, and the few things that most journeys do. */
export class PlanPage {
  readonly page: Page;
  readonly run: Locator;
  readonly stop: Locator;
  readonly strip: Locator;
  readonly charts: Locator;
  readonly winters: Locator;
  readonly seed: Locator;

  constructor(page: Page) {
    this.page = page;
    this.run = page.getByRole('banner').getByRole('button', { name: /^Run( again)?$/ });
    this.stop = page.getByRole('button', { name: 'Stop' });
    this.strip = page.getByRole('img', { name: /^Chance of each .* level, day by day$/ });
    this.charts = page.getByRole('img', { name: /, day by day$/ });
    this.winters = page.getByLabel('Winters', { exact: true });
    this.seed = page.getByLabel('Set of winters', { exact: true });
  }

  /** Opens the page and stops its first run: a journey asks for few winters of its own. */
  async openAndStop(): Promise<void> {
    await this.page.goto('/');
    await this.stop.click();
    await expect(this.run).toBeVisible();
  }

  /** Asks for so many winters of a seed and runs them, with all that follows by itself. */
  async runWinters(winters: number, seed = 'journey'): Promise<void> {
    await this.winters.fill(String(winters));
    await this.seed.fill(seed);
    await this.runToEnd();
  }

  async runToEnd(): Promise<void> {
    await this.run.click();
    await expect(this.run).toHaveText('Run again', { timeout: 50_000 });
  }

  /** Stops what runs, if anything does: where a kept result is shown nothing runs by itself. */
  async stopIfRunning(): Promise<void> {
    await expect(this.stop.or(this.run)).toBeVisible();
    if (await this.stop.isVisible()) await this.stop.click({ timeout: 2_000 }).catch(() => undefined);
  }

  panel(title: string | RegExp): Locator {
    return this.page.getByRole('region', { name: title });
  }

  async addPressure(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: /^Add a pressure/ }).click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  async chooseScenario(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: /choose a scenario$/ }).click();
    await this.page.getByRole('menuitemradio', { name }).click();
  }

  /** What a button gives to be kept, as text. */
  async downloaded(button: string): Promise<string> {
    const begun = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    return fs.readFile(await (await begun).path(), 'utf8');
  }

  /** The result document, as a person downloads it. */
  async downloadedResult(): Promise<Record<string, unknown>> {
    return JSON.parse(await this.downloaded('Download result (JSON)')) as Record<string, unknown>;
  }

  /** Opens a file as if it had been chosen from disk. */
  async openFile(name: string, text: string | Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Open a file…' }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Drops a file on the page. */
  async dropFile(name: string, text: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      ({ name, text }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], name, { type: 'application/json' }));
        return transfer;
      },
      { name, text },
    );
    await this.page.dispatchEvent('main', 'dragenter', { dataTransfer: data });
    await expect(this.page.getByText('Drop a scenario or a pressure to open it')).toBeVisible();
    await this.page.dispatchEvent('main', 'drop', { dataTransfer: data });
  }
}
