import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFString, type PDFObject } from '@cantoo/pdf-lib';

/** What Chromium calls an element that others refer to: a number that depends on what the browser did before. */
const nodeName = /^node\d{8}$/;

/** Numbers the elements of a PDF's structure from 1, so that the same page is the same file. */
export function renumberIds(document: PDFDocument): void {
  const places: { name: string; rename: (name: string) => void }[] = [];
  const visit = (value: PDFObject, replace: (value: PDFString) => void): void => {
    if (value instanceof PDFString || value instanceof PDFHexString) {
      const name = value.decodeText();
      if (nodeName.test(name))
        places.push({
          name,
          rename: (other) => {
            replace(PDFString.of(other));
          },
        });
    } else if (value instanceof PDFArray) {
      for (const [index, item] of value.asArray().entries())
        visit(item, (other) => {
          value.set(index, other);
        });
    } else if (value instanceof PDFDict) {
      for (const [key, item] of value.entries())
        visit(item, (other) => {
          value.set(key, other);
        });
    }
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    visit(object, () => {
      throw new Error('An element’s name stands by itself in the PDF, which Chromium does not write.');
    });
  }
  // In the order they had: the tree of names is sorted.
  const names = [...new Set(places.map(({ name }) => name))].sort();
  for (const { name, rename } of places) rename(`node${String(names.indexOf(name) + 1).padStart(8, '0')}`);
}
