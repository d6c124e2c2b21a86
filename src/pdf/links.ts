import type { Element, Root } from 'hast';
import { partsOf } from '../library/elements.ts';

/** What a page says of a PDF. */
export interface PdfFacts {
  pages: number;
  bytes: number;
}

/** A part of a text and what takes its place. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * A page with its links to PDFs put right, in its tree as in its HTML. An element that needs a PDF carries its address as
 * `data-pdf`. Where that PDF is missing the element goes; where it is there, each `<span data-pdf-facts>` in it is told how
 * long and large it is.
 * @param page the tree of the HTML, which says where each attribute stands
 * @param facts what is known of each PDF, by its address
 * @param inWords those facts in the language that the page has at that place
 * @returns the HTML
 */
export function completePdfLinks(
  html: string,
  page: Root,
  facts: ReadonlyMap<string, PdfFacts>,
  inWords: (facts: PdfFacts, language: string) => string,
): string {
  const edits: Edit[] = [];
  const complete = (parent: Root | Element, outer: string, pdf: PdfFacts | undefined): void => {
    for (const element of partsOf(parent)) {
      const { lang, dataPdf, dataPdfFacts } = element.properties;
      const language = typeof lang === 'string' ? lang : outer;
      const known = typeof dataPdf === 'string' ? facts.get(dataPdf) : pdf;
      if (dataPdf !== undefined && !known) {
        edits.push({ ...placeOf(element), text: '' });
        parent.children.splice(parent.children.indexOf(element), 1);
        continue;
      }
      if (dataPdf !== undefined) edits.push({ ...placeOf(element, 'dataPdf'), text: '' });
      if (dataPdfFacts !== undefined && known) {
        const value = inWords(known, language);
        // The element is empty: its end tag follows, and the attribute before it is the only one.
        edits.push({ ...placeOf(element), text: `<span>${value}</span>` });
        element.children = [{ type: 'text', value }];
      } else complete(element, language, known);
    }
  };
  complete(page, '', undefined);

  let done = 0;
  const kept = edits.map(({ from, to, text }) => {
    const before = html.slice(done, from);
    done = to;
    return before + text;
  });
  return kept.join('') + html.slice(done);
}

/** Where an element stands in its page, or one of its attributes with the space before it. */
function placeOf({ position, data }: Element, attribute?: string): { from: number; to: number } {
  const { properties } = data?.position ?? {};
  const place = attribute ? properties?.[attribute] : position;
  const [from, to] = [place?.start.offset, place?.end.offset];
  if (from === undefined || to === undefined) throw new Error('The parser did not say where an element stands.');
  return { from: attribute ? from - 1 : from, to };
}
