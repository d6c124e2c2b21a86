import type { Root } from 'hast';
import { replace, walk } from '../../html/tree.ts';

/** What a page states about a PDF. */
export interface PdfDetails {
  pages: number;
  bytes: number;
}

/**
 * Completes the links to PDFs on a page. An element that needs a PDF has the PDF's address as `data-pdf`. If there is
 * no such PDF, the element is removed; otherwise each `<span data-pdf-details>` in it gets the PDF's length and size as
 * text.
 * @param pdfs the details of each PDF, by its address
 * @param describe formats the details in a language
 */
export function completePdfLinks(
  page: Root,
  pdfs: ReadonlyMap<string, PdfDetails>,
  describe: (pdf: PdfDetails, language: string) => string,
): void {
  walk(page, '', (link, language, parent) => {
    const { dataPdf } = link.properties;
    if (dataPdf === undefined) return true;
    const pdf = pdfs.get(String(dataPdf));
    if (!pdf) {
      replace(parent, link);
      return false;
    }
    delete link.properties.dataPdf;
    walk(link, language, (place, placeLanguage) => {
      if (place.properties.dataPdfDetails === undefined) return;
      place.children = [{ type: 'text', value: describe(pdf, placeLanguage) }];
      delete place.properties.dataPdfDetails;
    });
    return true;
  });
}
