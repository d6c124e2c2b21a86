import { expect, test, type Page } from '@playwright/test';
import type { Root } from 'hast';
import { wordsIn } from '../../src/i18n/index.ts';
import { languageFacts, languagePairs } from '../../src/site.config.ts';
import { placeOfSource } from '../support/citations.ts';
import { entryFiles, plainText, type EntryFile } from '../support/content.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { loadFonts, waitForFontsOn } from '../support/fonts.ts';
import { pageOfEvent } from '../support/periods.ts';
import { addressesOf, builtPage, siteDefinitions, urlOf } from '../support/sites.ts';

const meeting = 'meetings/jwg-17-2025/';

const places: Record<string, { address: (entry: EntryFile) => string; scope: (entry: EntryFile) => string }> = {
  meetings: { address: ({ slug }) => `meetings/${slug}/`, scope: () => 'main' },
  sectors: { address: ({ slug }) => `sectors/${slug}/`, scope: () => 'main' },
  events: { address: ({ slug }) => pageOfEvent('content', slug), scope: ({ slug }) => `[id="${slug}"]` },
  questions: { address: ({ slug }) => `questions/${slug}/`, scope: () => 'main' },
  glossary: { address: ({ slug }) => `glossary/${slug}/`, scope: () => 'main' },
};

for (const pair of languagePairs) {
  const segment = `${pair.original}-${pair.translation}`;
  const languages = [pair.original, pair.translation];

  for (const [folder, { address, scope }] of Object.entries(places)) {
    test(`${segment}: each paragraph of ${folder} stands beside its counterpart, in order`, () => {
      const translations = entryFiles('content', folder, pair.translation);
      for (const original of entryFiles('content', folder, pair.original)) {
        const translation = translations.find(({ slug }) => slug === original.slug);
        const page = documentOf('real', `${segment}/${address(original)}`);
        const shown = cellsOf(page, `${scope(original)} .prose > .row`);
        const written = [original, translation].map((entry) => blocksOf(entry?.body ?? ''));
        expect.soft(shown.originals, original.path).toEqual(written[0]);
        expect.soft(shown.translations, translation?.path).toEqual(written[1]);
        expect.soft(new Set(shown.languages)).toEqual(new Set(original.body.trim() ? [languages.join()] : []));
      }
    });
  }

  test(`${segment}: the two start at one height where there is room, on paper too, and else follow each other`, async ({
    page,
  }) => {
    // One page of each room, and each room.
    for (const address of new Map(
      addressesOf('real', pair).map((one) => [one.replace(/[^/]+\/$/, ''), one]),
    ).values()) {
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(urlOf('real') + address);
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
      for (const address of addressesOf(name, pair)) {
        for (const language of languages) {
          const there = address.replace(segment, language);
          expect.soft(switchOf(builtPage(name, address)), address).toContain(`href="${base}${there}"`);
          expect.soft(switchOf(builtPage(name, there)), there).toContain(`href="${base}${address}"`);
        }
      }
    }
    for (const language of languages) {
      await page.goto(`${urlOf('real')}${segment}/${meeting}`);
      await page.locator('.language-switch').getByRole('link', { name: languageFacts[language].name }).click();
      await expect(page).toHaveURL(`${urlOf('real')}${language}/${meeting}`);
      await page.getByRole('link', { name: wordsIn(language).sideBySide, exact: true }).click();
      await expect(page).toHaveURL(`${urlOf('real')}${segment}/${meeting}`);
    }
  });

  test(`${segment}: a page that has no such form leads to those that have one`, async ({ page }) => {
    const { original } = pair;
    await page.goto(`${urlOf('real')}${original}/sources/`);
    await page
      .locator('.language-switch')
      .getByRole('link', { name: wordsIn(original).sideBySide })
      .click();
    await expect(page).toHaveURL(`${urlOf('real')}${segment}/`);
  });

  test(`${segment}: the first page in each language and every room can be reached`, async ({ page }) => {
    await page.goto(`${urlOf('real')}${segment}/${meeting}`);
    for (const language of languages) {
      await expect(page.locator(`.site-name a[lang=${language}]`)).toHaveAttribute('href', `/${language}/`);
    }
    const hrefs = await page.locator('#menu a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(
      addressesOf('real', pair)
        .slice(1, 6)
        .map((address) => `/${address}`),
    );
  });

  test(`${segment}: a source has one number in both columns; references lead to each column's language`, async ({
    page,
  }) => {
    await page.goto(`${urlOf('real')}${segment}/${meeting}`);
    const place = await placeOfSource(page, 'klz-worthy-mou');
    const numbersIn = (side: string) =>
      page
        .locator(`.row > .${side} a[href="#${place}"]`)
        .evaluateAll((links) => links.map(({ textContent }) => textContent));
    const [originals, translations] = [await numbersIn('original'), await numbersIn('translation')];
    expect(originals.length).toBeGreaterThan(2);
    expect(new Set([...originals, ...translations]).size).toBe(1);
    await expect(page.locator('.references')).toHaveCount(1);
    for (const [side, language] of Object.entries(pair)) {
      const hrefs = await page
        .locator(`.row > .${side} a:not([role=doc-noteref], [href^="#"])`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.filter((href) => !href.startsWith(`/${language}/`))).toEqual([]);
    }
  });

  test(`${segment}: search engines are told of the page itself and of no alternates`, async ({ page }) => {
    await page.goto(`${urlOf('real')}${segment}/timeline/`);
    const canonical = `${siteDefinitions.real.environment.SITE_URL}/${segment}/timeline/`;
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', canonical);
    await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(0);
    for (const language of languages) await expect(page).toHaveTitle(new RegExp(wordsIn(language).rooms.timeline));
  });

  test(`${segment}: the switch has its place in the header of a narrow window`, async ({ page }) => {
    await waitForFontsOn(page);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of languages) {
      await page.goto(`${urlOf('real')}${language}/${meeting}`);
      await loadFonts(page);
      const [switchBox, menuBox] = [
        await page.locator('.language-switch').boundingBox(),
        await page.locator('.bar .menu-button').boundingBox(),
      ];
      expect((switchBox?.y ?? 0) + (switchBox?.height ?? 0)).toBeGreaterThan(menuBox?.y ?? Infinity);
    }
  });
}

