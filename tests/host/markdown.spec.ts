import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dropped } from '../../src/html/readable.ts';
import { languages } from '../../src/site.config.ts';
import { each } from '../support/each.ts';
import { readEntry } from '../support/entry-file.ts';
import { nodesIn, parseMarkdown, wordsIn } from '../support/markdown.ts';
import {
  addresses,
  built,
  builtPage,
  distinctAddresses,
  isForEditors,
  isSearch,
  siteDefinitions,
  urlOf,
  type SiteName,
} from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];
const isText = (address: string): boolean => address !== '' && !isForEditors(address) && !isSearch(address);

for (const name of each(names)) {
  const { SITE_URL, BASE_PATH, OUT_DIR } = siteDefinitions[name].environment;
  const markdownOf = (address: string): string => built(name, `${address}index.md`);
  const texts = addresses(name).filter(isText);

  test(`${name}: every page with a text has it as Markdown beside it and says so in its head`, () => {
    for (const address of each(texts)) {
      const link = `<link rel="alternate" type="text/markdown" href="${BASE_PATH}${address}index.md">`;
      expect.soft(builtPage(name, address), address).toContain(link);
      expect.soft(existsSync(join(OUT_DIR, address, 'index.md')), address).toBe(true);
    }
    for (const address of each(addresses(name).filter((one) => !isText(one)))) {
      expect.soft(existsSync(join(OUT_DIR, address, 'index.md')), address).toBe(false);
    }
  });

  test(`${name}: Markdown of pages is whole: no HTML, no relative or private address, NFC, every note explained`, () => {
    for (const address of each(distinctAddresses(name).filter(isText))) {
      const markdown = markdownOf(address);
      expect.soft(markdown, address).toBe(markdown.normalize('NFC'));
      expect.soft(markdown, address).toContain(SITE_URL + BASE_PATH);
      // What a line consists of is set apart, and once.
      expect.soft(markdown, address).not.toMatch(/· ·|\d\*\*\p{L}/u);
      const found = nodesIn(parseMarkdown(markdown));
      expect
        .soft(
          found.filter(({ type }) => type === 'html'),
          address,
        )
        .toEqual([]);
      const urls = found.flatMap((node) => ('url' in node ? [node.url] : []));
      expect
        .soft(
          urls.filter((url) => !/^(https?:\/\/|mailto:)/.test(url)),
          address,
        )
        .toEqual([]);
      const used = found.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : []));
      const explained = found.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []));
      expect.soft(new Set(used), address).toEqual(new Set(explained));
      expect.soft(explained.length, address).toBe(new Set(explained).size);
      expect.soft(used.length, address).toBe(builtPage(name, address).split('role="doc-noteref"').length - 1);
    }
  });
}

test('Markdown of a page has its headings and every word that its readers see, in order', async ({ page }) => {
  const sections = ['', 'meetings/spring/', 'sectors/', 'quotes/', 'timeline/', 'people/', 'differences/'];
  const chosen = [
    ...languages.flatMap((language) => sections.map((section) => `${language}/${section}`)),
    'hi-en/glossary/',
  ];
  for (const address of each(chosen)) {
    await page.goto(urlOf('topic') + address);
    const shown = await page.evaluate(whatIsShown, dropped.join());
    const tree = parseMarkdown(built('topic', `${address}index.md`));
    const headings = nodesIn(tree).filter(({ type }) => type === 'heading');
    expect
      .soft(
        headings.map((heading) => letters(wordsIn(heading))),
        address,
      )
      .toEqual(shown.headings.map(letters));
    const parts = 'children' in tree ? tree.children.filter(({ type }) => type !== 'footnoteDefinition') : [];
    const words = letters(parts.map(wordsIn).join(''));
    let from = 0;
    for (const text of each(shown.texts.map(letters).filter(Boolean))) {
      const at = words.indexOf(text, from);
      expect.soft(at, `${address}: ${text}`).toBeGreaterThanOrEqual(0);
      if (at >= 0) from = at + text.length;
    }
  }
});

test('a statement stands in Markdown as a quotation, letter by letter', () => {
  const { fields } = readEntry(`${siteDefinitions.topic.environment.CONTENT_DIR}/quotes/asha-shelves.hi.md`);
  const quotations = nodesIn(parseMarkdown(built('topic', 'en/quotes/asha-shelves/index.md'))).filter(
    ({ type }) => type === 'blockquote',
  );
  expect(quotations.map(wordsIn)).toEqual([`“${String(fields.original)}”`]);
});

const letters = (text: string): string => text.normalize('NFC').replace(/[\s·]+/g, '');

/** The headings and the texts of a page's main part, in order, without citations and what is left out; runs in the page. */
function whatIsShown(leftOut: string) {
  const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
  main.querySelectorAll(`${leftOut}, .citation, .references ol`).forEach((element) => {
    element.remove();
  });
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return { headings: [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => one.textContent), texts };
}
