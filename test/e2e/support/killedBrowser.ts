import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { browserForTests } from '../../../scripts/findBrowser.js';

/** A browser with a profile on disk whose process can be ended at any moment, as a crash or the system does. */
export class KilledBrowser {
  readonly page: Page;
  readonly #process: ChildProcess;
  readonly #browser: Browser;

  private constructor(process: ChildProcess, browser: Browser, page: Page) {
    this.#process = process;
    this.#browser = browser;
    this.page = page;
  }

  /** Starts a browser on a profile, which may be one that another was killed over. */
  static async start(profile: string): Promise<KilledBrowser> {
    const child = spawn(
      browserForTests() ?? chromium.executablePath(),
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--window-size=1366,768',
        '--lang=en-GB',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    // Where the tests themselves are ended, no browser is left behind.
    const leave = () => void child.kill('SIGKILL');
    process.once('exit', leave);
    child.once('exit', () => process.off('exit', leave));
    const browser = await chromium.connectOverCDP(await addressOf(child));
    const [context] = browser.contexts();
    await context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 1 }),
    );
    const page = context.pages()[0] ?? (await context.newPage());
    return new KilledBrowser(child, browser, page);
  }

  /**
   * Ends the process without a word to it. Settles when its helpers are gone too, which write to the profile until they
   * notice: they hold the same output, and it closes with the last of them.
   */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('close', resolve));
    this.#process.kill('SIGKILL');
    await gone;
    await this.#browser.close().catch(() => undefined);
  }
}

/** The address at which a browser says that it can be driven. */
function addressOf(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    process.stderr!.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found !== null) resolve(found[1]);
    });
    process.once('exit', () => reject(new Error(`the browser ended by itself: ${said.slice(-500)}`)));
  });
}
