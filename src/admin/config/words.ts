import type { InEveryLanguage } from '../../collections/schemas/fields.ts';
import type { EntryFolder, ListName } from '../../collections/schemas/index.ts';
import { inAllLanguages } from '../../collections/schemas/json-schema.ts';
import { messages } from '../../i18n/index.ts';

/** A text in every language on one line: Sveltia has no Hindi interface, so labels have both languages. */
export const onOneLine = (text: InEveryLanguage): string => inAllLanguages(text, ' · ');

/** The same for hints below fields, with escapes, because Sveltia renders them as Markdown. */
export const hintOf = (help: InEveryLanguage): string => onOneLine(help).replace(/[[\]*_~`]/g, '\\$&');

/** The name of a folder of entries or of a list. */
export const collectionLabel = (name: EntryFolder | ListName | 'sources'): string =>
  onOneLine({ hi: messages('hi').data.collections[name], en: messages('en').data.collections[name] });

/** Texts of the admin that are not part of a schema. */
export const adminWords = {
  title: { hi: 'संपादन फ़ॉर्म', en: 'Editors’ form' },
  body: { hi: 'पाठ', en: 'Text' },
  bodyHelp: {
    hi: 'Markdown में: स्रोत [@slug], लिंक [शब्द](term:slug), शीर्षक ## शीर्षक {#id}।',
    en: 'In Markdown: a source [@slug], a link [word](term:slug), a heading ## Heading {#id}.',
  },
  slug: {
    hi: 'पते और फ़ाइल का नाम: छोटे रोमन अक्षर, अंक और हाइफ़न, जैसे two-libraries; बाद में नहीं बदलता।',
    en: 'The name in addresses and of the file: lower-case letters, digits and hyphens, such as two-libraries; it stays.',
  },
  lists: { hi: 'सूचियाँ', en: 'Lists' },
  site: { hi: 'साइट का नाम', en: 'Name of the site' },
  withComponents: { hi: 'MDX पृष्ठ', en: 'MDX pages' },
  noScript: {
    hi: 'संपादन फ़ॉर्म के लिए JavaScript चाहिए। कृपया ब्राउज़र में उसे चालू करें।',
    en: 'The editors’ form needs JavaScript. Please turn it on in the browser.',
  },
} satisfies Record<string, InEveryLanguage>;
