import type { Element, Root } from 'hast';
import { elementsOf, replace } from '../../html/tree.ts';

/** What a page says of a PDF. */
export interface PdfFacts {
  pages: number;
  bytes: number;
}

/**
 * Puts the links to PDFs on a page right. An element that needs a PDF carries its address as `data-pdf`. Where that PDF is
 * missing the element goes; where it is there, each `<span data-pdf-facts>` in it is told how long and large it is.
 * @param facts what is known of each PDF, by its address
 * @param inWords those facts in the language that the page has at that place
 */
export function completePdfLinks(
  page: Root,
  facts: ReadonlyMap<string, PdfFacts>,
  inWords: (facts: PdfFacts, language: string) => string,
): void {
  const complete = (parent: Root | Element, outer: string, pdf: PdfFacts | undefined): void => {
    for (const element of elementsOf(parent)) {
      const { lang, dataPdf, dataPdfFacts } = element.properties;
      const language = typeof lang === 'string' ? lang : outer;
      const known = typeof dataPdf === 'string' ? facts.get(dataPdf) : pdf;
      if (dataPdf !== undefined && !known) {
        replace(parent, element);
        continue;
      }
      if (dataPdfFacts !== undefined && known) element.children = [{ type: 'text', value: inWords(known, language) }];
      else complete(element, language, known);
      delete element.properties.dataPdf;
      delete element.properties.dataPdfFacts;
    }
  };
  complete(page, '', undefined);
}
