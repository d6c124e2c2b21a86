import { expect, test, type Page } from '@playwright/test';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { facesFor, facesIn } from '../../src/fonts/faces.ts';
import { typefaces } from '../../src/styles/typefaces.ts';
import { loadFonts, waitForFontsOn } from '../support/fonts.ts';
import { drawnOtherwise } from '../support/shaped.ts';
import { openAll, otherFonts, shownTexts } from '../support/shown-text.ts';
import {
  builtPage,
  distinctAddresses,
  grouped,
  isDocument,
  siteDefinitions,
  urlOf,
  type SiteName,
} from '../support/sites.ts';

const families = [...new Set(Object.values(typefaces).map(({ family }) => family))];
const folder = siteDefinitions.real.environment.OUT_DIR;
/** What a first visit may load, in bytes. */
const firstVisit: Record<string, number> = { hi: 60 * 1024, en: 45 * 1024 };

/** Opens a page as at a first visit, fonts waited for, and tells the sizes of the font files that it loads. */
async function visit(page: Page, name: SiteName, address: string): Promise<Map<string, number>> {
  const loaded = new Map<string, number>();
  page.removeAllListeners('response');
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const file = join(siteDefinitions[name].environment.OUT_DIR, pathname.slice(new URL(urlOf(name)).pathname.length));
    if (pathname.endsWith('.woff2')) loaded.set(pathname, response.ok() ? statSync(file).size : Infinity);
  });
  await page.goto(urlOf(name) + address);
  await page.evaluate(() => document.fonts.ready);
  return loaded;
}

for (const [group, addresses] of grouped(distinctAddresses('real'))) {
  test(`all text of the pages below /${group}/ is in the site's fonts, drawn as the whole fonts draw it, and a first visit within its bytes`, async ({
    page,
  }) => {
    await waitForFontsOn(page);
    const session = await page.context().newCDPSession(page);
    const seen = new Set<string>();
    for (const address of addresses) {
      const fonts = [...(await visit(page, 'real', address)).values()].reduce((sum, bytes) => sum + bytes, 0);
      const html = builtPage('real', address);
      const [, language = ''] = /<html[^>]* lang="(\w+)/.exec(html) ?? [];
      const bytes = fonts + brotliCompressSync(html).length;
      if (!isDocument(address)) expect.soft(bytes, address).toBeLessThanOrEqual(firstVisit[language] ?? 0);
      await openAll(page, families);
      await loadFonts(page);
      expect.soft(await otherFonts(session), address).toEqual({});
      const faces = facesIn(html);
      for (const shown of await shownTexts(page)) {
        const files = facesFor(faces, shown.family, shown.weight).map(({ url }) => url);
        const key = JSON.stringify([shown, files]);
        if (seen.has(key)) continue;
        seen.add(key);
        expect.soft(await drawnOtherwise(shown, faces, folder), address).toEqual([]);
      }
    }
  });
}

test("another topic's site below a base path loads its fonts", async ({ page }) => {
  await waitForFontsOn(page);
  for (const address of ['hi/', 'en/', 'hi/timeline/']) {
    const loaded = await visit(page, 'topic', address);
    await loadFonts(page);
    expect(loaded.size, address).toBeGreaterThan(2);
    expect(Math.max(...loaded.values()), address).toBeLessThan(100_000);
  }
});
