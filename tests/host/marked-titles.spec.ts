import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '../../src/html/tree.ts';
import { plainText, readText } from '../../src/collections/markdown/text.ts';
import { languages } from '../../src/site.config.ts';
import { serve } from '../../tools/static-server.ts';
import { build } from '../support/build.ts';
import { all } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { copyMarked, marked } from '../support/hostile.ts';
import { readers } from '../support/pdf-text.ts';

const folder = 'test-results/marked-titles';
const settings = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site'), BASE_PATH: '/' };

const whole = marked.trim();
const words = whole.match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];

/** What may hold a part of a title. */
const parts = new Set([
  'html',
  'head',
  'body',
  'main',
  'div',
  'section',
  'article',
  'details',
  'script',
  'style',
  'span',
  'tspan',
  'svg',
  'g',
]);

/** An entry of each kind that has a page of its own. */
const entries = [
  'meetings/spring',
  'sectors/reading-hours',
  'quotes/asha-shelves',
  'questions/what-was-agreed',
  'differences/number-of-books',
  'about',
];

/** Whether a page’s title ends early, since search results have no room for more. */
const isCut = (title: Element): boolean => toString(title).includes('…');

test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyMarked('tests/fixtures/libraries', settings.CONTENT_DIR);
  const { status, output } = build({ ...settings, PDF: 'required' }, [
    '--config',
    'tests/support/unchecked.config.mjs',
  ]);
  expect(status, output).toBe(0);
});

test('a title with marks is whole wherever a page has it', () => {
  for (const [name, text] of each(files('html'))) {
    const broken: string[] = [];
    for (const element of each(all(readHtml(text), '*'))) {
      const { tagName, properties } = element;
      Object.entries(properties).forEach(([attribute, value]) => {
        const written = attribute === 'href' ? decodeURIComponent(String(value)) : String(value);
        broken.push(...brokenIn(written, `${attribute} of <${tagName}>`));
      });
      if (properties.type === 'application/ld+json') {
        for (const said of each(stringsIn(JSON.parse(toString(element))))) broken.push(...brokenIn(said, 'JSON-LD'));
      } else if (!parts.has(tagName) && !(tagName === 'title' && isCut(element))) {
        // A citation to copy is BibTeX or JSON.
        const text = tagName === 'pre' ? toString(element).replace(/\\(.)/g, '$1') : toString(element);
        broken.push(...brokenIn(text, `<${tagName}>`));
      }
    }
    expect.soft(broken, name).toEqual([]);
  }
});

for (const language of languages) {
  test(`an entry’s page says its title with all its marks (${language})`, () => {
    for (const address of each(entries)) {
      const page = pageAt(`${language}/${address}`);
      const content = (of: string): string => String(select(`meta[property="${of}"]`, page)?.properties.content);
      const textOf = (of: string): string => toString(select(of, page) ?? { type: 'text', value: '' });
      const [title = '', afterCut] = oneLine(textOf('title')).split('…');
      expect
        .soft(afterCut === undefined ? title : oneLine(textOf('h1')), address)
        .toContain(afterCut === undefined ? whole : title);
      expect.soft(oneLine(textOf('h1')), address).toContain(whole);
      expect.soft(content('og:title'), address).toContain(whole);
      expect.soft(content('og:image:alt'), address).toContain(whole);
      const said = stringsIn(JSON.parse(textOf('script[type="application/ld+json"]')));
      expect.soft(said.join(), address).toContain(whole);
    }
  });

  test(`the button of a term has the term’s title with all its marks as its name (${language})`, () => {
    const button = select('button.definition-button', pageAt(`${language}/meetings/spring`));
    expect(String(button?.properties.ariaLabel)).toContain(whole);
  });

  test(`what is found has its title with all its marks (${language})`, async ({ page }) => {
    const { server, url } = await serve(settings.OUT_DIR, settings.BASE_PATH);
    for (const kind of ['', 'glossary', 'sources', 'timeline', 'people']) {
      await page.goto(`${url}${language}/search/?q=quay&in=${kind}`);
      const titles = page.locator('.search-results h2 a');
      await expect(titles.first()).toBeVisible();
      const found = await titles.allTextContents();
      expect(found.flatMap((title) => brokenIn(title, kind))).toEqual([]);
      expect(oneLine(found.join())).toContain(whole);
    }
    server.close();
  });
}

test('feeds, Markdown and files of data have every title with all its marks', async () => {
  const read: Record<string, (text: string) => unknown> = {
    'feed.xml': parseAtomFeed,
    md: (text) => plainText(readText(text, 'md')),
    'llms.txt': (text) => plainText(readText(text, 'md')),
    json: JSON.parse,
    csv: (text) => parse(text, { bom: true }),
    bib: (text) => JSON.parse(new Cite(text).format('data')) as unknown,
  };
  for (const [ending, reader] of each(Object.entries(read))) {
    let count = 0;
    const broken: string[] = [];
    for (const [name, text] of each(files(ending))) {
      for (const said of each(stringsIn(await reader(text)))) {
        // Texts in a feed are HTML.
        const shown = ending === 'feed.xml' && said.startsWith('<') ? toString(readHtml(said)) : said;
        broken.push(...brokenIn(shown, name));
        count += timesIn(whole, oneLine(shown));
      }
    }
    expect.soft(broken).toEqual([]);
    expect.soft(count, ending).toBeGreaterThan(1);
  }
});

test('PDFs have every title with all its marks, in their bookmarks, their own title and their text', async () => {
  const paths = globSync('**/*.pdf', { cwd: settings.OUT_DIR });
  expect(paths).not.toEqual([]);
  for (const name of each(paths)) {
    const bytes = readFileSync(join(settings.OUT_DIR, name));
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const titles = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? (titleOf(object) ?? []) : []));
    expect.soft(titles.flatMap((title) => brokenIn(title, name))).toEqual([]);
    expect
      .soft(
        titles.filter((title) => title.includes(whole)),
        name,
      )
      .not.toEqual([]);
    const pages = await readers['pdf.js']?.(name, bytes);
    expect.soft(oneLine(pages?.join(' ') ?? ''), name).toContain(whole);
  }
});

function files(ending: string): [name: string, text: string][] {
  return globSync(`**/*${ending}`, { cwd: settings.OUT_DIR }).map((name) => [
    name,
    readFileSync(join(settings.OUT_DIR, name), 'utf8'),
  ]);
}

function pageAt(address: string): Root {
  return readHtml(readFileSync(join(settings.OUT_DIR, address, 'index.html'), 'utf8'));
}

/** Tells a text in which a title is not whole, its marks lost, written twice or taken for something else. */
function brokenIn(text: string, where: string): string[] {
  const line = oneLine(text);
  const times = timesIn(whole, line);
  // Each word of the marks is there as often as all of them.
  return words.every((word) => timesIn(word, line) === times) ? [] : [`${where}: ${line.slice(0, 300)}`];
}

function timesIn(part: string, text: string): number {
  return text.split(part).length - 1;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}

function titleOf(dictionary: PDFDict): string | undefined {
  const title = dictionary.get(PDFName.of('Title'));
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : undefined;
}
