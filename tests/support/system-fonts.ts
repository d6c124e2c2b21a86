import type { Page } from '@playwright/test';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import decompress from 'woff2-encoder/decompress';
import { typefaceFile, typefaces } from '../../src/styles/typefaces.ts';

/** A Latin font that a package of the tests has as a file. Without any font Chromium does not start. */
const latin = 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf';

/**
 * Makes a system's fonts of its own for a browser: one for Latin and, where wanted, one for Devanagari by a name that the
 * style sheets know (https://www.freedesktop.org/software/fontconfig/fontconfig-user.html).
 * @returns the environment in which a browser has only these
 */
export async function systemFonts(folder: string, hasDevanagari: boolean): Promise<NodeJS.ProcessEnv> {
  const fonts = resolve(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  copyFileSync(latin, join(fonts, 'latin.ttf'));
  if (hasDevanagari) {
    const whole = readFileSync(join('node_modules', typefaceFile(typefaces.text, 'devanagari')));
    writeFileSync(join(fonts, 'devanagari.ttf'), await decompress(whole));
  }
  const file = join(folder, 'fonts.conf');
  const renamed = `<match target="scan"><test name="family"><string>${typefaces.text.family}</string></test>
    <edit name="family" mode="assign"><string>Lohit Devanagari</string></edit></match>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig><dir>${fonts}</dir><cachedir>${resolve(folder, 'cache')}</cachedir>${renamed}</fontconfig>`,
  );
  return { ...process.env, FONTCONFIG_FILE: resolve(file) };
}

/** A text on a page of which a font of the system draws more than it need. */
export interface InSystemFont {
  text: string;
  font: string;
  glyphs: number;
}

/**
 * The texts of a page that fonts of the system draw.
 * @param isFirstScreen whether only those that are seen without scrolling
 * @param mayDraw matches the characters that a font of the system may draw, one by one
 */
export async function textsInSystemFonts(
  page: Page,
  { isFirstScreen, mayDraw }: { isFirstScreen: boolean; mayDraw: RegExp },
): Promise<InSystemFont[]> {
  const texts = await page.evaluate((onlyFirst) => {
    const own = (element: Element): string =>
      [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');
    const isThere = (element: Element): boolean => {
      const { top, bottom, width } = element.getBoundingClientRect();
      return element.checkVisibility() && width > 0 && (!onlyFirst || (bottom > 0 && top < innerHeight));
    };
    const found = [...document.querySelectorAll('body *')].filter((one) => own(one).trim() && isThere(one));
    for (const [index, element] of found.entries()) element.setAttribute('data-text', `${index}`);
    // What a style sheet adds counts as the element's text: quoted, as its computed value has it, and a list's sign.
    return found.map((element) =>
      ['::before', '::after']
        .map((part) => getComputedStyle(element, part).content)
        .concat(getComputedStyle(element).display === 'list-item' ? '• ' : '', element.textContent)
        .join(''),
    );
  }, isFirstScreen);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-text]' });
  const drawn = await Promise.all(
    nodeIds.map(async (nodeId, index) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      const others = fonts.filter((font) => !font.isCustomFont);
      const glyphs = others.reduce((sum, { glyphCount }) => sum + glyphCount, 0);
      return { text: texts[index] ?? '', font: others.map(({ familyName }) => familyName).join(), glyphs };
    }),
  );
  await session.detach();
  return drawn.filter(({ text, glyphs }) => glyphs > Array.from(text).filter((one) => mayDraw.test(one)).length);
}

/** What Lighthouse calls a slow fourth generation: 150 ms to the server, 1.6 Mbit/s. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = 1.6e6 / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
