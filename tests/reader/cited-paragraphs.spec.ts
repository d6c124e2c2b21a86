import { devices, expect, test } from '@playwright/test';
import type { Element, Root } from 'hast';
import { messages } from '../../src/i18n/index.ts';
import { referenceKinds } from '../../src/utils/references.ts';
import { languages, originalLanguage, type Language } from '../../src/site.config.ts';
import { entryFiles, slugsOf } from '../support/content.ts';
import { all, documentOf, nearest, tagOf, textOf, valueOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { documentsOf, siteDefinitions, urlOf } from '../support/sites.ts';

const content = siteDefinitions.topic.environment.CONTENT_DIR;
const kinds = Object.values(referenceKinds).filter(({ collection }) => collection !== 'sources');
const meeting = 'meetings/spring/';

/** The pages below the language on which the entries of some collections of a section have their texts. */
function pagesOf(ofSection: readonly (typeof kinds)[number][]): string[] {
  const pages = ofSection.flatMap(({ collection, section, listed }) =>
    listed ? [`${section}/`] : slugsOf(content, collection).map((slug) => `${section}/${slug}/`),
  );
  return [...new Set(pages)];
}

/** The paragraphs and items of a text that cite something, as an editor sees them. */
function citingBlocks(markdown: string): number {
  return markdown.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/).filter((block) => block.includes('[@')).length;
}

test('each cited paragraph has an address, the same in every language', () => {
  for (const [section, ofSection] of each(Map.groupBy(kinds, (kind) => kind.section))) {
    const found = new Map<Language, string[]>();
    for (const language of languages) {
      const ids: string[] = [];
      for (const path of each(pagesOf(ofSection))) {
        ids.push(...citedParagraphsOn(documentOf('topic', `${language}/${path}`)).map((id) => `${path}#${id}`));
      }
      const files = ofSection.flatMap(({ collection }) => {
        const translated = new Map(entryFiles(content, collection, language).map((file) => [file.slug, file]));
        return entryFiles(content, collection, originalLanguage).map((file) => translated.get(file.slug) ?? file);
      });
      const expected = files.reduce((sum, { body }) => sum + citingBlocks(body), 0);
      expect.soft(ids, section).toHaveLength(expected);
      expect(ids.filter((id) => !/#[a-z0-9-]+(?:\.[a-z0-9-]+)?\.\d+$/.test(id))).toEqual([]);
      // A glossary is in the order of its alphabet.
      found.set(language, ids.sort());
    }
    for (const language of languages) expect(found.get(language)).toEqual(found.get(originalLanguage));
  }
});

for (const language of languages) {
  test(`an address leads to its paragraph and marks it (${language})`, async ({ page }) => {
    for (const address of [
      `${meeting}#decided.1`,
      'timeline/#shelf-count.1',
      'questions/what-was-agreed/#what-was-agreed.1',
    ]) {
      await page.goto(`${urlOf('topic')}${language}/${address}`);
      const paragraph = page.locator(`[id="${address.split('#')[1] ?? ''}"]`);
      await expect.soft(paragraph, address).toBeInViewport();
      const [own, around] = await paragraph.evaluate((element) =>
        [element, element.parentElement ?? element].map((one) => getComputedStyle(one).backgroundColor),
      );
      expect.soft(own, address).not.toBe(around);
    }
  });

  test(`the link of a cited paragraph is reached by keyboard, has a name and is seen then (${language})`, async ({
    page,
  }) => {
    await page.goto(`${urlOf('topic')}${language}/${meeting}`);
    const paragraph = page.locator('[id="decided.1"]');
    const link = paragraph.getByRole('link', { name: messages(language).addresses.paragraph });
    await paragraph.locator('.source-button').last().focus();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${urlOf('topic')}${language}/${meeting}#decided.1`);
  });
}

test('the link waits until a paragraph is pointed at, and is out of the way on a phone', async ({ page, browser }) => {
  await page.goto(`${urlOf('topic')}en/${meeting}`);
  const link = page.locator('[id="decided.1"] .paragraph-link');
  await expect(link).toHaveCSS('opacity', '0');
  await page.locator('[id="decided.1"]').hover();
  await expect(link).toHaveCSS('opacity', '1');

  const onPhone = await browser.newPage(devices['Pixel 7']);
  await onPhone.goto(`${urlOf('topic')}en/${meeting}`);
  await expect(onPhone.locator('[id="decided.1"] .paragraph-link')).toHaveCSS('opacity', '0');
  await onPhone.close();
});

test('a paragraph that is copied is copied without its link', async ({ page }) => {
  await page.goto(`${urlOf('topic')}en/${meeting}`);
  const copied = await page.locator('[id="decided.1"]').evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toMatch(/\S.*\.$/s);
  expect(copied).not.toContain('¶');
});

test('there are no such links on paper, in documents for printing and where two languages share a page', async ({
  page,
}) => {
  await page.goto(`${urlOf('topic')}en/${meeting}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paragraph-link').first()).toBeHidden();
  const documents = documentsOf('topic').map((document) => `en/print/${document}/`);
  for (const address of each([...documents, `hi-en/${meeting}`, 'hi-en/timeline/'])) {
    expect.soft(all(documentOf('topic', address), '.paragraph-link').map(tagOf), address).toEqual([]);
  }
});

/** The ids of the cited paragraphs in the texts of a page; the text of one without an id or a link to itself. */
function citedParagraphsOn(page: Root): string[] {
  const items = new Set(all(page, '.prose li'));
  const isItem = (one: Element): boolean => items.has(one);
  const isParagraph = ({ tagName }: Element): boolean => tagName === 'p';
  // What a page lists of other entries is theirs.
  const listed = new Set(all(page, ':is(.dated-events, .figure) .citation'));
  const citing = all(page, '.prose .citation').filter((citation) => !listed.has(citation));
  const blocks = new Set(citing.map((citation) => nearest(citation, isItem) ?? nearest(citation, isParagraph)));
  return [...blocks].map((block) => {
    const id = block ? valueOf(block, 'id') : '';
    const isAddressed = block && id && all(block, `.paragraph-link[href="#${id}"]`).length > 0;
    return isAddressed ? id : block ? textOf(block) : '';
  });
}
