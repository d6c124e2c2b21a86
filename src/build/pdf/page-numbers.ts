import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';

/** The page that each destination of a PDF is on, counted from 1, by its name, which is an element's id. */
export function pagesOfDestinations(document: PDFDocument): Map<string, number> {
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const found = (destinations?.entries() ?? []).flatMap(([name, value]): [string, number][] => {
    const target = value instanceof PDFRef ? document.context.lookup(value) : value;
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
    return number ? [[name.decodeText(), number]] : [];
  });
  return new Map(found);
}

/**
 * Writes the number of the page that an element is printed on into each `data-page-of="id"` of a page.
 * @returns whether there was any
 */
export function writePageNumbers(page: Page, numbers: ReadonlyMap<string, number>): Promise<boolean> {
  return page.evaluate((known) => {
    const places = [...document.querySelectorAll<HTMLElement>('[data-page-of]')];
    for (const place of places) place.textContent = String(known[place.dataset.pageOf ?? ''] ?? '');
    return places.length > 0;
  }, Object.fromEntries(numbers));
}
