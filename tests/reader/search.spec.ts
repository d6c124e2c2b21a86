import { expect, test, type Page } from '@playwright/test';
import { referenceAddress } from '../../src/utils/routes.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { messages } from '../../src/i18n/index.ts';
import { referenceKinds, type ReferenceKind } from '../../src/utils/references.ts';
import { answerTo, openIndex, search } from '../../src/search/browser/search.ts';
import type { IndexFile } from '../../src/search/format.ts';
import { formsIn } from '../../src/search/words.ts';
import { languageDetails, languages, originalLanguage, type Language } from '../../src/site.config.ts';
import { accessibilityFaults, colorFaults } from '../support/axe.ts';
import { misfits } from '../support/boxes.ts';
import { blocksOf, entryFiles, namesOf, yamlFile } from '../support/content.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { built, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];
const kinds = (Object.keys(referenceKinds) as ReferenceKind[]).filter((kind) => kind !== 'source');

/** The built index of a site. */
function indexOf(name: SiteName, of: readonly Language[] = languages) {
  return openIndex(of.map((language) => JSON.parse(built(name, `search/${language}.json`)) as IndexFile));
}

/** Opens the search page of the made-up topic with a query and waits until it has answered. */
async function searchFor(page: Page, language: Language, query: string, further = ''): Promise<void> {
  await page.goto(`${urlOf('topic')}${language}/search/?q=${encodeURIComponent(query)}${further}`);
  await expect(page.locator('.search-status')).not.toBeEmpty();
}

for (const name of each(names)) {
  const { BASE_PATH, CONTENT_DIR } = siteDefinitions[name].environment;

  test(`${name}: every entry is found by its title, on the page of its language`, () => {
    const index = indexOf(name);
    for (const language of languages) {
      for (const kind of each(kinds)) {
        for (const { slug, path, fields } of each(entryFiles(CONTENT_DIR, referenceKinds[kind].collection, language))) {
          const title = String(fields.title);
          if (formsIn(title).every((form) => index.common.has(form))) continue;
          const { hits } = search(index, { query: title }, language);
          expect.soft(formsIn(hits[0]?.title ?? ''), `${path} comes first`).toEqual(formsIn(title));
          const found = hits.map(({ href }) => href.slice(BASE_PATH.length));
          const address = referenceAddress(language, { kind, slug }).slice(1);
          expect
            .soft(
              found.some((href) => href === address || href.startsWith(`${address}#`)),
              path,
            )
            .toBe(true);
        }
      }
    }
  });

  test(`${name}: the index knows by each name of a person, term, place, publisher and wanted spelling the others`, () => {
    const names = indexOf(name).names.map((group) => group.map((words) => words.join(' ')));
    for (const group of each(namesOf(CONTENT_DIR))) {
      const forms = [...new Set(group.map((one) => formsIn(one).join(' ')))];
      if (forms.length < 2) continue;
      const known = names.find((one) => one.includes(forms[0] ?? ''));
      expect.soft(known).toEqual(expect.arrayContaining(forms));
    }
  });
}

/** Queries as people type them, half of them by somebody who had only seen the site; `wants` is empty if it has no answer. */
const queries = ['outsider', 'own'].flatMap(
  (file) =>
    yamlFile(`tests/library/queries-${file}.yaml`) as {
      query: string;
      language: Language;
      script?: 'Latn';
      wants: string[];
    }[],
);

for (const [group, least] of [
  ['hi', 0.95],
  ['en', 0.95],
  ['Latn', 0.8],
] as const) {
  test(`real: what people type finds what they want among the first three (${group})`, async () => {
    const indexes = { all: indexOf('real'), hi: indexOf('real', ['hi']), en: indexOf('real', ['en']) };
    const missed: string[] = [];
    // A query whose entries all have another name by now is left out.
    const { CONTENT_DIR } = siteDefinitions.real.environment;
    const exists = (entry: string): boolean => existsSync(join(CONTENT_DIR, `${entry}.${originalLanguage}.md`));
    const asked = queries
      .filter(({ language, script = language }) => script === group)
      .filter(({ wants }) => wants.length === 0 || wants.some(exists));
    expect(asked.length).toBeGreaterThan(50);
    for (const { query, language, wants } of each(asked)) {
      const { answer } = await answerTo({ query }, language, languageDetails[language].script, (which) =>
        Promise.resolve(indexes[which === 'all' ? 'all' : language]),
      );
      const found = answer.hits.map(({ entry }) => entry);
      if (wants.length === 0) expect.soft(found.length, query).toBeLessThanOrEqual(10);
      else if (!found.slice(0, 3).some((entry) => wants.includes(folderOf(entry)))) missed.push(query);
    }
    const answerable = asked.filter(({ wants }) => wants.length > 0);
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(answerable.length * (1 - least));
  });
}

