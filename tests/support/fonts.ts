import type { Page } from '@playwright/test';
import { withoutPolicy } from './page-policy.ts';

/**
 * Makes every page that is opened from now on wait for its fonts. As they are served they are optional: what a page
 * shows depends on how fast they came (see `display` in src/styles/fonts.ts).
 */
export async function waitForFontsOn(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const html = await response.text();
    // Styles that are changed are not those that the page's policy allows.
    const body = withoutPolicy(html).replace(/font-display:\s*optional/g, 'font-display:block');
    return route.fulfill({ response, body });
  });
}

/** Loads every face that the page's text is set in, shown or not. Throws where one of them cannot be loaded. */
export async function loadFonts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const texts = new Map<string, string>();
    for (const element of document.querySelectorAll('body, body *')) {
      const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element);
      const font = `${fontStyle} ${fontWeight} 16px ${fontFamily}`;
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      texts.set(font, (texts.get(font) ?? '') + own.map((node) => node.textContent).join(''));
    }
    // A font of the reader's own, asked for by `local()`, may not be there.
    const isOwn = ({ family }: FontFace): boolean => !family.includes('Fallback');
    await Promise.all([...texts].map(([font, text]) => document.fonts.load(font, text).catch(() => [])));
    await document.fonts.ready;
    const faces = [...document.fonts].filter(isOwn);
    const failed = faces.filter(({ status }) => status === 'error');
    if (failed.length > 0) throw new Error(`Not loaded: ${failed.map(({ family }) => family).join(', ')}`);
    if (!faces.some(({ status }) => status === 'loaded')) throw new Error('The page uses no font of its own.');
  });
}
