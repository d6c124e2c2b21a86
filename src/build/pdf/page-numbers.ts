import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';

/** The page that each destination of a PDF is on, counted from 1, by its name, which is an element's id. */
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
 * Writes the number of the page that an element is printed on into each `data-page-of="id"` of a page.
 * @returns whether there was any
 */
export function writePageNumbers(page: Page, numbers: Readonly<Record<string, number>>): Promise<boolean> {
  return page.evaluate((known) => {
    const places = [...document.querySelectorAll<HTMLElement>('[data-page-of]')];
    for (const place of places) place.textContent = String(known[place.dataset.pageOf ?? ''] ?? '');
    return places.length > 0;
  }, numbers);
}
