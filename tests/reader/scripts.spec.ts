import { expect, test, type Page } from '@playwright/test';
import { messages } from '../../src/i18n/index.ts';
import { languages } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';
import { all, documentOf, textOf, valueOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { feedOf } from '../support/feeds.ts';
import { loadFonts, waitForFontsOn } from '../support/fonts.ts';
import { publishedFile } from '../support/published.ts';
import { built, builtPage, urlOf } from '../support/sites.ts';

/** The quotes of the fixture in languages that run from right to left. */
const quotes = [
  { slug: 'asha-seed', lang: 'he', word: 'נבטו', source: 'kfar-news' },
  { slug: 'asha-sowing', lang: 'ur', word: 'بویا', source: 'kitab-nama' },
] as const;

const fieldOf = (slug: string, name: string): string => {
  const [file] = entryFiles('tests/fixtures/libraries', 'quotes', 'hi').filter((one) => one.slug === slug);
  return String(file?.fields[name]);
};

const headlineOf = (source: string): string =>
  String(publishedFile('topic', 'sources').entries.find(({ id }) => id === source)?.title);

/** Which fonts of the system draw an element's text. */
async function systemFontsIn(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
}

/** The left edges of words in the first element that a selector finds, which stand on one line. */
function placesOf(page: Page, selector: string, words: readonly string[]): Promise<number[]> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, wanted) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (texts.nextNode()) nodes.push(texts.currentNode as Text);
      let [after, from] = [0, 0];
      return wanted.map((word) => {
        for (; after < nodes.length; after += 1, from = 0) {
          const node = nodes[after];
          const at = node?.data.indexOf(word, from) ?? -1;
          if (!node || at < 0) continue;
          from = at + word.length;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, from);
          return range.getBoundingClientRect().left;
        }
        throw new Error(`There is no “${word}” after the others.`);
      });
    }, words);
}

const ascending = (places: readonly number[]): number[] => places.toSorted((a, b) => a - b);

for (const language of languages) {
  for (const { slug, lang } of each(quotes)) {
    test(`words of ${lang} say so, run their way and have a typeface of their own (${language})`, async ({ page }) => {
      await waitForFontsOn(page);
      for (const address of [`quotes/${slug}/`, 'print/dossier/']) {
        await page.goto(`${urlOf('topic')}${language}/${address}`);
        await loadFonts(page);
        const words = page.locator(`blockquote:lang(${lang})`);
        await expect(words).toHaveAttribute('lang', lang);
        await expect(words).toHaveCSS('direction', 'rtl');
        await expect(words).toContainText(fieldOf(slug, 'original'));
        expect(await systemFontsIn(page, `blockquote[lang=${lang}] > p`)).toEqual([]);
      }
      await expect(page.locator('.translation').filter({ hasText: messages(language).ourTranslation })).toHaveCount(
        language === 'hi' ? 3 : 2,
      );
    });
  }

  test(`what stands beside words from right to left keeps its place (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const month = language === 'hi' ? 'मार्च' : 'March';
    await page.goto(`${urlOf('topic')}${language}/questions/who-reported/`);
    for (const selector of ['h1', '.prose p']) {
      const places = await placesOf(page, selector, ['חדשות הכפר', ', 4', month]);
      expect(places, selector).toEqual(ascending(places));
    }
    const quoted = await placesOf(page, '.prose p', ['“', 'معاہدہ', '”']);
    expect(quoted).toEqual(ascending(quoted));
    expect(await page.title()).toContain('\u2067חדשות הכפר\u2069, 4');
    await expect(page.locator('.prose :lang(he)').first()).toHaveText('חדשות הכפר');
  });

  test(`words of any script are found, and keep their place among the results (${language})`, async ({ page }) => {
    for (const { slug, lang, word, source } of each(quotes)) {
      await page.goto(`${urlOf('topic')}${language}/search/?q=${encodeURIComponent(word)}`);
      await expect(page.locator('.search-results h2 a').first()).toHaveAttribute(
        'href',
        new RegExp(`/quotes/${slug}/$`),
      );
      await expect(page.locator('.excerpt').first()).toHaveAttribute('lang', lang);
      await expect(page.locator('.excerpt').first()).toHaveCSS('direction', 'rtl');
      await expect(page.locator('.excerpt mark').first()).toHaveText(word);
      const [, second = ''] = headlineOf(source).split(' ');
      await page.goto(`${urlOf('topic')}${language}/search/?q=${encodeURIComponent(second)}`);
      await expect(page.locator(`.search-results h2 a[href$="/sources/#${source}"]`)).toBeVisible();
    }
    await page.goto(`${urlOf('topic')}${language}/search/?q=${encodeURIComponent('חדשות')}`);
    const places = await placesOf(page, '.search-results h2 a', ['חדשות', ', 4']);
    expect(places).toEqual(ascending(places));
  });
}

test('side by side, the words stand once with each translation’s text', () => {
  const page = documentOf('topic', 'hi-en/questions/');
  expect(all(page, '#who-reported h2 [lang=he][dir=rtl]').map((one) => textOf(one))).toEqual([
    'חדשות הכפר',
    'חדשות הכפר',
  ]);
  expect(all(page, '.references [lang=he][dir=rtl]')).toHaveLength(1);
});

test('a page without such words loads nothing for them; the page that searches loads what a result asks for', () => {
  const typefaces = (address: string): string[] =>
    all(documentOf('topic', address), 'link[rel=preload][as=font]').map((link) => valueOf(link, 'href'));
  expect(typefaces('en/quotes/asha-seed/').filter((href) => /Hebr|Arab/.test(href))).toEqual([
    expect.stringContaining('/Hebr.'),
  ]);
  for (const address of ['en/', 'hi/', 'en/quotes/asha-shelves/', 'hi/people/'])
    expect.soft(builtPage('topic', address), address).not.toMatch(/(?:Hebr|Arab)\.[\w-]+\.woff2/);
  const rules = /@font-face\{[^}]*Arab\..*@font-face\{[^}]*Hebr\./s;
  expect(builtPage('topic', 'en/search/')).toMatch(rules);
  expect(built('topic', 'feed.css')).toMatch(rules);
});

test('data, references, the feed and Markdown have the words as they are', () => {
  const published = publishedFile('topic', 'quotes').entries;
  for (const { slug, lang, source } of each(quotes)) {
    const original = fieldOf(slug, 'original');
    expect(published.find(({ id }) => id === slug)).toMatchObject({ language: lang, original });
    const headline = headlineOf(source);
    expect(built('topic', 'data/sources.bib')).toContain(`title = {{${headline}}}`);
    const csl = JSON.parse(built('topic', 'data/sources.csl.json')) as { id: string }[];
    expect(csl.find(({ id }) => id === source)).toMatchObject({ language: lang, title: headline });
    for (const language of languages) {
      expect(feedOf('topic', language)).toMatch(
        new RegExp(`<blockquote[^>]* lang="${lang}" dir="rtl">\\s*<p>.?${original}`),
      );
      expect(feedOf('topic', language)).toContain(`<bdi lang="${lang}" dir="rtl">${headline.slice(0, 9)}`);
      const markdown = built('topic', `${language}/quotes/${slug}/index.md`);
      expect(markdown).toContain(original);
      expect(markdown).toContain(`\u2067${headline}\u2069`);
    }
  }
  expect(feedOf('topic', 'en')).toContain('<title>Who reported it: \u2067חדשות הכפר\u2069, 4 March?</title>');
});
