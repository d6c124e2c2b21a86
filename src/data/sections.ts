import { type Language, originalLanguage } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';
import { type Section, sections } from '../utils/references.ts';
import { citingEntries } from './citations.ts';
import { chapters, events } from './events.ts';
import { differences, glossary, meetings, questions, sectors } from './lists.ts';
import { siteDetails } from './pages.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import { sourcesByName } from './sources.ts';

/** The function that lists each section's entries in order; the timeline's chapters contain its events. */
export const lists = {
  meetings,
  sectors,
  quotes,
  timeline: chapters,
  questions,
  people,
  glossary,
  differences,
  sources: async (language: Language) => (await sourcesByName(language)).map((one) => ({ ...one, slug: one.id })),
};

/** What a section lists. */
export type ListedEntry<R extends Section> = Awaited<ReturnType<(typeof lists)[R]>>[number];

/** The sections that have entries, in the site's order: first those that its file names. Only these have a page. */
export const shownSections = memoize(async (): Promise<readonly Section[]> => {
  const { sections: named = [] } = await siteDetails(originalLanguage);
  const ordered = [...new Set([...named.map(({ id }) => id), ...sections])];
  const listed = await Promise.all(
    ordered.map(async (section): Promise<readonly unknown[]> =>
      section === 'timeline' ? events(originalLanguage) : lists[section](originalLanguage),
    ),
  );
  return ordered.filter((_, place) => listed[place]?.length);
});

/** The dates on which a section's content was last changed; for the sources, those of all texts that may cite them. */
export async function sectionChanges(section: Section, language: Language): Promise<string[]> {
  if (section === 'sources') return (await citingEntries(language)).map(({ updated }) => updated);
  const all = [...(await lists[section](language)), ...(section === 'timeline' ? await events(language) : [])];
  return all.map(({ updated }) => updated);
}
