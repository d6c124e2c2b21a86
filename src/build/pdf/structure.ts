import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { replaceStrings } from '../pdf-text/index.ts';

/** The tags of Chromium that PDF 1.7 does not know, and what they are in it (ISO 32000-1, 14.8.4). */
const roles = { Em: 'Span', Strong: 'Span', Aside: 'Div', Section: 'Sect' };

/**
 * Completes the structure that Chromium writes where PDF/UA-1 asks for more: the standard type of every element, a body in
 * each list item, and a text for each link.
 * @param linkTexts the text of the page's links by their targets: an address, or an id in the document
 */
export function completeTags(document: PDFDocument, linkTexts: ReadonlyMap<string, string>): void {
  const { context } = document;
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  root.set(PDFName.of('RoleMap'), context.obj(roles));
  const bodies = new Map<PDFRef, PDFRef>();
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    if (typeOf(object) === 'LI') {
      const body = addListBody(document, reference, object);
      if (body) bodies.set(reference, body);
    }
    // A figure of HTML may hold nothing but text; one of PDF is a picture, and has a text in its place.
    if (typeOf(object) === 'Figure' && !object.has(PDFName.of('Alt'))) object.set(PDFName.of('S'), PDFName.of('Div'));
    if (object.get(PDFName.of('Subtype')) === PDFName.of('Link')) describeLink(object, linkTexts);
  }
  moveContent(root, bodies);
}

/** What an element of the structure is; nothing for what is no such element. */
function typeOf(object: PDFObject | undefined): string | undefined {
  if (!(object instanceof PDFDict) || !object.has(PDFName.of('P'))) return undefined;
  return object.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText();
}

/**
 * ISO 32000-1, 14.8.4.3.3: an item is a label and a body. Chromium puts what the body holds beside the label.
 * @returns the new body, unless the item has one
 */
function addListBody({ context }: PDFDocument, reference: PDFRef, item: PDFDict): PDFRef | undefined {
  const content = item.lookup(PDFName.of('K'));
  const kids = content instanceof PDFArray ? content.asArray() : [item.get(PDFName.of('K'))].filter((kid) => !!kid);
  const kindOf = (kid: PDFObject): string | undefined => typeOf(context.lookup(kid));
  const labels = kids.filter((kid) => kindOf(kid) === 'Lbl');
  const rest = kids.filter((kid) => kindOf(kid) !== 'Lbl');
  if (rest.some((kid) => kindOf(kid) === 'LBody')) return undefined;

  const page = item.get(PDFName.of('Pg'));
  const body = context.register(
    context.obj({ Type: 'StructElem', S: 'LBody', P: reference, K: rest, ...(page && { Pg: page }) }),
  );
  for (const kid of rest.map((one) => context.lookup(one))) {
    if (kid instanceof PDFDict && typeOf(kid)) kid.set(PDFName.of('P'), body);
  }
  item.set(PDFName.of('K'), context.obj([...labels, body]));
  return body;
}

/** What was painted for an element is another's now: the tree of parents says so too (ISO 32000-1, 14.7.4.4). */
function moveContent(root: PDFDict, owners: ReadonlyMap<PDFRef, PDFRef>): void {
  const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  for (let index = 1; index < numbers.size(); index += 2) {
    const parents = numbers.lookup(index);
    if (!(parents instanceof PDFArray)) continue;
    for (const [at, parent] of parents.asArray().entries()) {
      const owner = parent instanceof PDFRef ? owners.get(parent) : undefined;
      if (owner) parents.set(at, owner);
    }
  }
}

/** ISO 14289-1, 7.18.5: a link says in words where it leads. */
function describeLink(annotation: PDFDict, texts: ReadonlyMap<string, string>): void {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const uri = action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)?.decodeText();
  const destination = annotation.lookupMaybe(PDFName.of('Dest'), PDFName)?.decodeText();
  const target = uri ?? destination;
  const text = (target && texts.get(target)) ?? target;
  if (text) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
}

/** The id that Chromium gives an element which others refer to: a number that depends on what the browser did before. */
const elementId = /^node\d{8}$/;

/** Numbers the elements of a PDF's structure from 1, so that the same page is the same file. */
export function renumberIds(document: PDFDocument): void {
  const found = new Set<string>();
  replaceStrings(document, (text) => void (elementId.test(text) && found.add(text)));
  // In the order they had: the tree of names is sorted.
  const ids = [...found].sort();
  replaceStrings(document, (text) =>
    elementId.test(text) ? PDFString.of(`node${String(ids.indexOf(text) + 1).padStart(8, '0')}`) : undefined,
  );
}

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

/**
 * Marks what Chromium leaves unmarked, the ground of a page and the text of its margins, as artifacts: PDF/UA asks that
 * everything on a page is either in the structure or marked as not being part of it (ISO 14289-1, 7.1).
 */
export function markArtifacts(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    const [reference, contents] = [node.get(PDFName.of('Contents')), node.Contents()];
    if (!(reference instanceof PDFRef && contents instanceof PDFRawStream))
      throw new Error('A page of the PDF has not the one content stream that Chromium writes.');
    const stream = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
    document.context.assign(reference, document.context.flateStream(Buffer.from(withArtifacts(stream), 'latin1')));
  }
}

/** A content stream, of which each line is one operator, in which all that is painted outside of marked content is an artifact. */
function withArtifacts(stream: string): string {
  let depth = 0;
  let isOpen = false;
  const lines = stream.split('\n').map((line) => {
    if (/B[DM]C$/.test(line)) depth += 1;
    else if (line === 'EMC') depth -= 1;
    else if (depth === 0 && !isOpen && /^BT$| (?:m|re)$/.test(line)) {
      isOpen = true;
      return `/Artifact BMC\n${line}`;
    } else if (depth === 0 && isOpen && /^(?:ET|[fB]\*?|[nS])$/.test(line)) {
      isOpen = false;
      return `${line}\nEMC`;
    }
    return line;
  });
  return lines.join('\n');
}
