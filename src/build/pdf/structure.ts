import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** What Chromium tags with names that PDF 1.7 does not know, and what they are in it (ISO 32000-1, 14.8.4). */
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
