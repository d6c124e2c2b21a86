import { type TextSection, sectionsOf } from '../collections/markdown/text.ts';
import { type BilingualCollection, type Entry, entries } from '../data/entries.ts';
import { nameOf } from '../data/names.ts';
import { furtherPages, entryText, textType } from '../data/pages.ts';
import { documents as printed } from '../data/printed.ts';
import { linkResolver } from '../data/references.ts';
import { shownSections } from '../data/sections.ts';
import { sourceName, allSources } from '../data/sources.ts';
import { messages } from '../i18n/index.ts';
import { type Language, languages } from '../site.config.ts';
import { formatPartialDate } from '../utils/partial-date.ts';
import { type ReferenceKind, referenceKinds } from '../utils/references.ts';
import { address, dataAddress, feedAddress, printAddress, referenceAddress } from '../utils/routes.ts';
import { directionOf, isolated } from '../utils/languages.ts';
import { sentencesOf } from '../utils/text.ts';
import { allSpellings } from '../utils/spellings.ts';
import { commonWords } from './common-words.ts';
import type { IndexFile, Passage, Sentence } from './format.ts';
import { namesOfTheSame } from './same-names.ts';

/** The group, in results, of pages that belong to no section. */
export const pagesSection = 'pages';

/** Builds the index of everything that can be found in a language. */
export async function searchIndex(language: Language): Promise<IndexFile> {
  const kinds = Object.keys(referenceKinds).filter((kind): kind is EntryKind => kind !== 'source');
  const ofEntries = [...kinds, 'page' as const].map((kind) => passagesOfKind(kind, language));
  const passages = [
    ...(await Promise.all(ofEntries)).flat(),
    ...(await sectionPages(language)),
    ...(await formats(language)),
    ...(await sourcePassages(language)),
  ];
  return {
    language,
    passages: passages.map(withIsolates),
    common: commonWords(language),
    names: await namesOfTheSame(),
  };
}

/** Isolates right-to-left words by characters, because results show text without elements. */
function withIsolates({ title, heading, sentences, ...passage }: Passage): Passage {
  return {
    ...passage,
    title: isolated(title),
    ...(heading && { heading: isolated(heading) }),
    sentences: sentences.map((sentence) => {
      if (typeof sentence === 'string') return isolated(sentence);
      const [text, language] = sentence;
      return directionOf(language) === 'rtl' ? sentence : [isolated(text), language];
    }),
  };
}

type EntryKind = Exclude<ReferenceKind, 'source'>;

async function sectionPages(language: Language): Promise<Passage[]> {
  const t = messages(language);
  return (await shownSections()).map((section) => ({
    entry: `section:${section}`,
    section: pagesSection,
    href: address(language, section),
    title: t.sections[section],
    sentences: sentencesOf(t.sectionIntros[section]).map(({ text }) => text),
  }));
}

/** The pages that offer the site's content in other forms. */
async function formats(language: Language): Promise<Passage[]> {
  const { print, data, otherForms } = messages(language);
  const documents = (await printed(language)).flatMap((document) => {
    const { title, lead } = print.documents[document];
    return [title, lead];
  });
  const files = [data.intro, data.table.title, data.references.title, 'CSV, JSON, BibTeX'];
  return [
    ['print', printAddress(language), print.title, [print.intro, ...documents, print.pdf, 'PDF']] as const,
    ['data', dataAddress(language), data.title, files] as const,
    ['feed', feedAddress(language), otherForms.feed.title, [otherForms.feed.note]] as const,
  ].map(([entry, href, title, sentences]) => ({ entry, section: pagesSection, href, title, sentences }));
}

/** The passages of reports. A report is found by its publisher's name in each language, and by its headline or kind. */
async function sourcePassages(language: Language): Promise<Passage[]> {
  return (await allSources()).map((source) => {
    const { id, publisher, title, published, language: written } = source;
    const described = sourceName(source, language);
    const headline: Sentence = written === language || !title ? (title ?? described) : [title, written];
    const others = languages.filter((other) => publisher[other] !== publisher[language]);
    return {
      entry: `source:${id}`,
      section: referenceKinds.source.section,
      href: referenceAddress(language, { kind: 'source', slug: id }),
      title: publisher[language],
      ...dated(published, language),
      sentences: [headline, ...others.map((other): Sentence => [publisher[other], other])],
    };
  });
}

