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
  /** The chapter whose page tells it, where the timeline is divided. */
  chapter: string | undefined;
};
export type Chapter = Entry<'chapters'> & {
  events: readonly Event[];
  /** The chapter itself, where it has a page of its own. */
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

/** The events that carry the story: the newest of them, where they are very many. */
export async function keyEvents(language: Language): Promise<Event[]> {
  return (await events(language)).filter(({ key }) => key).slice(-limits.keyEvents);
}

/** The events that a document for printing tells: all, or of very many only key events, the newest. */
export async function printedEvents(language: Language): Promise<readonly Event[]> {
  const all = await events(language);
  return all.length > limits.eventsPrinted ? all.filter(({ key }) => key).slice(-limits.eventsPrinted) : all;
}

/** The chapters, each with those of some events that it tells; where the content has no chapters, the events together. */
export async function inChapters(some: readonly Event[], language: Language): Promise<Pick<Chapter, 'events'>[]> {
  const all = await chapters(language);
  if (all.length === 0) return [{ events: some }];
  // The dev server makes each list anew, so that the same event is another object.
  const slugs = new Set(some.map(({ slug }) => slug));
  return all.map((chapter) => ({ ...chapter, events: chapter.events.filter(({ slug }) => slugs.has(slug)) }));
}

/** The words by which a list of events is narrowed: the category, and `key` of a key event. */
export function tagsOf({ category, key }: Event): string {
  return key ? `${category} key` : category;
}

/** From when to when a chapter goes: `1950–1998`, `2025 to now`. */
export function spanOf({ from, to }: Chapter, language: Language): string {
  const [since, until] = [formatPartialDate(from, language), to && formatPartialDate(to, language)];
  return messages(language).span(since, until);
}

/** How many events each category has, and from which year to which; categories without events are left out. */
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
