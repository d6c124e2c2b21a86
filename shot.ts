import { chromium } from 'playwright-core';
import { launchOptions } from './src/pdf/browser.ts';
import { serve } from './tools/static-server.ts';
const [, , site, width, scheme, ...paths] = process.argv;
const { server, url } = await serve(`test-results/sites/${site}`, site === 'topic' ? '/books/' : '/');
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme as 'light' });
for (const path of paths) {
  await page.goto(url + path); await page.evaluate(() => document.fonts.ready); await page.reload();
  const h = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({ path: `/tmp/shots/${site}-${path.replaceAll('/', '_')}-${width}-${scheme}.png`, clip: { x: 0, y: 0, width: Number(width), height: Math.min(h, 2600) }, fullPage: true });
}
await browser.close(); server.close();
