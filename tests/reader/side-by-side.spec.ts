import { expect, test, type Page } from '@playwright/test';
import type { Root } from 'hast';
import { messages } from '../../src/i18n/index.ts';
import { sections } from '../../src/utils/references.ts';
import { languageDetails, languagePairs } from '../../src/site.config.ts';
import { placeOfSource } from '../support/citations.ts';
import { blocksOf, entryFiles, type EntryFile } from '../support/content.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { readEntry } from '../support/entry-file.ts';
import { loadFonts, waitForFontsOn } from '../support/fonts.ts';
import { addressesOf, builtPage, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

const { BASE_PATH, SITE_URL, CONTENT_DIR } = siteDefinitions.topic.environment;
const meeting = 'meetings/spring/';

const places: Record<
  string,
  { address: (entry: EntryFile, content: string) => string; scope: (entry: EntryFile) => string }
> = {
  meetings: { address: ({ slug }) => `meetings/${slug}/`, scope: () => 'main' },
  sectors: { address: ({ slug }) => `sectors/${slug}/`, scope: () => 'main' },
  events: { address: () => 'timeline/', scope: ({ slug }) => `[id="${slug}"]` },
  questions: { address: () => 'questions/', scope: ({ slug }) => `[id="${slug}"]` },
  people: { address: () => 'people/', scope: ({ slug }) => `[id="${slug}"]` },
  glossary: { address: () => 'glossary/', scope: ({ slug }) => `[id="${slug}"]` },
  differences: { address: ({ slug }) => `differences/${slug}/`, scope: () => 'main' },
};

for (const pair of each(languagePairs)) {
  const segment = `${pair.original}-${pair.translation}`;
  const languages = [pair.original, pair.translation];

  for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
    test(`${segment}, ${name}: each text stands in its column whole and in order`, () => {
      const content = siteDefinitions[name].environment.CONTENT_DIR;
      for (const [folder, { address, scope }] of each(Object.entries(places))) {
        const translations = entryFiles(content, folder, pair.translation);
        for (const original of each(entryFiles(content, folder, pair.original))) {
          const translation = translations.find(({ slug }) => slug === original.slug);
          const page = documentOf(name, `${segment}/${address(original, content)}`);
          const shown = cellsOf(page, `${scope(original)} .prose > .row`);
          expect.soft(letters(shown.originals), original.path).toBe(letters(blocksOf(original.body)));
          expect.soft(letters(shown.translations), original.path).toBe(letters(blocksOf(translation?.body ?? '')));
        }
      }
    });
  }

  test(`${segment}: each paragraph stands beside its counterpart`, () => {
    const shown = cellsOf(documentOf('topic', `${segment}/${meeting}`), '.prose > .row');
    const bodies = languages.map((language) => readEntry(`${CONTENT_DIR}/meetings/spring.${language}.md`).body);
    const [originals = [], translations = []] = bodies.map(blocksOf);
    expect(shown.originals).toEqual(originals);
    expect(shown.translations).toEqual(translations);
    expect(new Set(shown.languages)).toEqual(new Set([languages.join()]));
  });

  test(`${segment}: the two start at one height where there is room, on paper too, and else follow each other`, async ({
    page,
  }) => {
    for (const address of each(addressesOf('topic', pair))) {
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(urlOf('topic') + address);
      expect.soft(await misplaced(page, 'beside'), `${address} on a desk`).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect.soft(await misplaced(page, 'below'), `${address} on a phone`).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 672, height: 900 });
      expect.soft(await misplaced(page, 'beside'), `${address} on paper`).toEqual([]);
    }
  });

  test(`${segment}: every page leads to each of its languages, and from there back`, async ({ page }) => {
    for (const name of ['real', 'topic'] as const) {
      const base = siteDefinitions[name].environment.BASE_PATH;
      for (const address of each(addressesOf(name, pair))) {
        for (const language of languages) {
          const there = address.replace(segment, language);
          expect.soft(switchOf(builtPage(name, address)), address).toContain(`href="${base}${there}"`);
          expect.soft(switchOf(builtPage(name, there)), there).toContain(`href="${base}${address}"`);
        }
      }
    }
    for (const language of languages) {
      await page.goto(`${urlOf('topic')}${segment}/${meeting}`);
      await page.locator('.language-switch').getByRole('link', { name: languageDetails[language].name }).click();
      await expect(page).toHaveURL(`${urlOf('topic')}${language}/${meeting}`);
      await page.getByRole('link', { name: messages(language).sideBySide, exact: true }).click();
      await expect(page).toHaveURL(`${urlOf('topic')}${segment}/${meeting}`);
    }
  });

  test(`${segment}: a page that has no such form leads to those that have one`, async ({ page }) => {
    const { original } = pair;
    await page.goto(`${urlOf('topic')}${original}/data/`);
    await page
      .locator('.language-switch')
      .getByRole('link', { name: messages(original).sideBySide })
      .click();
    await expect(page).toHaveURL(`${urlOf('topic')}${segment}/`);
  });

  test(`${segment}: the first page in each language and every room can be reached`, async ({ page }) => {
    await page.goto(`${urlOf('topic')}${segment}/${meeting}`);
    for (const language of languages) {
      await expect(page.locator(`.site-name a[lang=${language}]`)).toHaveAttribute('href', `${BASE_PATH}${language}/`);
    }
    const hrefs = await page
      .locator('.site-nav a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs[0]).toBe(`${BASE_PATH}${pair.original}/`);
    expect(hrefs.slice(1, 1 + sections.length)).toEqual(
      sections.map((section) => `${BASE_PATH}${segment}/${section}/`),
    );
  });

  test(`${segment}: a source has one number in both columns; references lead to each column's language, other links to both`, async ({
    page,
  }) => {
    await page.goto(`${urlOf('topic')}${segment}/${meeting}`);
    const place = await placeOfSource(page, 'village-post');
    const numbersIn = (side: string) =>
      page
        .locator(`.row > .${side} a[href="#${place}"]`)
        .evaluateAll((links) => links.map(({ textContent }) => textContent));
    const [originals, translations] = [await numbersIn('original'), await numbersIn('translation')];
    expect(originals.length).toBeGreaterThan(1);
    expect(new Set([...originals, ...translations]).size).toBe(1);
    await expect(page.locator('.references')).toHaveCount(1);
    for (const [side, language] of each(Object.entries(pair))) {
      const hrefs = await page
        .locator(`.prose .row > .${side} a:not([role=doc-noteref], [href^="#"], .figure a)`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.filter((href) => !href.startsWith(`${BASE_PATH}${language}/`))).toEqual([]);
      const chair = page.locator(`.row > .${side} .fact-list a:not([role=doc-noteref])`);
      await expect(chair).toHaveAttribute('href', `${BASE_PATH}${segment}/people/#asha`);
    }
  });

  test(`${segment}: search engines are told of the page itself and of no alternates`, () => {
    const page = documentOf('topic', `${segment}/timeline/`);
    const [canonical] = all(page, 'link[rel=canonical]');
    expect(canonical?.properties.href).toBe(`${SITE_URL}${BASE_PATH}${segment}/timeline/`);
    expect(all(page, 'link[rel=alternate][hreflang]')).toEqual([]);
    const title = all(page, 'head > title')
      .map((one) => textOf(one))
      .join();
    for (const language of languages) expect(title).toContain(messages(language).sections.timeline);
  });

  test(`${segment}: the other language has its place beside the menu in a narrow window`, async ({ page }) => {
    await waitForFontsOn(page);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of languages) {
      await page.goto(`${urlOf('topic')}${language}/${meeting}`);
      await loadFonts(page);
      const [linkBox, menuBox] = [
        await page.locator('.other-language').boundingBox(),
        await page.locator('.bar > .menu-button').boundingBox(),
      ];
      expect(linkBox?.y).toBe(menuBox?.y);
    }
  });
}

