import { readText, type Text, type TextType } from '../markdown/text.ts';
import type { Bilingual, Entry } from './entries.ts';
import { memoize } from '../utils/memoize.ts';

type Document = Entry<Bilingual>['document'];

const read = memoize((body: string, type: string) => readText(body, type as TextType));

/** The text of an entry, in the language that its document is in. */
export function textOf(document: Document): Text {
  return read(document.body ?? '', textType(document));
}

/** What an entry's text is written in. */
export function textType({ filePath }: Document): TextType {
  return filePath?.endsWith('.mdx') ? 'mdx' : 'md';
}
