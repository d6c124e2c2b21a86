import { expect, test } from '@playwright/test';
import { translationLanguages } from '../../src/site.config.ts';
import { serve } from '../../tools/static-server.ts';
import { build } from '../support/build.ts';
import { pagesOfEachKind } from '../support/page-kinds.ts';
import { siteDefinitions, built, urlOf } from '../support/sites.ts';
import { stylesThatDiffer, use } from '../support/styles.ts';

const { environment } = siteDefinitions.real;

test.describe.configure({ mode: 'default' });

/** Where the same site is served with the style sheets that all pages share. */
let whole: Awaited<ReturnType<typeof serve>> | undefined;

test.beforeAll(async ({}, testInfo) => {
  const folder = testInfo.outputPath('whole-styles');
  const { status, output } = build({ ...environment, OUT_DIR: folder }, [
    '--config',
    'tests/support/whole-styles.config.mjs',
  ]);
  expect(status, output).toBe(0);
  whole = await serve(folder, environment.BASE_PATH);
});
test.afterAll(() => whole?.server.close());

const states = [
  { name: 'narrow, light', width: 360, media: { media: 'screen', colorScheme: 'light' } },
  { name: 'wide, dark, in use', width: 1280, media: { media: 'screen', colorScheme: 'dark' } },
  { name: 'on paper', width: 800, media: { media: 'print', colorScheme: 'light' } },
] as const;

for (const { name, address } of pagesOfEachKind.filter(({ language }) => language !== translationLanguages[0])) {
  test(`${name} is shown with its own styles as with all of them`, async ({ page }) => {
    const response = await page.request.get(urlOf('real') + address);
    const [, own = ''] = /<style>(.*?)<\/style>/s.exec(await response.text()) ?? [];
    // A font that comes late would look like a style that differs.
    await page.route(/\.woff2$/, (route) => route.abort());
    await page.goto(`${whole?.url}${address}`);
    for (const state of states) {
      await page.setViewportSize({ width: state.width, height: 800 });
      await page.emulateMedia(state.media);
      if (state.name.includes('in use')) await use(page);
      expect.soft(await page.evaluate(stylesThatDiffer, own), state.name).toEqual([]);
    }
  });
}

test('each page has one style element, and its styles are in no other file', async ({ page }) => {
  for (const { name, address } of pagesOfEachKind) {
    const html = await (await page.request.get(urlOf('real') + address)).text();
    expect.soft(html.match(/<style/g), name).toHaveLength(1);
    expect.soft(html, name).not.toContain('rel="stylesheet"');
  }
  expect(built('real', 'index.html')).not.toContain('.timeline');
});
