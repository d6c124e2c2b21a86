import { type Page, expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/site.config.ts';
import { rightToLeftWords } from '../../src/utils/languages.ts';
import { pdfAddress } from '../../src/utils/routes.ts';
import { entryFiles } from '../support/content.ts';
import { each } from '../support/each.ts';
import { readers } from '../support/pdf-text.ts';
import { type SiteName, addresses, isDocument, siteDefinitions, urlOf } from '../support/sites.ts';

/** Every document where the topic is small, and what holds every text where it is large. */
const documents: [name: SiteName, address: string][] = [
  ...addresses('topic').flatMap((address): [SiteName, string][] => (isDocument(address) ? [['topic', address]] : [])),
  ...languages.map((language): [SiteName, string] => ['real', `${language}/print/dossier/`]),
];

const turned = new RegExp(rightToLeftWords, 'u');

/** What a page made for printing says. */
interface PrintedText {
  /** Its text, a line for each block. */
  lines: string[];
  /** The addresses that stand on it, which may be broken anywhere. */
  addresses: string[];
  /** What stands in the margins of its sheets; numbers are `#`. */
  margins: string[];
}

async function textOf(page: Page): Promise<PrintedText> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const margins = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSPageRule)
      .flatMap((rule) => [...(rule as CSSPageRule & { cssRules: CSSRuleList }).cssRules] as CSSPageRule[])
      .map(({ style }) => style.getPropertyValue('content').replaceAll(/counter\(\w+\)/g, '"#"'))
      .map((content) => [...content.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text).join(''));
    const written = [...document.querySelectorAll<HTMLElement>('.written-address')];
    const addresses = written.map((address) => address.innerText);
    written.forEach((address) => {
      address.textContent = '';
    });
    // Between what a style sheet sets apart with signs of its own there is no space in the page's text.
    document.querySelectorAll('.sheet *').forEach((element) => {
      if (!['none', 'normal'].includes(getComputedStyle(element, '::before').content)) element.prepend('¶');
      if (!['none', 'normal'].includes(getComputedStyle(element, '::after').content)) element.append('¶');
    });
    return { lines: document.body.innerText.split(/[\n¶]/), addresses, margins: margins.filter(Boolean) };
  });
}

/** Numbers of sources stand a little above the line: whether there is a space beside them is not to be told. */
function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .replaceAll(/\s*\[[\d,\s]+\]\s*/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ (?=[।.,;:])/g, '')
      // pdfium takes a narrow space after a comma for none.
      .replaceAll(/(?<=[,;])(?! )/g, ' ')
      // A line may end there.
      .replaceAll(/(?<=[-–—/])(?! )/g, ' ')
      .trim()
  );
}

/** The text of all pages without what stands in their margins, which is painted first; the first page has no running head. */
function withoutMargins(pages: string[], margins: string[]): string {
  const begin = (texts: string[]): RegExp => {
    const patterns = texts.map((text) =>
      text
        .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('#', '\\d+')
        .replaceAll(/\s+/g, '\\s+'),
    );
    return new RegExp(`^\\s*(?:(?:${patterns.join('|')})\\s*)*`);
  };
  const [first, others] = [begin(margins.filter((text) => text.includes('#'))), begin(margins)];
  // Some readers give no whole words of a running head: it is the line before the number.
  const head = /^[^\n]*\n[^\n]*\d+ \/ \d+[^\n]*\n/;
  return pages.map((page, index) => page.replace(index === 0 ? first : others, '').replace(head, '')).join('\n');
}

/** Whether no word is so long that it may be broken anywhere. */
const isWhole = (text: string): boolean => !/\S{40}/.test(text);

for (const [site, address] of each(documents)) {
  for (const [name, read] of each(Object.entries(readers))) {
    test(`${site}: every word and sentence of /${address} comes out of its PDF whole (${name})`, async ({ page }) => {
      await page.goto(urlOf(site) + address);
      const printed = await textOf(page);
      const file = join(siteDefinitions[site].environment.OUT_DIR, pdfAddress(`/${address}`));
      const pages = await read(file, readFileSync(file));
      const text = plain(withoutMargins(pages, printed.margins));

      // Only some readers give a line with words from right to left in order: such words have a test of their own.
      const lines = printed.lines.filter((line) => !turned.test(line));
      const words = plain(lines.join('\n')).split(' ');
      const found = new Set(text.split(' '));
      expect(words.filter((word) => isWhole(word) && !found.has(word))).toEqual([]);

      // Where columns stand side by side, their sentences are cut by lines.
      if (name.includes('laid out')) return;
      const sentences = lines.flatMap((line) => plain(line).split(/(?<=[।?!.]) /)).filter(Boolean);
      expect(sentences.filter((sentence) => isWhole(sentence) && !text.includes(sentence))).toEqual([]);

      // pdfium takes a hyphen at the end of a line for one that divides a word.
      const unbroken = text.replaceAll('\ufffe', '-').replaceAll(/\s/g, '');
      expect(printed.addresses.filter((one) => !unbroken.includes(one.replaceAll(/\s/g, '')))).toEqual([]);
    });
  }
}

for (const [name, read] of each(Object.entries(readers))) {
  test(`words from right to left come out of a PDF whole (${name})`, async () => {
    const file = join(siteDefinitions.topic.environment.OUT_DIR, 'hi/print/dossier.pdf');
    const text = (await read(file, readFileSync(file))).join('\n').replaceAll(/[\u200e\u200f\u202a-\u202e]/g, '');
    const quotes = entryFiles('tests/fixtures/libraries', 'quotes', 'hi').map(({ fields }) => String(fields.original));
    const passages = quotes.filter((original) => turned.test(original));
    expect(passages).toHaveLength(2);
    const words = passages.flatMap((original) => original.match(/[\p{L}\p{M}]+/gu) ?? []);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    // The others give each word by itself, in the order in which they stand on the paper.
    if (name === 'pdfium') expect(passages.filter((original) => !text.includes(original))).toEqual([]);
  });
}
