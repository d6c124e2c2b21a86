import { PDFDocument, PDFHeader } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { encodePage, restoreText } from '../pdf-text/index.ts';
import { markArtifacts } from './artifacts.ts';
import { type Metadata, writeMetadata } from './metadata.ts';
import { elideMissingLetters } from './missing-letters.ts';
import { pagesOfDestinations, writePageNumbers } from './page-numbers.ts';
import { completeTags, renumberIds, titleBookmarks } from './structure.ts';

/** The page's own size and margins are taken; the structure of its HTML becomes tags and bookmarks. */
export const printing = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

/**
 * Makes the PDF of a page made for printing.
 * @param address where a browser finds the page
 * @throws where the page is not found, or lacks a title, author, description or date of change in its head
 */
export async function makePdf(page: Page, address: string): Promise<Uint8Array> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const response = await page.goto(address);
  if (!response?.ok()) throw new Error(`${address} is not a page of the built site.`);
  await page.evaluate(() => document.fonts.ready);
  await elideMissingLetters(page);
  const metadata = await readMetadata(page, address);
  const linkTexts = await readLinkTexts(page);
  const headings = await readHeadings(page);
  await keepLanguages(page);
  await numberContents(page);

  const codes = await encodePage(page);
  const pdf = await PDFDocument.load(await page.pdf(printing), { updateMetadata: false });
  restoreText(pdf, codes);
  markArtifacts(pdf);
  completeTags(pdf, linkTexts);
  titleBookmarks(pdf, headings);
  renumberIds(pdf);
  writeMetadata(pdf, metadata);
  // Thousands of tags are small only where they are compressed together, which came with PDF 1.5.
  pdf.context.header = PDFHeader.forVersion(1, 7);
  return pdf.save({ useObjectStreams: true });
}

/** How many pages a PDF has. */
export async function pageCount(pdf: Uint8Array): Promise<number> {
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
}

/** Page numbers in the table of contents are known when the document has been printed once. */
async function numberContents(page: Page): Promise<void> {
  if (!(await writePageNumbers(page, new Map()))) return;
  const numbers = pagesOfDestinations(await PDFDocument.load(await page.pdf(printing), { updateMetadata: false }));
  await writePageNumbers(page, numbers);
}

async function readMetadata(page: Page, address: string): Promise<Metadata> {
  const { title, language, ...named } = await page.evaluate(() => {
    const content = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
    return {
      title: document.title,
      language: document.documentElement.lang,
      author: content('author'),
      subject: content('description'),
      changed: content('dcterms.modified'),
    };
  });
  const metadata = { title, language, ...named };
  const missing = Object.entries(metadata).filter(([, value]) => value === '');
  if (missing.length > 0)
    throw new Error(`The head of ${address} does not give: ${missing.map(([name]) => name).join(', ')}.`);
  return metadata;
}

/** The texts of the headings that are printed, in order. */
function readHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => heading.innerText.replaceAll(/\s+/g, ' ').trim()),
  );
}

/** The text of each link by where it leads: an address, or an id on the page. */
async function readLinkTexts(page: Page): Promise<Map<string, string>> {
  const links = await page.evaluate(() =>
    [...document.links].map((link): [string, string] => {
      const isInside = link.hash && link.href.startsWith(`${location.href.split('#')[0]}#`);
      const text = link.getAttribute('aria-label') ?? link.textContent;
      return [isInside ? decodeURIComponent(link.hash.slice(1)) : link.href, text.replaceAll(/\s+/g, ' ').trim()];
    }),
  );
  return new Map(links);
}

/**
 * Chromium tells the language of a passage only where it makes a tag for it, and makes none for a span, a bdi or a division;
 * it makes one for stressed words and for groups.
 */
async function keepLanguages(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const passage of document.querySelectorAll(':is(span, bdi)[lang]:not([role])'))
      passage.setAttribute('role', 'emphasis');
    for (const passage of document.querySelectorAll('div[lang]:not([role])')) passage.setAttribute('role', 'group');
  });
}