test('an entry without translation has its text in one column and says so in the other', async ({ page }) => {
  await page.goto(`${urlOf('topic')}hi-en/meetings/autumn/`);
  await expect(page.locator('.translation .notice')).toHaveText(wordsIn('en').noTranslation);
  const [original] = entryFiles('tests/fixtures/libraries', 'meetings', 'hi').filter(({ slug }) => slug === 'autumn');
  const shown = cellsOf(documentOf('topic', 'hi-en/meetings/autumn/'), '.prose > .row');
  expect(shown.originals).toEqual(blocksOf(original?.body ?? ''));
  await expect(page.locator('.prose .translation')).toHaveCount(0);
});

test('a translation made from an earlier text says so in its column', async ({ page }) => {
  await page.goto(`${urlOf('topic')}hi-en/sectors/reading-hours/`);
  await expect(page.locator('.translation .notice')).toContainText(wordsIn('en').translationOutdated);
});

function switchOf(html: string): string {
  return /<nav class="language-switch".*?<\/nav>/s.exec(html)?.[0] ?? '';
}

/** The blocks of a Markdown text as readers see them: paragraphs, headings, and each item of a list. */
function blocksOf(markdown: string): string[] {
  return markdown
    .split(/\n{2,}|\n(?=- |\d+\. )/)
    .map((block) => plainText(block.trim()))
    .filter(Boolean);
}

/** The texts of the rows, column by column, without citations; and each row's languages. */
function cellsOf(page: Root, rows: string) {
  const cells = all(page, rows).map((row) =>
    all(row, ':scope > *').map((cell) => ({ lang: cell.properties.lang, text: textOf(cell, '.citation') })),
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
