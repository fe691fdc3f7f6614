/** @typedef {import('@playwright/test').Page} Page */

/** The places of the page, by address. */
export const ADDRESSES = [
  ['Plan', '/#/'],
  ['System', '/#/system'],
  ['System, a service', '/#/system/stages/enablement'],
  ['Winters', '/#/winters'],
  ['Actions', '/#/actions'],
  ['Thresholds', '/#/thresholds'],
  ['Library', '/#/library'],
  ['Compare', '/#/compare'],
  ['About', '/#/about'],
];

/** Serves the page with another scenario to open first. @param {Page} page @param {string} id */
export async function openFirst(page, id) {
  await page.route(/\/assets\/index-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const changed = text.replace(/(\bopens:\s*[`"'])[\w-]+/, `$1${id}`);
    if (changed === text) throw new Error('the library does not say what opens first');
    await route.fulfill({ response, body: changed });
  });
}

/**
 * What can be read of the page as it is now, in its order: each line of what is drawn, then the names and descriptions that
 * only a screen reader or a pointer finds. Cells of tables and lines of pictures stand alone.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function renderedTexts(page) {
  const texts = await page.evaluate(() => {
    const drawn = document.body.innerText.split(/[\n\t]/);
    const named = [
      ...document.querySelectorAll('[aria-label], [title], [placeholder], [aria-description]'),
    ].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'aria-description'].map(
        (name) => element.getAttribute(name) ?? '',
      ),
    );
    const described = [...document.querySelectorAll('svg title, svg desc')].map(
      (element) => element.textContent ?? '',
    );
    return [...drawn, ...named, ...described];
  });
  return [
    ...new Set(texts.map((text) => text.replace(/[ \u00a0\u202f]+/g, (space) => space[0]).trim())),
  ].filter((text) => /\p{L}/u.test(text));
}