test('real: a short, hyphenated, split or joined form finds what the usual one does', () => {
  const index = indexOf('real');
  const found = (query: string): string[] => search(index, { query }, 'en').hits.map(({ entry }) => entry);
  for (const [form, usual] of each([
    ['Nov 2025', 'November 2025'],
    ['Nov 4, 2025', '4 November 2025'],
    ['Oct 2021', 'October 2021'],
    ['defence co-operation', 'defence cooperation'],
    ['codevelopment', 'co-development'],
    ['A.I.', 'AI'],
    ['M.o.U', 'MoU'],
    ['PM Modi', 'Prime Minister Modi'],
    ['arms deals', 'arms deal'],
    ['डील', 'deal'],
  ] as const)) {
    expect.soft(found(form).length, form).toBeGreaterThan(0);
    expect.soft(found(form).sort(), form).toEqual(found(usual).sort());
  }
});

/** The file of an entry, without language and ending: `event:opening` is in `events/opening`. */
function folderOf(entry: string): string {
  const [kind, slug] = entry.split(':');
  return kind && kind in referenceKinds ? `${referenceKinds[kind as ReferenceKind].collection}/${slug}` : entry;
}

/** Words of the made-up topic: in a text below a heading, in an event's text, mistyped and meant, in one section, in two entries. */
const examples = {
  hi: {
    below: 'किताबें',
    told: 'नदीपुर अलमारियाँ',
    mistyped: ['करारक', 'करार'],
    foreign: { other: 'en', query: 'library' },
    ofEvent: 'खुला',
    apart: 'दरवाज़ा बीज',
  },
  en: {
    below: 'books',
    told: 'Riverside shelves',
    mistyped: ['agreemant', 'agreement'],
    foreign: { other: 'hi', query: 'मेला' },
    ofEvent: 'opening',
    apart: 'door seed',
  },
} as const;

