import { messages } from '../i18n/index.ts';
import type { Language } from '../site.config.ts';
import { limits } from '../utils/limits.ts';
import { memoize } from '../utils/memoize.ts';
import { chapterOf, comparePartialDates, formatPartialDate, yearOf } from '../utils/partial-date.ts';
import { compareStrings } from '../utils/text.ts';
import { type Entry, entries } from './entries.ts';
import { nameOf } from './names.ts';

export type Event = Entry<'events'> & {
  categoryName: string;
  /** The slug of the chapter whose page shows it, if the timeline is divided. */
  chapter: string | undefined;
};
export type Chapter = Entry<'chapters'> & {
  events: readonly Event[];
  /** Its own slug, if the timeline is divided and the chapter has a page. */
  chapter: string | undefined;
};

/** The events in a language, oldest first. */
export const events = memoize(async (language: Language): Promise<readonly Event[]> => {
  const all = await entries('events', language);
  const spans = all.length > limits.eventsOnAPage ? await spansIn(language) : [];
  const named = all.map(async (event) => ({
    ...event,
    categoryName: await nameOf('categories', event.category, language),
    chapter: chapterOf(spans, event.date)?.slug,
  }));
  return (await Promise.all(named)).sort(
    (a, b) => comparePartialDates(a.date, b.date) || compareStrings(a.slug, b.slug),
  );
});

async function spansIn(language: Language): Promise<Entry<'chapters'>[]> {
  return (await entries('chapters', language)).toSorted((a, b) => comparePartialDates(a.from, b.from));
}

/** The chapters of the timeline in a language, oldest first, each with its events. */
export const chapters = memoize(async (language: Language): Promise<readonly Chapter[]> => {
  const [all, spans] = await Promise.all([events(language), spansIn(language)]);
  const byChapter = Map.groupBy(all, ({ date }) => chapterOf(spans, date));
  return spans.map((span) => ({
    ...span,
    events: byChapter.get(span) ?? [],
    chapter: all.length > limits.eventsOnAPage ? span.slug : undefined,
  }));
});

/** The key events; of very many, only the newest. */
export async function keyEvents(language: Language): Promise<Event[]> {
  return (await events(language)).filter(({ key }) => key).slice(-limits.keyEvents);
}

/** The events in a document for printing: all, or of very many only the newest key events. */
export async function printedEvents(language: Language): Promise<readonly Event[]> {
  const all = await events(language);
  return all.length > limits.eventsPrinted ? all.filter(({ key }) => key).slice(-limits.eventsPrinted) : all;
}

/**
 * The chapters that contain some of the given events, each with these; if the content has no chapters, all given events
 * in one group.
 */
export async function inChapters(some: readonly Event[], language: Language): Promise<Pick<Chapter, 'events'>[]> {
  const all = await chapters(language);
  if (all.length === 0) return [{ events: some }];
  // Compares slugs, because the dev server creates new objects for the same events.
  const slugs = new Set(some.map(({ slug }) => slug));
  return all.map((chapter) => ({ ...chapter, events: chapter.events.filter(({ slug }) => slugs.has(slug)) }));
}

/** The words by which a list of events can be filtered: the category, and `key` for a key event. */
export function tagsOf({ category, key }: Event): string {
  return key ? `${category} key` : category;
}

/** The period of a chapter in words: `1950–1998`, `2025 to now`. */
export function spanOf({ from, to }: Chapter, language: Language): string {
  const [since, until] = [formatPartialDate(from, language), to && formatPartialDate(to, language)];
  return messages(language).span(since, until);
}

/** The number of events in each category, with the first and last year; categories without events are omitted. */
export function categorySpans(
  all: readonly Event[],
  categories: readonly { id: string; name: string }[],
): { name: string; count: number; from: string; to: string }[] {
  return categories.flatMap(({ id, name }) => {
    const years = all.filter(({ category }) => category === id).map(({ date }) => yearOf(date));
    const [from, to] = [years[0], years.at(-1)];
    return from && to ? [{ name, count: years.length, from, to }] : [];
  });
}
