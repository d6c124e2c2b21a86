import { expect, test, type Page } from '@playwright/test';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { rooms } from '../../src/library/references.ts';
import { languages } from '../../src/site.config.ts';
import { builtPage, distinctAddresses, urlOf } from '../support/sites.ts';

/**
 * What a server sends before it waits for the first answer: ten packets (https://www.rfc-editor.org/rfc/rfc6928) of 1460
 * bytes each, without what HTTP/2 needs for the answer's headers.
 */
const firstFlight = 14 * 1024;

/** The first pages, each section's page, and of the entries the longest meeting, sector and question. */
const isLookedAt = new RegExp(
  `^(?:${languages.join('|')})/(?:$|(?:${rooms.join('|')})/$|(?:meetings|sectors|questions)/[^/]+/$)`,
);

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]) {
  test(`the first screen is there with the first round trip: ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    // Fonts come when they come, and would have the pictures differ.
    await page.route(/\.woff2$/, (route) => route.abort());
    const addresses = distinctAddresses('real').filter((address) => isLookedAt.test(address));
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses.filter((one) => isCut(builtPage('real', one)))) {
      const whole = await firstScreen(page, address);
      await page.route(urlOf('real') + address, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: firstPart(builtPage('real', address)) }),
      );
      const begun = await firstScreen(page, address);
      expect.soft(begun.equals(whole), address).toBe(true);
    }
  });
}

const isCut = (html: string): boolean => brotliCompressSync(html).length > firstFlight;

/** What a browser can read of a page when the first flight has come. */
function firstPart(html: string): Buffer {
  const begun = brotliCompressSync(html).subarray(0, firstFlight);
  return brotliDecompressSync(begun, { finishFlush: constants.BROTLI_OPERATION_FLUSH });
}

async function firstScreen(page: Page, address: string): Promise<Buffer> {
  await page.goto(urlOf('real') + address);
  return page.screenshot({ animations: 'disabled' });
}
