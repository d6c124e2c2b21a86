import { expect, test, type Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { wordsIn } from '../../src/i18n/index.ts';
import { parseReference } from '../../src/library/references.ts';
import { openIndex } from '../../src/search/browser/index-files.ts';
import { search } from '../../src/search/browser/search.ts';
import { languageFacts, languages, type Language } from '../../src/site.config.ts';
import { accessibilityFaults, colorFaults } from '../support/axe.ts';
import { misfits } from '../support/boxes.ts';
import { entryFiles, plainText } from '../support/content.ts';
import { addressesFrom } from '../support/references.ts';
import { searchQueries } from '../support/search-queries.ts';
import { built, builtPage, urlOf } from '../support/sites.ts';

const addressOf = addressesFrom('content');

/** Opens the search page with a query and waits until it has answered. */
async function searchFor(page: Page, language: Language, query: string, further = ''): Promise<void> {
  await page.goto(`${urlOf('real')}${language}/search/?q=${encodeURIComponent(query)}${further}`);
  await expect(page.locator('.search-status')).not.toBeEmpty();
}

/** Where all results lead, in any language: `/glossary/#mou`. */
async function resultsOn(page: Page): Promise<string[]> {
  const more = page.locator('.search-more');
  const links = page.locator('.search-results h2 a');
  while (await more.isVisible()) {
    const count = await links.count();
    await more.click();
    await expect.poll(() => links.count()).toBeGreaterThan(count);
  }
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map(withoutLanguage);
}

function withoutLanguage(href: string): string {
  return href.replace(/^\/\w+/, '');
}

/** The place of an entry among results; -1 where it is not. A page's parts lead to the page. */
function placeOf(reference: string, results: readonly string[]): number {
  const parsed = parseReference(reference);
  if (!parsed) throw new Error(`“${reference}” is no reference.`);
  const address = addressOf('hi', parsed).replace(/^\/\w+/, '');
  return results.findIndex((result) => result === address || result.split('#')[0] === address);
}

const [, indexFolder = ''] = /data-index="([^"]*)"/.exec(builtPage('real', 'hi/search/')) ?? [];
const index = openIndex((name) => Promise.resolve(JSON.parse(built('real', `${indexFolder}${name}.json`))));

/** Where all answers lead that the page's own search finds in the built index. */
async function answersTo(language: Language, query: string): Promise<string[]> {
  const { hits } = await search(await index, { query }, language);
  const { passage } = await index;
  const passages = await Promise.all(hits.map((hit) => passage(hit.passage)));
  return passages.map(({ href }) => withoutLanguage(href));
}

for (const [what, queries] of Object.entries(searchQueries)) {
  test(`what is looked for is among the first three: ${what}`, async ({ page }) => {
    for (const [number, { on, query, first, not = [] }] of queries.entries()) {
      const results = await answersTo(on, query);
      if (number === 0) {
        await searchFor(page, on, query);
        expect.soft(await resultsOn(page), `what the page shows for “${query}”`).toEqual(results);
      }
      const at = `“${query}” on the page in ${on}: ${results.slice(0, 5).join(' ')}`;
      for (const reference of first) {
        expect.soft([0, 1, 2], `${reference} for ${at}`).toContain(placeOf(reference, results));
      }
      for (const reference of not) expect.soft(placeOf(reference, results), `${reference} for ${at}`).toBe(-1);
      if (first.length + not.length === 0) expect.soft(results, at).toEqual([]);
    }
  });
}

test('the table has at least 80 queries, and each only once', () => {
  const queries = Object.values(searchQueries)
    .flat()
    .map(({ on, query }) => `${on} ${query}`);
  expect(new Set(queries).size).toBe(queries.length);
  expect(queries.length).toBeGreaterThanOrEqual(80);
});