for (const language of languages) {
  const t = messages(language);
  const { below, told, mistyped, foreign, ofEvent, apart } = examples[language];
  const results = (page: Page) => page.locator('.search-results li');

  test(`a search is made by keyboard alone, said to who cannot see it, and leads to the very heading (${language})`, async ({
    page,
  }) => {
    await page.goto(`${urlOf('topic')}${language}/`);
    await page.getByRole('link', { name: t.search.title, exact: true }).press('Enter');
    const field = page.getByRole('searchbox', { name: t.search.query });
    await expect(field).toBeFocused();
    await page.keyboard.type(below);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText(/\d+/);
    await expect(page).toHaveURL(`${urlOf('topic')}${language}/search/?q=${encodeURIComponent(below)}`);
    const heading = page.getByRole('link', { name: ' › ' }).first();
    await heading.focus();
    const href = (await heading.getAttribute('href')) ?? '';
    expect(href).toMatch(/^\/books\/.*#./);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new URL(href, urlOf('topic')).href);
    await expect(page.locator(':target')).toBeInViewport();
    await page.goBack();
    await expect(field).toHaveValue(below);
    await expect(heading).toBeVisible();
  });

  test(`a result says where it is from and shows the sentence with what was looked for marked (${language})`, async ({
    page,
  }) => {
    const events = entryFiles(siteDefinitions.topic.environment.CONTENT_DIR, 'events', language);
    const event = events.find(({ slug }) => slug === 'shelf-count');
    await searchFor(page, language, told);
    const result = results(page).filter({ hasText: String(event?.fields.title) });
    await expect(result.locator('.result-section')).toHaveText(t.sections.timeline);
    await expect(result.locator('time')).toHaveAttribute('datetime', '2020-03-01');
    const marks = await result.locator('.excerpt mark').allTextContents();
    expect(marks.sort()).toEqual(told.split(' ').sort());
    await expect(result.locator('.excerpt')).toHaveText(blocksOf(event?.body ?? ''));

    await searchFor(page, language, foreign.query);
    const found = results(page)
      .filter({ has: page.locator(`h2 a[hreflang=${foreign.other}]`) })
      .first();
    await expect(found.locator('h2 a')).toHaveAttribute('lang', foreign.other);
    await expect(found.locator('h2 a')).toHaveAttribute('href', new RegExp(`^/books/${foreign.other}/`));
    await expect(found.locator('.excerpt')).toHaveAttribute('lang', foreign.other);
    await expect(found.locator('.result-language')).toBeVisible();
  });

  test(`results fit a narrow window and have no fault that axe can find, light or dark (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    for (const [query, shown] of [
      [below, '.search-results'],
      [mistyped[0], '.search-results'],
      ['xyzzyx', '.search-help'],
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

  test(`a search can be limited to one section and language, its address says so, and the other language asks the same (${language})`, async ({
    page,
  }) => {
    await searchFor(page, language, 'loan');
    const sections = results(page).locator('.result-section');
    await page.getByLabel(t.search.section).selectOption(t.sections.glossary);
    await expect(page).toHaveURL(/\?q=loan&in=glossary$/);
    await expect(sections).toHaveText([t.sections.glossary]);
    await page.getByRole('combobox', { name: t.search.language }).selectOption('hi');
    await expect(page).toHaveURL(/\?q=loan&in=glossary&language=hi$/);
    await expect(results(page).locator('h2 a').first()).toHaveAttribute('href', /^\/books\/hi\//);
    await page.reload();
    await expect(page.getByLabel(t.search.section)).toHaveValue('glossary');
    await expect(sections).toHaveText([t.sections.glossary]);
    await page.locator('.language-switch a[hreflang]').click();
    await expect(page).toHaveURL(/\/search\/\?q=loan&in=glossary&language=hi$/);
    await expect(page.locator('html')).not.toHaveAttribute('lang', language);
    await expect(sections).toHaveCount(1);
  });

  test(`the page says what it corrected, where not all words are found, and where nothing is what to try (${language})`, async ({
    page,
  }) => {
    await searchFor(page, language, mistyped[0]);
    await expect(page.getByRole('status')).toContainText(
      t.search.corrected.replace('{}', mistyped[0]).replace('{}', mistyped[1]),
    );
    await expect(results(page).first().locator('mark').first()).toHaveText(new RegExp(mistyped[1]));
    await expect(page.locator('.search-help')).toBeHidden();

    await searchFor(page, language, 'xyzzyx');
    await expect(page.getByRole('status')).toHaveText(t.search.nothing.replace('{}', 'xyzzyx'));
    for (const advice of each(t.search.advice)) await expect(page.getByText(advice)).toBeVisible();
    await expect(page.locator('.alphabet')).toBeVisible();

    await searchFor(page, language, ofEvent, '&in=quotes');
    await page.getByRole('button', { name: t.search.everywhere }).click();
    await expect(results(page).locator('h2 a').first()).toHaveAttribute('href', /timeline/);

    await searchFor(page, language, apart);
    await expect(page.getByRole('status')).toHaveText(t.search.closest);
    await expect(results(page)).toHaveCount(4);
  });

  test(`without scripts every entry stands in the order of the alphabet (${language})`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${urlOf('topic')}${language}/search/`);
    await expect(page.locator('.search-form')).toBeHidden();
    await expect(page.getByText(t.search.withoutScript)).toBeVisible();
    await page.close();
    const listed = all(documentOf('topic', `${language}/search/`), '.letter a').map((link) => textOf(link));
    const titles = kinds.flatMap((kind) =>
      entryFiles(siteDefinitions.topic.environment.CONTENT_DIR, referenceKinds[kind].collection, language).map(
        ({ fields }) => String(fields.title),
      ),
    );
    expect(listed).toEqual(expect.arrayContaining(titles));
    const { compare } = new Intl.Collator(languageDetails[language].locale, { ignorePunctuation: true, numeric: true });
    expect(listed).toEqual(listed.toSorted(compare));
  });
}

test('more results are shown when they are asked for', async ({ page }) => {
  await searchFor(page, 'en', '2020');
  await expect(page.locator('.search-results li')).toHaveCount(10);
  await page.locator('.search-more').click();
  await expect(page.locator('.search-results li h2 a').nth(10)).toBeFocused();
});

