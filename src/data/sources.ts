import { type CollectionEntry, getCollection } from 'astro:content';
import type { MarkOf } from '../html/citations.ts';
import { messages } from '../i18n/index.ts';
import { type Language, languageDetails, originalLanguage } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';
import { formatPartialDate } from '../utils/partial-date.ts';
import { siteDetails } from './pages.ts';

export type Source = CollectionEntry<'sources'>['data'] & {
  id: string;
  /** Whether it is one of the first reports that the site is based on. */
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

/** Every source, in the alphabetical order of a language; those of one publisher by date. */
export async function sourcesByName(language: Language): Promise<Source[]> {
  const collator = new Intl.Collator(languageDetails[language].locale);
  return [...(await allSources())].sort(
    (a, b) =>
      collator.compare(a.publisher[language], b.publisher[language]) ||
      collator.compare(a.published ?? '', b.published ?? ''),
  );
}

const byId = memoize(async () => new Map((await allSources()).map((source) => [source.id, source])));

/** A source by its id. Throws if there is none. */
export async function sourceById(id: string): Promise<Source> {
  const found = (await byId()).get(id);
  if (!found) throw new Error(`A page cites @${id}, but there is no such source.`);
  return found;
}

/** The name of a source in lists: its publisher's name, or “River News report” if its headline is unknown. */
export function sourceName({ publisher, title, kind }: Source, language: Language): string {
  const name = publisher[language];
  return title ? name : messages(language).sourceKinds[kind].of(name);
}

/** The same with the date, if the source states one: “River News report, 4 November 2025”. */
export function datedSourceName(source: Source, language: Language): string {
  const date = source.published && formatPartialDate(source.published, language);
  return [sourceName(source, language), date].filter(Boolean).join(', ');
}

/** The labels of citation marks: visibly the number of sources, in the accessible name also their names. */
export async function citationMarks(): Promise<MarkOf> {
  const known = await byId();
  return (ids, textLanguage) => {
    const language = textLanguage as Language;
    const word = messages(language).sourceCount(ids.length);
    const names = ids.flatMap((id) => known.get(id) ?? []).map(({ publisher }) => publisher[language]);
    return { count: String(ids.length), word: ` ${word}`, label: `${ids.length} ${word}: ${names.join(', ')}` };
  };
}

/** Whether a source is a news report, as opposed to official words or background. */
export const isReport = ({ kind }: Source): boolean => kind === 'agency' || kind === 'news';
