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
 * Puts the real text in the place of the codes, everywhere in a PDF: in the maps that say which text a font's glyphs stand
 * for (ISO 32000-2, 9.10.3) and in every text string (bookmarks, alternative texts). The document is changed in place.
 */
export function restoreText(document: PDFDocument, codes: Codes): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    restoreStrings(object, codes);
    const fonts = object instanceof PDFDict ? object : undefined;
    const map = fonts?.get(PDFName.of('ToUnicode'));
    if (map instanceof PDFRef) restoreMap(document, map, codes);
  }
}

function restoreStrings(object: PDFObject, codes: Codes): void {
  if (object instanceof PDFArray) {
    for (const [index, item] of object.asArray().entries()) {
      const text = restored(item, codes);
      if (text) object.set(index, text);
      else restoreStrings(item, codes);
    }
  }
  const dictionary = object instanceof PDFRawStream ? object.dict : object;
  if (dictionary instanceof PDFDict) {
    for (const [key, value] of dictionary.entries()) {
      const text = restored(value, codes);
      if (text) dictionary.set(key, text);
      else restoreStrings(value, codes);
    }
  }
}

function restored(value: PDFObject, codes: Codes): PDFHexString | undefined {
  if (!(value instanceof PDFHexString || value instanceof PDFString)) return undefined;
  const bytes = value.asBytes();
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return undefined; // codes need UTF-16
  const coded = value.decodeText();
  const text = codes.decode(coded);
  return text === coded ? undefined : PDFHexString.fromText(text);
}

/** Writes a font's map anew, a line for each glyph: a range cannot stand for texts that do not follow each other. */
function restoreMap(document: PDFDocument, reference: PDFRef, codes: Codes): void {
  const stream = document.context.lookup(reference);
  if (!(stream instanceof PDFRawStream)) return;
  const map = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
  const entries = mapEntries(map).map(([glyph, text]) => [glyph, codes.decode(text)] as const);
  if (mapEntries(map).every(([, text], index) => text === entries[index]?.[1])) return;
  const lines = entries.map(
    ([glyph, text]) =>
      `<${hex(glyph)}> <${[...Array(text.length).keys()].map((at) => hex(text.charCodeAt(at))).join('')}>`,
  );
  // A block has 100 lines at most.
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  const [head] = /^.*?endcodespacerange\s*/s.exec(map) ?? [''];
  const [tail] = /endcmap.*$/s.exec(map) ?? [''];
  document.context.assign(reference, document.context.flateStream(`${head}${blocks.join('\n')}\n${tail}`));
}

/** Each glyph of a ToUnicode map with its text. */
function mapEntries(map: string): [number, string][] {
  const entries: [number, string][] = [];
  for (const [, kind, body = ''] of map.matchAll(/beginbf(char|range)(.*?)endbf/gs)) {
    if (kind === 'char') {
      for (const [, glyph = '', text = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>/g))
        entries.push([parseInt(glyph, 16), utf16(text)]);
    } else {
      for (const [, first = '', last = '', text = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
        const from = parseInt(first, 16);
        const characters = Array.from(utf16(text));
        const code = characters.pop()?.codePointAt(0) ?? 0;
        for (let glyph = from; glyph <= parseInt(last, 16); glyph += 1) {
          entries.push([glyph, characters.join('') + String.fromCodePoint(code + glyph - from)]);
        }
      }
    }
  }
  return entries;
}

function utf16(digits: string): string {
  const units = digits.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}