/** The passages of all entries of a kind; an untranslated entry is found in its own language only. */
async function passagesOfKind(kind: EntryKind | 'page', language: Language): Promise<Passage[]> {
  const all: Entry<BilingualCollection>[] =
    kind === 'page' ? await furtherPages(language) : await entries(referenceKinds[kind].collection, language);
  const own = all.filter(({ textLanguage }) => textLanguage === language);
  return (await Promise.all(own.map((entry) => passagesOf(kind, entry, language)))).flat();
}

/** An entry's passages: its beginning, and one for each of its headings that can be linked to. */
async function passagesOf(
  kind: EntryKind | 'page',
  entry: Entry<BilingualCollection>,
  language: Language,
): Promise<Passage[]> {
  const { slug, title, document } = entry;
  const link = await linkResolver(language);
  const common = {
    entry: `${kind}:${slug}`,
    section: kind === 'page' ? pagesSection : referenceKinds[kind].section,
    ...('key' in entry && entry.key && { key: true as const }),
    title,
    ...dated('date' in entry ? entry.date : undefined, language),
  };
  const isListed = kind !== 'page' && referenceKinds[kind].listed;
  // A page with components is found by its summary only: the entries that it shows have pages of their own.
  const sections = textType(document) === 'mdx' ? [] : sectionsOf(entryText(document));
  const ofOpening = isListed ? sections : sections.filter(({ heading }) => !heading);
  return [
    {
      ...common,
      href: link({ kind, slug }).href,
      sentences: [...(await openingOf(entry, language)), ...ofOpening.flatMap(sentences)],
    },
    ...sections
      .filter((section) => !ofOpening.includes(section))
      .map((section) => ({
        ...common,
        href: link({ kind, slug, ...(section.heading && { heading: section.heading.id }) }).href,
        ...(section.heading && { heading: section.heading.title }),
        sentences: sentences(section),
      })),
  ];
}

function sentences({ paragraphs }: TextSection): string[] {
  return paragraphs.flatMap((paragraph) => sentencesOf(paragraph).map(({ text }) => text));
}

function dated(date: string | undefined, language: Language): Pick<Passage, 'date'> {
  return date ? { date: [date, formatPartialDate(date, language)] } : {};
}

/** What a page shows of an entry besides its title and its text. */
async function openingOf(entry: Entry<BilingualCollection>, language: Language): Promise<Sentence[]> {
  const t = messages(language);
  const link = await linkResolver(language);
  const people = [
    ...('speakers' in entry ? entry.speakers : []),
    ...('people' in entry ? entry.people : []),
    ...('chairs' in entry ? entry.chairs : []),
  ].map((slug) => link({ kind: 'person', slug }).title);
  const place = 'place' in entry && entry.place && (await nameOf('places', entry.place, language));
  const circumstances = [...people, 'occasion' in entry && entry.occasion, place].filter(Boolean).join(', ');
  const spellings = [
    [t.abbreviations, 'abbreviations' in entry && allSpellings(entry.abbreviations)],
    [t.spellings, 'variants' in entry && allSpellings(entry.variants)],
  ] as const;
  const texts: (Sentence | false | undefined)[] = [
    'summary' in entry && entry.summary,
    'definition' in entry && entry.definition,
    ...('original' in entry
      ? [entry.translation, entry.language === language ? entry.original : ([entry.original, entry.language] as const)]
      : []),
    'outcome' in entry && entry.outcome,
    'result' in entry && entry.result,
    ...('roleTitles' in entry ? Object.values(entry.roleTitles) : []),
    ...('positionTexts' in entry ? Object.values(entry.positionTexts) : []),
    circumstances,
    ...spellings.map(([label, all]) => all && all.length > 0 && `${label}: ${all.join(', ')}`),
  ];
  return texts.flatMap((text) => (text ? [text] : []));
}
