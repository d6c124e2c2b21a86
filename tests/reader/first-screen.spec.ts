import { expect, test, type Page } from '@playwright/test';
import { hash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { each } from '../support/each.ts';
import { builtPage, urlOf } from '../support/sites.ts';

/**
 * What a server sends before it waits for the first answer: ten packets (https://www.rfc-editor.org/rfc/rfc6928) of 1460
 * bytes each, without what HTTP/2 needs for the answer's headers.
 */
const firstFlight = 14 * 1024;

/** A text that no compression makes short. */
const long = Array.from({ length: 400 }, (_, line) => `<p>${hash('sha256', String(line))}</p>`).join('');

/** A page of the small topic, as long as one of a large topic may be. */
const lengthened = (address: string): string => builtPage('topic', address).replace('</main>', `${long}</main>`);

for (const { language, viewport } of [
  { language: 'hi', viewport: { width: 360, height: 740 } },
  { language: 'en', viewport: { width: 1280, height: 800 } },
]) {
  test(`of a long page the first screen is there with the first round trip: ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    // Fonts come when they come, and would have the pictures differ.
    await page.route(/\.woff2$/, (route) => route.abort());
    const paths = ['', 'meetings/', 'meetings/spring/', 'sectors/', 'timeline/', 'sources/'];
    for (const address of each(paths.map((path) => `${language}/${path}`))) {
      const whole = lengthened(address);
      expect(brotliCompressSync(whole).length, address).toBeGreaterThan(firstFlight);
      const [shown, begun] = [
        await firstScreen(page, address, whole),
        await firstScreen(page, address, firstPart(whole)),
      ];
      expect.soft(begun.equals(shown), address).toBe(true);
    }
  });
}

/** What a browser can read of a page when the first flight has come. */
function firstPart(html: string): Buffer {
  const begun = brotliCompressSync(html).subarray(0, firstFlight);
  return brotliDecompressSync(begun, { finishFlush: constants.BROTLI_OPERATION_FLUSH });
}

async function firstScreen(page: Page, address: string, body: string | Buffer): Promise<Buffer> {
  const url = urlOf('topic') + address;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }), { times: 1 });
  await page.goto(url);
  return page.screenshot({ animations: 'disabled' });
}
