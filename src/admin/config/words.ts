import type { InEveryLanguage } from '../../collections/schemas/fields.ts';
import type { EntryFolder, ListName } from '../../collections/schemas/index.ts';
import { languages } from '../../site.config.ts';

/** A text in every language on one line: the desk's own words are not told by language. */
export function both(text: InEveryLanguage): string {
  return languages.map((language) => text[language]).join(' · ');
}

/** The same below a field, where Sveltia would take its brackets and stars for Markdown. */
export function hintOf(help: InEveryLanguage): string {
  return both(help).replace(/[[\]*_~`]/g, '\\$&');
}

interface Name {
  /** All of them. */
  many: InEveryLanguage;
  one: InEveryLanguage;
}

/** What the folders of entries and the lists are called. */
export const adminNames: Record<EntryFolder | ListName | 'sources', Name> = {
  events: { many: { hi: 'घटनाएँ', en: 'Events' }, one: { hi: 'घटना', en: 'Event' } },
  chapters: { many: { hi: 'अध्याय', en: 'Chapters' }, one: { hi: 'अध्याय', en: 'Chapter' } },
  meetings: { many: { hi: 'बैठकें', en: 'Meetings' }, one: { hi: 'बैठक', en: 'Meeting' } },
  sectors: { many: { hi: 'क्षेत्र', en: 'Sectors' }, one: { hi: 'क्षेत्र', en: 'Sector' } },
  quotes: { many: { hi: 'कथन', en: 'Quotes' }, one: { hi: 'कथन', en: 'Quote' } },
  questions: { many: { hi: 'प्रश्न', en: 'Questions' }, one: { hi: 'प्रश्न', en: 'Question' } },
  people: { many: { hi: 'लोग', en: 'People' }, one: { hi: 'व्यक्ति या संस्था', en: 'Person' } },
  glossary: { many: { hi: 'शब्दावली', en: 'Glossary' }, one: { hi: 'शब्द', en: 'Term' } },
  differences: { many: { hi: 'अंतर', en: 'Differences' }, one: { hi: 'अंतर', en: 'Difference' } },
  pages: { many: { hi: 'पृष्ठ', en: 'Pages' }, one: { hi: 'पृष्ठ', en: 'Page' } },
  sources: { many: { hi: 'स्रोत', en: 'Sources' }, one: { hi: 'स्रोत', en: 'Source' } },
  places: { many: { hi: 'स्थान', en: 'Places' }, one: { hi: 'स्थान', en: 'Place' } },
  categories: { many: { hi: 'श्रेणियाँ', en: 'Categories' }, one: { hi: 'श्रेणी', en: 'Category' } },
  topics: { many: { hi: 'विषय', en: 'Topics' }, one: { hi: 'विषय', en: 'Topic' } },
};

/** Words of the desk that belong to no schema. */
export const adminWords = {
  title: { hi: 'संपादन डेस्क', en: 'Editor’s desk' },
  body: { hi: 'पाठ', en: 'Text' },
  bodyHelp: {
    hi: 'Markdown में: स्रोत [@slug], लिंक [शब्द](term:slug), शीर्षक ## शीर्षक {#id}।',
    en: 'In Markdown: a source [@slug], a link [word](term:slug), a heading ## Heading {#id}.',
  },
  slug: {
    hi: 'पते और फ़ाइल का नाम: छोटे रोमन अक्षर, अंक और योजक चिह्न, जैसे two-libraries; बाद में नहीं बदलता।',
    en: 'The name in addresses and of the file: lower-case letters, digits and hyphens, such as two-libraries; it stays.',
  },
  lists: { hi: 'सूचियाँ', en: 'Lists' },
  site: { hi: 'साइट का नाम', en: 'Name of the site' },
  withComponents: { hi: 'MDX पृष्ठ', en: 'MDX pages' },
  key: { hi: 'id', en: 'Id' },
} satisfies Record<string, InEveryLanguage>;
