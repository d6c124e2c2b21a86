import { createHash } from 'node:crypto';
import { type TextSection, sectionsOf } from '../collections/markdown/text.ts';
import { type BilingualCollection, type Entry, entries } from '../data/entries.ts';
import { nameOf } from '../data/names.ts';
import { furtherPages, textOf, textType } from '../data/pages.ts';
import { linkResolver } from '../data/references.ts';
import { sourceName, sources } from '../data/sources.ts';
import { messages } from '../i18n/index.ts';
import { type Language, languages, originalLanguage } from '../site.config.ts';
import { writtenAddress } from '../utils/written-address.ts';
import { memoize } from '../utils/memoize.ts';
import { formatPartialDate } from '../utils/partial-date.ts';
import { type Reference, type ReferenceKind, type Section, referenceKinds, sections } from '../utils/references.ts';
import { address, dataAddress, feedAddress, printAddress, referenceAddress } from '../utils/routes.ts';
import { sentencesOf } from '../utils/text.ts';
import { allSpellings } from '../utils/spellings.ts';
import { type SearchFiles, buildIndex } from './build.ts';
import type { Passage, Searchable, SearchableSection, Sentence } from './format.ts';
import { namesOfTheSame } from './same-names.ts';

/** The section of the free pages, which have no page of their own that lists them. */
export const pagesSection = 'pages';

/**
 * Everything that can be found, in all languages, as files for the search page. Their version changes with any of them, so
 * that files of two states of the site are never read together.
 */
export const searchFiles = memoize(async (): Promise<SearchFiles & { version: string }> => {
  const kinds = Object.keys(referenceKinds).filter((kind): kind is EntryKind => kind !== 'source');
  const perSection = Map.groupBy(kinds, (kind) => referenceKinds[kind].section);
  const all = await Promise.all([
    ...[...perSection].map(([section, of]) => inSection(section, of)),
    pagesInSection(),
    sourcesInSection(),
  ]);
  const files = buildIndex(all, languages, await namesOfTheSame());
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { ...files, version };
});

type EntryKind = Exclude<ReferenceKind, 'source'>;

async function inSection(section: Section, kinds: readonly EntryKind[]): Promise<SearchableSection> {
  const perLanguage = languages.map(async (language) => {
    const perKind = kinds.map(async (kind) => searchable(kind, await all(kind, language), language));
    return (await Promise.all(perKind)).flat();
  });
  const originals = (await Promise.all(kinds.map((kind) => all(kind, originalLanguage)))).flat();
  return {
    id: section,
    entries: transposed(await Promise.all(perLanguage)),
    key: originals.flatMap((entry, number) => ('key' in entry && entry.key ? [number] : [])),
  };
}

function all(kind: EntryKind, language: Language): Promise<Entry<BilingualCollection>[]> {
  return entries(referenceKinds[kind].collection, language);
}

/** What each language has of an entry, side by side. */
function transposed(perLanguage: readonly (readonly (Searchable | undefined)[])[]): Searchable[][] {
  const [first = []] = perLanguage;
  return first.map((_, place) => perLanguage.flatMap((texts) => texts[place] ?? []));
}

async function pagesInSection(): Promise<SearchableSection> {
  const perLanguage = languages.map(async (language) => [
    ...(await searchable('page', await furtherPages(language), language)),
    ...sections.map((section) => sectionPage(section, language)),
    ...offers(language),
  ]);
  return { id: pagesSection, entries: transposed(await Promise.all(perLanguage)), key: [] };
}

function sectionPage(section: Section, language: Language): Searchable {
  const t = messages(language);
  const sentences = sentencesOf(t.sectionIntros[section]).map(({ text }) => text);
  return { language, passages: [{ href: address(language, section), title: t.sections[section], sentences }] };
}

/** The pages that offer what the site says in other forms. */
function offers(language: Language): Searchable[] {
  const { print, data, otherForms } = messages(language);
  const documents = Object.values(print.documents).flatMap(({ title, lead }) => [title, lead]);
  const files = [data.intro, data.table.title, data.references.title, 'CSV, JSON, BibTeX'];
  return [
    [printAddress(language), print.title, [print.intro, ...documents, print.pdf, 'PDF']] as const,
    [dataAddress(language), data.title, files] as const,
    [feedAddress(language), otherForms.feed.title, [otherForms.feed.note]] as const,
  ].map(([href, title, sentences]) => ({ language, passages: [{ href, title, sentences }] }));
}

