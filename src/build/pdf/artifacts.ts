import { PDFDocument, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';

/** An operator of a content stream with its operands: where it begins and ends. */
interface Operation {
  operator: string;
  from: number;
  to: number;
}

// Strings, hexadecimal strings and dictionaries, arrays, names, numbers and operators (ISO 32000-1, 7.2 and 7.8.2).
const token = /\((?:\\.|[^\\()])*\)|<<|>>|<[^>]*>|[[\]]|\/[^\s()<>[\]{}/%]*|%[^\n]*|[^\s()<>[\]{}/%]+/gs;
const begins = new Set(['BMC', 'BDC']);
const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const draws = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);

/**
 * Marks what Chromium leaves unmarked, the text of page margins, as artifacts: PDF/UA asks that everything on a page is
 * either in the structure or marked as not being part of it (ISO 14289-1, 7.1).
 */
export function markArtifacts(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const contents = page.node.Contents();
    if (!(contents instanceof PDFRawStream))
      throw new Error('A page of the PDF has not the one content stream that Chromium writes.');
    const stream = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
    const marked = withArtifacts(stream);
    if (marked === stream) continue;
    const reference = document.context.getObjectRef(contents);
    if (reference) document.context.assign(reference, document.context.flateStream(Buffer.from(marked, 'latin1')));
  }
}

/** A content stream in which all that is painted outside of marked content is an artifact. */
export function withArtifacts(stream: string): string {
  let depth = 0;
  let open: number | undefined;
  let marked = '';
  let done = 0;
  const wrap = (from: number, to: number): void => {
    marked += `${stream.slice(done, from)}/Artifact BMC\n${stream.slice(from, to)}\nEMC`;
    done = to;
  };
  for (const { operator, from, to } of operations(stream)) {
    if (begins.has(operator)) depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (depth === 0) {
      if (operator === 'BT' || draws.has(operator)) open ??= from;
      else if (operator === 'ET' || paints.has(operator)) {
        wrap(open ?? from, to);
        open = undefined;
      } else if (operator === 'n') open = undefined;
      else if (operator === 'Do' || operator === 'sh') wrap(from, to);
    }
  }
  return marked + stream.slice(done);
}

function operations(stream: string): Operation[] {
  const found: Operation[] = [];
  let from: number | undefined;
  for (const match of stream.matchAll(token)) {
    const [text] = match;
    from ??= match.index;
    if (/^[A-Za-z'"]/.test(text) && !['true', 'false', 'null'].includes(text)) {
      if (text === 'BI')
        throw new Error('The PDF has an image within a content stream, which Chromium does not write.');
      found.push({ operator: text, from, to: match.index + text.length });
      from = undefined;
    }
  }
  return found;
}