test('an entry without translation has its text in one column and says so in the other', async ({ page }) => {
  await page.goto(`${urlOf('topic')}hi-en/meetings/autumn/`);
  await expect(page.locator('.translation .notice')).toHaveText(messages('en').noTranslation);
  const shown = cellsOf(documentOf('topic', 'hi-en/meetings/autumn/'), '.prose > .row');
  expect(shown.originals).toEqual(blocksOf(readEntry(`${CONTENT_DIR}/meetings/autumn.hi.md`).body));
  await expect(page.locator('.prose .translation')).toHaveCount(0);
});

test('a translation made from an earlier text says so in its column', async ({ page }) => {
  await page.goto(`${urlOf('topic')}hi-en/sectors/reading-hours/`);
  await expect(page.locator('.translation .notice')).toContainText(messages('en').translationOutdated);
});

function switchOf(html: string): string {
  return /<nav class="language-switch.*?<\/nav>/s.exec(html)?.[0] ?? '';
}

/** Texts without spaces: how blocks stand in each other, the rows may tell otherwise than the Markdown. */
function letters(texts: readonly (string | undefined)[]): string {
  return texts.join('').replace(/\s+/g, '');
}

/** The texts of the rows that are of the text itself, column by column, without citations and captions; and each row's languages. */
function cellsOf(page: Root, rows: string) {
  const ofText = all(page, rows).filter((row) => all(row, '.figure, .dated-events').length === 0);
  const cells = ofText.map((row) =>
    all(row, ':scope > *').map((cell) => ({
      lang: cell.properties.lang,
      text: textOf(cell, '.citation, button, .picture figcaption'),
    })),
  );
  return {
    originals: cells.map(([original]) => original?.text),
    translations: cells.map(([, translation]) => translation?.text),
    languages: cells.map((row) => row.map(({ lang }) => lang).join()),
  };
}

/** The rows of two cells that do not stand as they should. */
async function misplaced(page: Page, wanted: 'beside' | 'below'): Promise<string[]> {
  return page.locator('.row:has(> .original):has(> .translation)').evaluateAll(
    (rows, how) =>
      rows.flatMap((row) => {
        const [a, b] = [...row.children].map((cell) => cell.getBoundingClientRect());
        if (!a || !b) return [];
        const right = how === 'beside' ? Math.abs(a.top - b.top) < 1 && b.left >= a.right - 1 : b.top >= a.bottom - 1;
        return right ? [] : [row.outerHTML.slice(0, 120)];
      }),
    wanted,
  );
}