/** A report is found by its publisher's name in each language, and by its headline, or what it is and its address. */
async function sourcesInSection(): Promise<SearchableSection> {
  const all = await sources();
  const inLanguage = (language: Language): Searchable[] =>
    all.map((source) => {
      const { id, publisher, title, url, published, language: written } = source;
      const href = referenceAddress(language, { kind: 'source', slug: id });
      const described = `${sourceName(source, language)}, ${writtenAddress(url)}`;
      const headline: Sentence = written === language || !title ? (title ?? described) : [title, written];
      const elsewhere = languages.filter((one) => publisher[one] !== publisher[language]);
      const sentences = [headline, ...elsewhere.map((one): Sentence => [publisher[one], one])];
      return { language, passages: [{ href, title: publisher[language], ...dated(published, language), sentences }] };
    });
  return { id: referenceKinds.source.section, entries: transposed(languages.map(inLanguage)), key: [] };
}

/** Entries as they can be found in a language; an untranslated one is found in its own. */
async function searchable(
  kind: Reference['kind'],
  all: readonly Entry<BilingualCollection>[],
  language: Language,
): Promise<(Searchable | undefined)[]> {
  const link = await linkResolver(language);
  return Promise.all(
    all.map(async (entry) => {
      if (entry.textLanguage !== language) return undefined;
      const opening = await openingOf(entry, language);
      const places = passagesOf(kind, entry, { language, opening, href: (reference) => link(reference).href });
      return { language, passages: places };
    }),
  );
}

/** An entry's passages: its beginning, and one for each of its headings that can be linked to. */
function passagesOf(
  kind: Reference['kind'],
  entry: Entry<BilingualCollection>,
  { language, opening, href }: { language: Language; opening: readonly Sentence[]; href: (to: Reference) => string },
): Passage[] {
  const { slug, title } = entry;
  const date = 'date' in entry ? entry.date : undefined;
  const head = { title, ...dated(date, language) };
  const isListed = kind !== 'page' && kind !== 'section' && referenceKinds[kind].listed;
  // A page with components is found by what it says of itself: what it shows has pages of its own.
  const sections = textType(entry.document) === 'mdx' ? [] : sectionsOf(textOf(entry.document));
  const ofOpening = isListed ? sections : sections.filter(({ heading }) => !heading);
  const beginning = { ...head, href: href({ kind, slug }) };
  return [
    { ...beginning, sentences: [...opening, ...ofOpening.flatMap(sentences)] },
    ...sections
      .filter((section) => !ofOpening.includes(section))
      .map((section) => ({
        ...head,
        href: href({ kind, slug, ...(section.heading && { heading: section.heading.id }) }),
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

/** What a page shows of an entry beside its title and its text. */
async function openingOf(entry: Entry<BilingualCollection>, language: Language): Promise<Sentence[]> {
  const link = await linkResolver(language);
  const people = [
    ...('speakers' in entry ? entry.speakers : []),
    ...('people' in entry ? entry.people : []),
    ...('chairs' in entry ? entry.chairs : []),
  ].map((slug) => link({ kind: 'person', slug }).title);
  const place = 'place' in entry && entry.place ? [await nameOf('places', entry.place, language)] : [];
  return [
    ...('summary' in entry ? [entry.summary] : []),
    ...('definition' in entry ? [entry.definition] : []),
    ...spokenWords(entry, language),
    ...('outcome' in entry && entry.outcome ? [entry.outcome] : []),
    ...('result' in entry && entry.result ? [entry.result] : []),
    ...('roleTitles' in entry ? Object.values(entry.roleTitles) : []),
    ...('positionTexts' in entry ? Object.values(entry.positionTexts) : []),
    ...[[...people, ...('occasion' in entry ? [entry.occasion] : []), ...place].join(', ')].filter(Boolean),
    ...otherSpellings(entry, language),
  ];
}

function spokenWords(entry: Entry<BilingualCollection>, language: Language): Sentence[] {
  if (!('original' in entry)) return [];
  const inLanguage: Sentence[] = entry.translation ? [entry.translation] : [];
  return [...inLanguage, entry.language === language ? entry.original : [entry.original, entry.language]];
}

function otherSpellings(entry: Entry<BilingualCollection>, language: Language): Sentence[] {
  const t = messages(language);
  const lists = [
    [t.abbreviations, 'abbreviations' in entry ? entry.abbreviations : undefined],
    [t.spellings, 'variants' in entry ? entry.variants : undefined],
  ] as const;
  return lists.flatMap(([label, spellings]) => {
    const all = allSpellings(spellings);
    return all.length > 0 ? [`${label}: ${all.join(', ')}`] : [];
  });
}
