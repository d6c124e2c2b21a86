import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/**
 * Gives the bookmarks of a PDF the texts of the page's headings. Chromium's own lack the space where a heading's line ends
 * or where it has two languages.
 * @param headings the texts of all headings that are printed, in order
 */
export function titleBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const outlines = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const bookmarks = outlines ? below(outlines) : [];
  if (bookmarks.length !== headings.length) {
    throw new Error(`The PDF has ${bookmarks.length} bookmarks, and the page ${headings.length} headings.`);
  }
  for (const [index, bookmark] of bookmarks.entries()) {
    bookmark.set(PDFName.of('Title'), PDFHexString.fromText(headings[index] ?? ''));
  }
}

/** All bookmarks below one, in order (ISO 32000-1, 12.3.3). */
function below(parent: PDFDict): PDFDict[] {
  const found: PDFDict[] = [];
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item) {
    found.push(item, ...below(item));
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return found;
}
