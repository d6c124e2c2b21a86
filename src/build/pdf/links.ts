import type { Root } from 'hast';
import { replace, walk } from '../../html/tree.ts';

/** What a page says of a PDF. */
export interface PdfDetails {
  pages: number;
  bytes: number;
}

/**
 * Completes the links to PDFs on a page. An element that needs a PDF carries its address as `data-pdf`. Where that PDF is
 * missing, the element is removed; where it exists, each `<span data-pdf-details>` in it says how long and large it is.
 * @param pdfs what is known of each PDF, by its address
 * @param describe words that, in a language
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
