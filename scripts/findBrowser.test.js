import { describe, expect, it } from 'vitest';
import { browserPlaces, findBrowser } from './findBrowser.js';

describe('browserPlaces', () => {
  it('is CHROMIUM_PATH alone when that is set', () => {
    expect(browserPlaces('linux', { CHROMIUM_PATH: '/x/chrome', PATH: '/usr/bin' })).toEqual(['/x/chrome']);
  });

  it('knows Chrome, Edge and Chromium on each system', () => {
    const linux = browserPlaces('linux', { PATH: '/home/a/bin:/usr/bin' });
    expect(linux).toEqual(expect.arrayContaining(['/usr/bin/chromium', '/home/a/bin/google-chrome']));
    expect(new Set(linux).size).toBe(linux.length);
    const mac = browserPlaces('darwin', { HOME: '/Users/a' });
    expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(mac).toContain('/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    const windows = browserPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' });
    expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});

describe('findBrowser', () => {
  const env = { PATH: '' };

  it('takes the first that works', () => {
    const works = (/** @type {string} */ file) => file.endsWith('google-chrome');
    expect(findBrowser({ platform: 'linux', env, works })).toBe('/usr/bin/google-chrome');
  });

  it('is null when none works', () => {
    expect(findBrowser({ platform: 'linux', env, works: () => false })).toBeNull();
  });
});
