import { ELEMENT_NODE, parse, type Node } from 'ultrahtml';

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
  const visit = (node: Node, language: string, pdf: PdfFacts | undefined): void => {
    if (!('children' in node)) return;
    let [own, known] = [language, pdf];
    if (node.type === ELEMENT_NODE) {
      const { attributes } = node;
      const [start, end] = node.loc;
      own = attributes.lang ?? language;
      if (attributes['data-pdf']) {
        known = facts.get(attributes['data-pdf']);
        if (!known) return void edits.push({ from: start.start, to: end.end, text: '' });
        edits.push(without('data-pdf', html, start));
      }
      if ('data-pdf-facts' in attributes && known) {
        edits.push(without('data-pdf-facts', html, start), {
          from: start.end,
          to: end.start,
          text: inWords(known, own),
        });
      }
    }
    for (const child of node.children as Node[]) visit(child, own, known);
  };
  visit(parse(html) as Node, '', undefined);

  let done = 0;
  const kept = edits.map(({ from, to, text }) => {
    const before = html.slice(done, from);
    done = to;
    return before + text;
  });
  return kept.join('') + html.slice(done);
}

/** A start tag without one of its attributes. */
function without(attribute: string, html: string, { start, end }: { start: number; end: number }): Edit {
  const tag = html.slice(start, end);
  return { from: start, to: end, text: tag.replace(new RegExp(`\\s${attribute}(="[^"]*")?(?=[\\s>/])`), '') };
}
