import type { Locator, Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import seedrandom from 'seedrandom';
import { KilledBrowser } from './killedBrowser.ts';
import { KeepingPage } from './keepingPage.ts';
import { expect } from './test.ts';

const PRESSURE = 'Definition: the worst indicator decides';
const TITLE = 'My <b>own</b> county';
/** The longest that a browser lives after its last step, in ms. */
const LONGEST_LIFE_MS = 500;

/** What the page stands on, as it shows it. */
interface Chosen {
  readonly winters: string;
  readonly seed: string;
  readonly hasPressure: boolean;
}

/** All that the page called saved, against what it may show after its browser was killed. */
class Ledger {
  /** From the state that was last called saved to the latest that was chosen. */
  states: Chosen[] = [];
  /** Choices of which the result was called saved. */
  readonly results = new Set<string>();
  /** Kept results that were called so, and those that were begun. */
  kept = 0;
  begun = 0;
  /** Names of kept results that were seen. */
  names: string[] = [];

  get now(): Chosen {
    return this.states[this.states.length - 1];
  }

  choose(change: Partial<Chosen>): void {
    this.states.push({ ...this.now, ...change });
  }

  called(): void {
    this.states = [this.now];
  }
}

/**
 * Changes, runs and keeps results in the page of a browser that is killed at a moment of chance, and again in another with
 * the same profile, so many times: nothing that a page called saved may be lost.
 */
export async function killRounds(address: string, kills: number, seed: string): Promise<void> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'winterproof-kill-'));
  const random = seedrandom(seed);
  const ledger = new Ledger();
  try {
    await begin(profile, address, ledger);
    for (let kill = 1; kill <= kills; kill += 1) {
      const browser = await KilledBrowser.start(profile);
      try {
        await expectAllSaved(browser, address, ledger, kill % 5 === 0 || kill === kills);
        await steps(browser, ledger, random);
        await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_LIFE_MS));
      } catch (error) {
        throw new Error(`after ${kill - 1} kills of the series "${seed}": ${(error as Error).message}`);
      } finally {
        await browser.kill();
      }
    }
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

/** The first visit: an opened file, the small example, and few winters, saved. */
async function begin(profile: string, address: string, ledger: Ledger): Promise<void> {
  const browser = await KilledBrowser.start(profile);
  try {
    await saveFirst(new KeepingPage(browser.page), address);
    ledger.states = [{ winters: '2', seed: 'winter', hasPressure: false }];
  } finally {
    await browser.kill();
  }
}

async function saveFirst(plan: KeepingPage, address: string): Promise<void> {
  await plan.page.goto(address);
  const own = JSON.parse(fs.readFileSync('scenarios/example/example-county.json', 'utf8')) as object;
  await plan.openFile('mine.json', JSON.stringify({ ...own, title: TITLE }));
  await expect(titled(plan.page)).toBeVisible();
  await plan.winters.fill('2');
  await expect(plan.saved).toBeVisible();
}

/** The bar's button with the title of the opened file. */
function titled(page: Page): Locator {
  return page.getByRole('button', { name: `${TITLE}: choose a scenario` });
}

async function expectAllSaved(
  { page }: KilledBrowser,
  address: string,
  ledger: Ledger,
  looksAtKept: boolean,
): Promise<void> {
  if (looksAtKept) await expectKept(new KeepingPage(page), address, ledger);
  await page.goto(address);
  const plan = new KeepingPage(page);
  await expect(plan.section).toContainText('Restored your work of');
  await expect(titled(page)).toBeVisible();
  const shown = {
    winters: await plan.winters.inputValue(),
    seed: await plan.seed.inputValue(),
    hasPressure: (await plan.chip(PRESSURE).count()) > 0,
  };
  expect(ledger.states).toContainEqual(shown);
  ledger.states = [shown];
  if (ledger.results.has(JSON.stringify(shown))) {
    await expect(page.getByText(/^Simulated .*This result is saved/)).toBeVisible();
    await expect(plan.stop).toHaveCount(0);
  }
}

/** Kept results are under their names: all that were called so, and none that was never begun. */
async function expectKept({ page }: KeepingPage, address: string, ledger: Ledger): Promise<void> {
  await page.goto(`${address}#/compare`);
  const names = page.getByLabel('Name', { exact: true });
  if (ledger.kept > 0) await expect.poll(() => names.count()).toBeGreaterThanOrEqual(ledger.kept);
  const found = await names.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  expect(found).toEqual(expect.arrayContaining(ledger.names));
  expect(found.length).toBeLessThanOrEqual(ledger.begun);
  ledger.names = found;
  [ledger.kept, ledger.begun] = [found.length, found.length];
}

/** Some steps of chance; after some of them the page is given the time to call it saved. */
async function steps({ page }: KilledBrowser, ledger: Ledger, random: () => number): Promise<void> {
  const plan = new KeepingPage(page);
  const count = 1 + Math.floor(random() * 4);
  for (let step = 0; step < count; step += 1) {
    const isWaitedFor = random() < 0.5;
    const choice = random();
    if (choice < 0.6) await change(plan, ledger, choice, random, isWaitedFor);
    else await runAndKeep(plan, ledger, isWaitedFor, random() < 0.7);
  }
}

async function change(
  plan: KeepingPage,
  ledger: Ledger,
  choice: number,
  random: () => number,
  isWaitedFor: boolean,
): Promise<void> {
  if (choice < 0.25) {
    const winters = String(1 + Math.floor(random() * 5));
    ledger.choose({ winters });
    await plan.winters.fill(winters);
  } else if (choice < 0.45) {
    const seed = `s${Math.floor(random() * 3)}`;
    ledger.choose({ seed });
    await plan.seed.fill(seed);
  } else {
    const { hasPressure } = ledger.now;
    ledger.choose({ hasPressure: !hasPressure });
    if (hasPressure)
      await plan.page
        .getByRole('button', { name: new RegExp(`^(Take away|Remove) \\+ ${PRESSURE}`) })
        .click();
    else await plan.addPressure(PRESSURE);
  }
  if (!isWaitedFor) return;
  await expect(plan.saved).toBeVisible();
  ledger.called();
}

async function runAndKeep(
  plan: KeepingPage,
  ledger: Ledger,
  isWaitedFor: boolean,
  isKept: boolean,
): Promise<void> {
  const { page } = plan;
  if (await plan.stop.isVisible()) await plan.stop.click();
  await plan.run.click();
  if (!isWaitedFor) return;
  // until the run is over the page shows, and calls saved, the result before it
  await expect(plan.stop).toHaveCount(0);
  await expect(page.getByText(/^These results are from before/)).toHaveCount(0);
  await expect(page.getByText(/This result is saved in this browser/)).toBeVisible();
  ledger.results.add(JSON.stringify(ledger.now));
  const keep = page.getByRole('button', { name: 'Keep this result to compare' });
  if (!isKept || !(await keep.isVisible())) return;
  ledger.begun += 1;
  await keep.click();
  await expect(page.getByRole('button', { name: 'Kept to compare' })).toBeVisible();
  ledger.kept += 1;
}