test('what a first search loads, page and script included, is little', async ({ browser }) => {
  const page = await browser.newPage(); // with nothing kept
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    // Letters are loaded by every page alike.
    if (response.request().resourceType() === 'font') return;
    sizes.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  await searchFor(page, 'hi', 'करार');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(60_000);
  expect(bytes).toBeGreaterThan(20_000);
  await page.close();
});

test('a text without end is cut, and lines count as spaces', async ({ page }) => {
  await searchFor(page, 'hi', `किताबें\nउधार ${'क'.repeat(500)}`);
  await expect(page.getByRole('searchbox')).toHaveValue(/^किताबें उधार क{100,140}$/);
  expect(await page.evaluate(misfits)).toEqual([]);
});

test('where the index cannot be loaded the page says so, and tries again with the next search', async ({ page }) => {
  await page.route('**/search/*.json', (route) => route.abort());
  await searchFor(page, 'en', 'Asha');
  await expect(page.getByRole('status')).toHaveText(messages('en').search.failed);
  await page.unroute('**/search/*.json');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('.search-results li').first()).toBeVisible();
});

test('a failure that is none of the network says so and keeps the list, and shows no results of another question', async ({
  page,
}) => {
  await searchFor(page, 'en', 'Asha');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  // As a later version of the site might write it.
  await page.route('**/search/hi.json', (route) => route.fulfill({ json: { version: 2 } }));
  await page.getByRole('searchbox').fill('आशा');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('status')).toHaveText(messages('en').search.broken);
  await expect(page.locator('.search-results')).toBeHidden();
  await expect(page.locator('.alphabet')).toBeVisible();
});

test('a page that was open while the site was published anew finds what the new one holds', async ({ page }) => {
  await page.goto(`${urlOf('topic')}en/search/`);
  const published = built('topic', 'search/en.json').replaceAll('Asha', 'Zubeida');
  await page.route('**/search/en.json', (route) => route.fulfill({ body: published, contentType: 'application/json' }));
  await page.getByRole('searchbox').fill('Zubeida');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('.search-results h2 a').first()).toContainText('Zubeida');
});

test('each search that was sent can be gone back to, and what is still being typed is none', async ({ page }) => {
  await page.goto(`${urlOf('topic')}en/search/`);
  const field = page.getByRole('searchbox');
  for (const query of each(['Hilltop', 'Village Post'])) {
    await field.fill(query.slice(0, 4));
    await expect(page).toHaveURL(new RegExp(`q=${query.slice(0, 4)}$`));
    await field.fill(query);
    await field.press('Enter');
    await expect(page).toHaveURL(new RegExp(`q=${query.replace(' ', '\\+')}$`));
  }
  await page.goBack();
  await expect(field).toHaveValue('Hilltop');
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('an answer that comes too late is not shown, nor its failure', async ({ page }) => {
  await searchFor(page, 'en', 'Hilltop');
  const mayFail = Promise.withResolvers<undefined>();
  await page.route('**/search/hi.json', async (route) => {
    await mayFail.promise;
    await route.abort();
  });
  const isAsked = page.waitForRequest('**/search/hi.json');
  await page.getByRole('combobox', { name: messages('en').search.language }).selectOption('hi');
  await isAsked;
  await page.getByRole('combobox', { name: messages('en').search.language }).selectOption('en');
  await expect(page).toHaveURL(/language=en$/);
  await expect(page.getByRole('status')).toContainText(/\d/);
  const said = await page.getByRole('status').textContent();
  const isOver = page.waitForEvent('requestfailed');
  mayFail.resolve(undefined);
  await isOver;
  await expect(page.getByRole('status')).toHaveText(said ?? '');
});

test('what was typed before does not overtake what was typed last', async ({ page }) => {
  await page.goto(`${urlOf('topic')}en/search/`);
  const [isHeld, mayGo] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  await page.route(
    '**/search/en.json',
    async (route) => {
      isHeld.resolve(undefined);
      await mayGo.promise;
      await route.continue();
    },
    { times: 1 },
  );
  await page.getByRole('searchbox').fill('Hilltop');
  await page.getByRole('searchbox').press('Enter');
  await isHeld.promise;
  await page.getByRole('searchbox').fill('Village Post');
  await page.getByRole('searchbox').press('Enter');
  mayGo.resolve(undefined);
  await expect(page.locator('.search-results h2 a').first()).toHaveAttribute('href', /village-post/);
});
