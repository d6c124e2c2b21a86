import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  decodePDFRawStream,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { Codes } from './alphabet.ts';

/**
 * Replaces the codes by the real text everywhere in a PDF: in the maps that say which text a font's glyphs stand for
 * (ISO 32000-2, 9.10.3) and in every text string (bookmarks, alternative texts). The document is changed in place.
 */
export function restoreText(document: PDFDocument, codes: Codes): void {
  replaceStrings(document, (coded) => {
    const text = codes.decode(coded);
    return text === coded ? undefined : PDFHexString.fromText(text);
  });
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const map = object instanceof PDFDict ? object.get(PDFName.of('ToUnicode')) : undefined;
    if (map instanceof PDFRef) restoreMap(document, map, codes);
  }
}

/** Replaces all strings of a PDF by what a function returns for their text; undefined leaves a string unchanged. */
export function replaceStrings(document: PDFDocument, replace: (text: string) => PDFObject | undefined): void {
  const replaced = (value: PDFObject): PDFObject => {
    if (value instanceof PDFString || value instanceof PDFHexString) return replace(value.decodeText()) ?? value;
    const dictionary = value instanceof PDFRawStream ? value.dict : value;
    if (value instanceof PDFArray) {
      for (const [index, item] of value.asArray().entries()) value.set(index, replaced(item));
    } else if (dictionary instanceof PDFDict) {
      for (const [key, item] of dictionary.entries()) dictionary.set(key, replaced(item));
    }
    return value;
  };
  for (const [reference, object] of document.context.enumerateIndirectObjects())
    document.context.assign(reference, replaced(object));
}

/** Rewrites a font's map with an entry for each glyph: a range can represent consecutive texts only. */
function restoreMap({ context }: PDFDocument, reference: PDFRef, codes: Codes): void {
  const stream = context.lookup(reference);
  if (!(stream instanceof PDFRawStream)) return;
  const map = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const [, head = '', body = '', tail = ''] = /^(.*endcodespacerange\s*)(.*)(endcmap.*)$/s.exec(map) ?? [];
  const blocks: string[] = [];
  // An entry is of one glyph, or of the first and last glyph of a range with the text of the first.
  for (const [, first = '', last = first, digits = ''] of body.matchAll(/^<(\w+)>(?: <(\w+)>)? <(\w+)>$/gm)) {
    const characters = Array.from(Buffer.from(digits, 'hex').swap16().toString('utf16le'));
    const code = characters.pop()?.codePointAt(0) ?? 0;
    for (let glyph = parseInt(first, 16); glyph <= parseInt(last, 16); glyph += 1) {
      const coded = characters.join('') + String.fromCodePoint(code + glyph - parseInt(first, 16));
      const text = Buffer.from(codes.decode(coded), 'utf16le').swap16().toString('hex');
      blocks.push(`1 beginbfchar\n<${glyph.toString(16).padStart(4, '0')}> <${text}>\nendbfchar\n`);
    }
  }
  context.assign(reference, context.flateStream(head + blocks.join('') + tail));
}