for (const language of languages) {
  const words = wordsIn(language);
  const example = { hi: 'साइबर सुरक्षा', en: 'cyber security' }[language];

  test(`a search is made by keyboard alone, said to who cannot see it, and leads to the very heading (${language})`, async ({
    page,
  }) => {
    await page.goto(`${urlOf('real')}${language}/`);
    await page.getByRole('link', { name: words.search.title, exact: true }).press('Enter');
    const field = page.getByRole('searchbox', { name: words.search.query });
    await expect(field).toBeFocused();
    await page.keyboard.type(example);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText(/\d+/);
    await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(example).replaceAll('%20', '\\+')}$`));
    const heading = page.getByRole('link', { name: ' › ' }).first();
    await heading.focus();
    const href = (await heading.getAttribute('href')) ?? '';
    expect(href).toMatch(/#./);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new URL(href, urlOf('real')).href);
    await expect(page.locator(':target')).toBeInViewport();
    await page.goBack();
    await expect(field).toHaveValue(example);
    await expect(heading).toBeVisible();
  });

  test(`a result says where it is from and shows the sentence with what was looked for marked (${language})`, async ({
    page,
  }) => {
    const [event] = entryFiles('content', 'events', language).filter(({ slug }) => slug === 'cyber-mou-2020');
    await searchFor(page, language, example);
    const result = page.locator('.search-results li').filter({ hasText: String(event?.fields.title) });
    await expect(result.locator('.result-room')).toHaveText(words.rooms.timeline);
    await expect(result.locator('time')).toHaveAttribute('datetime', '2020-07-15');
    await expect(result.locator('.excerpt mark').first()).toHaveText(example.split(' ')[0] ?? '');
    expect(plainText(event?.body ?? '')).toContain(
      (await result.locator('.excerpt').innerText()).replaceAll('…', '').trim(),
    );
  });

  test(`results fit a narrow window and have no fault that axe can find, light or dark (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    for (const [query, shown] of [
      [example, '.search-results'],
      ['agreemant', '.search-help'],
    ] as const) {
      await page.emulateMedia({ colorScheme: 'light' });
      await searchFor(page, language, query);
      await expect(page.locator(shown)).toBeVisible();
      expect.soft(await page.evaluate(misfits), query).toEqual([]);
      expect.soft(await accessibilityFaults(page), query).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await colorFaults(page), `${query}, dark`).toEqual([]);
    }
  });

  test(`what is found in the other language is marked with it (${language})`, async ({ page }) => {
    const [other, query] = language === 'hi' ? (['en', 'agreement'] as const) : (['hi', 'निवेश'] as const);
    await searchFor(page, language, query);
    const foreign = page.locator(`.search-results h2 a[hreflang=${other}]`).first();
    await expect(foreign).toHaveAttribute('lang', other);
    await expect(foreign).toHaveAttribute('href', new RegExp(`^/${other}/`));
    const result = page
      .locator('.search-results li')
      .filter({ has: page.locator(`h2 a[hreflang=${other}]`) })
      .first();
    await expect(result.locator('.excerpt')).toHaveAttribute('lang', other);
    await expect(result.locator('.result-language')).toBeVisible();
  });

  test(`a search can be kept to one collection and one language, and its address says so (${language})`, async ({
    page,
  }) => {
    await searchFor(page, language, 'MoU');
    const rooms = page.locator('.search-results .result-room');
    await page.getByLabel(words.search.room).selectOption(words.rooms.glossary);
    await expect(page).toHaveURL(/\?q=MoU&in=glossary$/);
    await expect.poll(async () => [...new Set(await rooms.allInnerTexts())]).toEqual([words.rooms.glossary]);
    await page.getByRole('combobox', { name: words.search.language }).selectOption('hi');
    await expect(page).toHaveURL(/\?q=MoU&in=glossary&language=hi$/);
    await expect(page.locator('.search-results h2 a').first()).toHaveAttribute('href', /^\/hi\//);
    await page.reload();
    await expect(page.getByLabel(words.search.room)).toHaveValue('glossary');
    await expect.poll(async () => [...new Set(await rooms.allInnerTexts())]).toEqual([words.rooms.glossary]);
  });

  test(`the switch of languages asks the same in the other (${language})`, async ({ page }) => {
    await searchFor(page, language, 'MoU', '&in=glossary');
    await page.locator('.language-switch a[hreflang]').click();
    await expect(page).toHaveURL(/\/search\/\?q=MoU&in=glossary$/);
    await expect(page.locator('.search-results li').first()).toBeVisible();
  });

  test(`where nothing is found the page says what to try (${language})`, async ({ page }) => {
    const [mistyped, meant] = language === 'hi' ? ['सहयोक', 'सहयोग'] : ['agreemant', 'agreement'];
    await searchFor(page, language, mistyped);
    await expect(page.getByRole('status')).toHaveText(words.search.nothing.replace('{}', mistyped));
    for (const advice of words.search.advice) await expect(page.getByText(advice)).toBeVisible();
    await expect(page.locator('.alphabet')).toBeVisible();
    await page.getByRole('button', { name: meant, exact: true }).click();
    await expect(page.locator('.search-results li').first()).toBeVisible();
    await expect(page.locator('.search-help')).toBeHidden();

    await searchFor(page, language, 'Kargil', '&in=quotes');
    await page.getByRole('button', { name: words.search.everywhere }).click();
    await expect(page.locator('.search-results h2 a').first()).toHaveAttribute('href', /kargil/);
  });

  test(`words that stand together nowhere are looked for one by one, and the page says so (${language})`, async ({
    page,
  }) => {
    await searchFor(page, language, 'Kargil Chandipur');
    const [said = ''] = words.search.foundSome.other.split('{}');
    await expect(page.getByRole('status')).toContainText(said.trim());
    expect(await page.locator('.search-results li').count()).toBeGreaterThan(1);
  });

  test(`without scripts every entry stands in the order of the alphabet (${language})`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${urlOf('real')}${language}/search/`);
    await expect(page.locator('.search-form')).toBeHidden();
    await expect(page.getByText(words.search.withoutScript)).toBeVisible();
    const listed = await page.locator('.letter a').allInnerTexts();
    const folders = ['meetings', 'sectors', 'quotes', 'events', 'questions', 'people', 'glossary', 'differences'];
    const titles = folders.flatMap((folder) =>
      entryFiles('content', folder, language).map(({ fields }) => String(fields.title)),
    );
    for (const title of titles) expect.soft(listed).toContain(title);
    const { compare } = new Intl.Collator(languageFacts[language].locale, { ignorePunctuation: true, numeric: true });
    expect(listed).toEqual(listed.toSorted(compare));
    await context.close();
  });

  test(`the first result is there with less than 100 KB, page and script included (${language})`, async ({
    browser,
  }) => {
    for (const query of ['JWG', example, 'समझौता']) {
      const page = await browser.newPage(); // with nothing kept
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        // Letters are loaded by every page alike.
        if (response.request().resourceType() === 'font') return;
        sizes.push(response.body().then((body) => brotliCompressSync(body).length));
      });
      await searchFor(page, language, query);
      await expect(page.locator('.search-results li').first()).toBeVisible();
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect.soft(bytes, query).toBeLessThan(100_000);
      expect.soft(bytes, query).toBeGreaterThan(20_000);
      test.info().annotations.push({ type: 'bytes', description: `${query}: ${bytes}` });
      await page.close();
    }
  });
}

test('a text without end is cut, and lines count as spaces', async ({ page }) => {
  await searchFor(page, 'hi', `समझौता\nज्ञापन ${'क'.repeat(500)}`);
  await expect(page.getByRole('searchbox')).toHaveValue(/^समझौता ज्ञापन क{100,140}$/);
  expect(await page.evaluate(misfits)).toEqual([]);
});

test('where the index cannot be loaded the page says so, and tries again with the next search', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await searchFor(page, 'en', 'Baram');
  await expect(page.getByRole('status')).toHaveText(wordsIn('en').search.failed);
  await page.unroute('**/search-index/**');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('.search-results li').first()).toBeVisible();
});

test('what was typed before does not overtake what was typed last', async ({ page }) => {
  await page.goto(`${urlOf('real')}en/search/`);
  const [isHeld, mayGo] = [Promise.withResolvers<string>(), Promise.withResolvers<undefined>()];
  await page.route(
    '**/words-*.json',
    async (route) => {
      isHeld.resolve(route.request().url());
      await mayGo.promise;
      await route.continue();
    },
    { times: 1 },
  );
  await page.getByRole('searchbox').fill('Kargil');
  await page.getByRole('searchbox').press('Enter');
  const late = await isHeld.promise;
  await page.getByRole('searchbox').fill('बारम');
  await page.getByRole('searchbox').press('Enter');
  const first = page.locator('.search-results h2 a').first();
  await expect(first).toHaveAttribute('href', /amir-baram/);
  const arrived = page.waitForResponse(late);
  mayGo.resolve(undefined);
  await (await arrived).finished();
  // What was found late would be shown by now: another search has been made and answered since.
  await page.evaluate(() => fetch(location.href).then((response) => response.text()));
  await expect(first).toHaveAttribute('href', /amir-baram/);
});

test('another topic’s site is searched below its own base path', async ({ page }) => {
  await page.goto(`${urlOf('topic')}en/search/?q=library`);
  await expect(page.locator('.search-results h2 a').first()).toHaveAttribute('href', /^\/books\/(en|hi)\//);
});
