import { chromium } from '@playwright/test';
const [,, scenario, ...hashes] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', timezoneId: 'Europe/London' });
page.on('console', m => { if (m.type()==='error') console.log('console:', m.text().slice(0,400)); });
page.on('pageerror', e => console.log('pageerror:', e.message, e.stack?.slice(0,600)));
await page.goto('http://127.0.0.1:5611/#/system');
await page.getByRole('button', { name: 'Stop' }).click({timeout:20000}).catch(()=>console.log('no stop'));
if (scenario !== 'kent') { await page.getByRole('button', { name: /choose a scenario$/ }).click(); await page.getByRole('menuitemradio', { name: new RegExp(scenario) }).first().click(); await page.waitForTimeout(1500); await page.getByRole('button', { name: 'Stop' }).click({timeout:3000}).catch(()=>{}); }
let n=0;
for (const h of hashes) {
  await page.evaluate(x => { location.hash = x; }, '#/system/'+h);
  await page.waitForTimeout(700);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  console.log(h, 'scrollWidth', wide, 'height', tall);
  await page.screenshot({ path: `/tmp/forms-${n++}.png`, fullPage: tall < 2200 });
}
await browser.close();
