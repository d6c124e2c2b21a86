import { PDFDocument, PDFHeader } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { encodePage, restoreText } from '../pdf-text/index.ts';
import { type Metadata, writeMetadata } from './metadata.ts';
import { elideMissingLetters } from './missing-letters.ts';
import { pagesOfDestinations, writePageNumbers } from './page-numbers.ts';
import { completeTags, markArtifacts, renumberIds, titleBookmarks } from './structure.ts';

/** Takes size and margins from the page's CSS, and makes tags and bookmarks from its HTML. */
export const printing = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

/**
 * Makes the PDF of a page made for printing.
 * @param address the URL of the page
 * @throws where the page is not found, or lacks a title, author, description or date of change in its head
 */
export async function makePdf(page: Page, address: string): Promise<Uint8Array> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const response = await page.goto(address);
  if (!response?.ok()) throw new Error(`${address} is not a page of the built site.`);
  await page.evaluate(() => document.fonts.ready);
  await elideMissingLetters(page);
  const { metadata, headings, linkTexts } = await readPage(page);
  const missing = Object.entries(metadata).filter(([, value]) => value === '');
  if (missing.length > 0) throw new Error(`The head of ${address} lacks: ${missing.map(([name]) => name).join(', ')}.`);
  await tagLanguages(page);
  await numberContents(page);

  const codes = await encodePage(page);
  const pdf = await print(page);
  restoreText(pdf, codes);
  markArtifacts(pdf);
  completeTags(pdf, new Map(linkTexts));
  titleBookmarks(pdf, headings);
  renumberIds(pdf);
  writeMetadata(pdf, metadata);
  // Only object streams, since PDF 1.5, compress thousands of tags well.
  pdf.context.header = PDFHeader.forVersion(1, 7);
  return pdf.save({ useObjectStreams: true });
}

async function print(page: Page): Promise<PDFDocument> {
  return PDFDocument.load(await page.pdf(printing), { updateMetadata: false });
}

/** Page numbers for the table of contents are known only after the document has been printed once. */
async function numberContents(page: Page): Promise<void> {
  if (await writePageNumbers(page, {})) await writePageNumbers(page, pagesOfDestinations(await print(page)));
}

/** The metadata in a page's head, the texts of the printed headings, and the text of each link by its address or id. */
function readPage(
  page: Page,
): Promise<{ metadata: Metadata; headings: string[]; linkTexts: [target: string, text: string][] }> {
  return page.evaluate(() => {
    const content = (name: string) =>
      document.querySelector<HTMLMetaElement>(`meta:is([name="${name}"], [property="${name}"])`)?.content ?? '';
    const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    return {
      metadata: {
        // Whole, unlike the title for search results.
        title: [...new Set([content('og:title'), content('author')])].join(' · '),
        language: document.documentElement.lang,
        author: content('author'),
        subject: content('description'),
        changed: content('dcterms.modified'),
      },
      headings: [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
        .filter((heading) => heading.checkVisibility())
        .map((heading) => oneLine(heading.innerText)),
      linkTexts: [...document.links].map((link): [string, string] => {
        const isInside = link.hash && link.href.startsWith(`${location.href.split('#')[0]}#`);
        const target = isInside ? decodeURIComponent(link.hash.slice(1)) : link.href;
        return [target, oneLine(link.getAttribute('aria-label') ?? link.textContent)];
      }),
    };
  });
}

/** Chromium writes the language of an element only if the element gets a tag, which spans, bdis and divs do not. */
function tagLanguages(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const passage of document.querySelectorAll(':is(span, bdi, div)[lang]:not([role])'))
      passage.setAttribute('role', passage.matches('div') ? 'group' : 'emphasis');
  });
}
