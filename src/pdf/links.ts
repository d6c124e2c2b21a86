import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

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
 * A page's HTML with its links to PDFs put right. An element that needs a PDF carries its address as `data-pdf`. Where that
 * PDF is missing the element goes; where it is there, each `<span data-pdf-facts>` in it is told how long and large it is.
 * @param facts what is known of each PDF, by its address
 * @param inWords those facts in the language that the page has at that place
 */
export function completePdfLinks(
  html: string,
  facts: ReadonlyMap<string, PdfFacts>,
  inWords: (facts: PdfFacts, language: string) => string,
): string {
  const edits: Edit[] = [];
  const visit = (parent: Root | Element, outer: string, pdf: PdfFacts | undefined): void => {
    for (const element of parent.children) {
      if (element.type !== 'element') continue;
      const { lang, dataPdf, dataPdfFacts } = element.properties;
      const language = typeof lang === 'string' ? lang : outer;
      const known = typeof dataPdf === 'string' ? facts.get(dataPdf) : pdf;
      if (dataPdf !== undefined && !known) {
        edits.push({ ...placeOf(element), text: '' });
        continue;
      }
      if (dataPdf !== undefined) edits.push({ ...placeOf(element, 'dataPdf'), text: '' });
      if (dataPdfFacts !== undefined && known) {
        // The element is empty: its end tag follows, and the attribute before it is the only one.
        edits.push({ ...placeOf(element), text: `<span>${inWords(known, language)}</span>` });
        continue;
      }
      visit(element, language, known);
    }
  };
  visit(fromHtml(html, { verbose: true }), '', undefined);

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
