import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';

/** The page number, counted from 1, of each destination of a PDF, by its name, which is an element's id. */
export function pagesOfDestinations(document: PDFDocument): Record<string, number> {
  const pages = document.getPages().map(({ ref }) => ref);
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  return Object.fromEntries(
    destinations.map(([name, target]) => {
      const page = document.context.lookup(target, PDFArray).get(0);
      return [name.decodeText(), pages.findIndex((ref) => ref === page) + 1];
    }),
  );
}

/**
 * Writes into each `data-page-of="id"` the number of the page that the element with that id is printed on.
 * @returns whether the page has such an element
 */
export function writePageNumbers(page: Page, numbers: Readonly<Record<string, number>>): Promise<boolean> {
  return page.evaluate((known) => {
    const places = [...document.querySelectorAll<HTMLElement>('[data-page-of]')];
    for (const place of places) place.textContent = String(known[place.dataset.pageOf ?? ''] ?? '');
    return places.length > 0;
  }, numbers);
}
