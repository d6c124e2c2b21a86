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

/** Chromium's tags that PDF 1.7 does not define, and the standard types that they map to (ISO 32000-1, 14.8.4). */
const roles = { Em: 'Span', Strong: 'Span', Aside: 'Div', Section: 'Sect' };

/**
 * Completes Chromium's structure tree for PDF/UA-1: adds standard types of elements, a body to each list item, and a
 * description to each link.
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
    // A figure in HTML may contain only text; a Figure in PDF is a picture and needs an alternative text.
    if (typeOf(object) === 'Figure' && !object.has(PDFName.of('Alt'))) object.set(PDFName.of('S'), PDFName.of('Div'));
    if (object.get(PDFName.of('Subtype')) === PDFName.of('Link')) describeLink(object, linkTexts);
  }
  moveContent(root, bodies);
}

/** The type of a structure element; undefined for other objects. */
function typeOf(object: PDFObject | undefined): string | undefined {
  if (!(object instanceof PDFDict) || !object.has(PDFName.of('P'))) return undefined;
  return object.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText();
}

/**
 * A list item consists of a label and a body (ISO 32000-1, 14.8.4.3.3); Chromium omits the body.
 * @returns the new body; undefined if the item has one
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

/** Updates the parent tree for content that has moved to another element (ISO 32000-1, 14.7.4.4). */
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

/** Describes a link in words (ISO 14289-1, 7.18.5). */
function describeLink(annotation: PDFDict, texts: ReadonlyMap<string, string>): void {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const uri = action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)?.decodeText();
  const destination = annotation.lookupMaybe(PDFName.of('Dest'), PDFName)?.decodeText();
  const target = uri ?? destination;
  const text = (target && texts.get(target)) ?? target;
  if (text) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
}

/** The ids that Chromium gives to referenced elements: their numbers depend on what the browser did before. */
const elementId = /^node\d{8}$/;

/** Renumbers the elements of a PDF's structure from 1, so that the same page always gives the same file. */
export function renumberIds(document: PDFDocument): void {
  const found = new Set<string>();
  replaceStrings(document, (text) => void (elementId.test(text) && found.add(text)));
  // Sorted, because the name tree must stay in order.
  const numbers = new Map([...found].sort().map((id, index) => [id, index + 1]));
  replaceStrings(document, (text) =>
    elementId.test(text) ? PDFString.of(`node${String(numbers.get(text)).padStart(8, '0')}`) : undefined,
  );
}

/**
 * Gives the bookmarks of a PDF the texts of the page's headings. Chromium's own bookmarks lack spaces at line breaks
 * and between languages.
 * @param headings the texts of all printed headings, in order
 */
export function titleBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const outlines = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const bookmarks = outlines ? below(outlines) : [];
  if (bookmarks.length !== headings.length) {
    throw new Error(`The PDF has ${bookmarks.length} bookmarks, but the page has ${headings.length} headings.`);
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
 * Marks page backgrounds and margin text, which Chromium leaves untagged, as artifacts: PDF/UA requires all content to
 * be tagged or an artifact (ISO 14289-1, 7.1).
 */
export function markArtifacts(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    const [reference, contents] = [node.get(PDFName.of('Contents')), node.Contents()];
    if (!(reference instanceof PDFRef && contents instanceof PDFRawStream))
      throw new Error('A page of the PDF does not have exactly one content stream, as Chromium’s pages do.');
    const stream = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
    document.context.assign(reference, document.context.flateStream(Buffer.from(withArtifacts(stream), 'latin1')));
  }
}

/** Marks what a content stream, with one operator in each line, paints outside of marked content as artifacts. */
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
