import { fingerprint } from '../../../src/library/fingerprint.ts';
import { asTyped } from '../../../src/schemas/as-typed.ts';
import type { EntryFolder } from '../../../src/schemas/index.ts';
import { languages, originalLanguage, type Language } from '../../../src/site.config.ts';
import { inEach, type InEach } from './prose.ts';

/** A file of a content folder. */
export interface MadeFile {
  /** Below the folder: `events/event-1.hi.md`. */
  path: string;
  text: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** An entry before it is written. */
export interface MadeEntry {
  folder: EntryFolder;
  slug: string;
  facts: Fields;
  /** The fields that a translator writes. */
  text: Record<Language, Fields>;
  body: InEach;
  /** The day on which both texts came. */
  added: string;
  type?: 'md' | 'mdx';
}

/** The files of an entry, its translations up to date. */
export function entryFiles({ folder, slug, facts, text, body, added, type = 'md' }: MadeEntry): MadeFile[] {
  const translates = fingerprint(text[originalLanguage], body[originalLanguage]);
  const written = inEach((language) => {
    const isOriginal = language === originalLanguage;
    const stamps = { added, updated: added };
    const fields = isOriginal
      ? { ...facts, ...text[language], ...stamps }
      : { ...text[language], ...stamps, translates };
    return `---\n${yaml(fields)}---\n\n${body[language]}\n`;
  });
  return languages.map((language) => ({ path: `${folder}/${slug}.${language}.${type}`, text: written[language] }));
}

/** Fields as an editor types them; what has no value is left out. */
export function yaml(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${asTyped(value)}\n`)
    .join('');
}
