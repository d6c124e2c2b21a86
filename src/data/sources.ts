import { type CollectionEntry, getCollection } from 'astro:content';
import type { MarkOf } from '../html/citations.ts';
import { messages } from '../i18n/index.ts';
import { type Language, languageDetails, originalLanguage } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';
import { formatPartialDate } from '../utils/partial-date.ts';
import { siteDetails } from './pages.ts';

export type Source = CollectionEntry<'sources'>['data'] & {
  id: string;
  /** Whether the site started from it. */
  isFirst: boolean;
};

/** Every source: the first reports, then the others by publisher's name in English. */
export const allSources = memoize(async (): Promise<readonly Source[]> => {
  const { firstReports } = await siteDetails(originalLanguage);
  const all = (await getCollection('sources')).map(({ id, data }) => ({
    id,
    ...data,
    isFirst: firstReports.includes(id),
  }));
  const collator = new Intl.Collator('en');
  return all.sort(
    (a, b) =>
      Number(b.isFirst) - Number(a.isFirst) ||
      collator.compare(a.publisher.en, b.publisher.en) ||
      collator.compare(a.id, b.id),
  );
});

/** Every source, in the alphabet of a language; those of one publisher by date. */
export async function sourcesByName(language: Language): Promise<Source[]> {
  const collator = new Intl.Collator(languageDetails[language].locale);
  return [...(await allSources())].sort(
    (a, b) =>
      collator.compare(a.publisher[language], b.publisher[language]) ||
      collator.compare(a.published ?? '', b.published ?? ''),
  );
}

const byId = memoize(async () => new Map((await allSources()).map((source) => [source.id, source])));

/** One source. Throws where there is none of that id. */
export async function sourceById(id: string): Promise<Source> {
  const found = (await byId()).get(id);
  if (!found) throw new Error(`A page cites @${id}, which is not in sources any more.`);
  return found;
}

/** What a source is called in lists: its publisher's name, or “River News report” where its own headline is not known. */
export function sourceName({ publisher, title, kind }: Source, language: Language): string {
  const name = publisher[language];
  return title ? name : messages(language).sourceKinds[kind].of(name);
}

/** The same with its date, where the page states one: “River News report, 4 November 2025”. */
export function datedSourceName(source: Source, language: Language): string {
  const date = source.published && formatPartialDate(source.published, language);
  return [sourceName(source, language), date].filter(Boolean).join(', ');
}

/** What the marks of citations say: how many sources there are, and in the accessible name which. */
export async function citationMarks(): Promise<MarkOf> {
  const known = await byId();
  return (ids, textLanguage) => {
    const language = textLanguage as Language;
    const word = messages(language).sourceCount(ids.length);
    const names = ids.flatMap((id) => known.get(id) ?? []).map(({ publisher }) => publisher[language]);
    return { count: String(ids.length), word: ` ${word}`, label: `${ids.length} ${word}: ${names.join(', ')}` };
  };
}

/** Whether a source is a report of the press, and neither a government's own words nor background. */
export const isReport = ({ kind }: Source): boolean => kind === 'agency' || kind === 'news';
