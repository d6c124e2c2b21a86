import { compareStrings } from '../library/compare.ts';
import { timestamp } from '../library/partial-date.ts';
import { referenceKinds, type Reference, type Room } from '../library/references.ts';
import { originalLanguage, type Language } from '../site.config.ts';
import { differences } from './differences.ts';
import type { Bilingual, Entry } from './entries.ts';
import { events } from './events.ts';
import { glossary } from './glossary.ts';
import { meetings } from './meetings.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { quotes } from './quotes.ts';
import { linker, type EntryLink } from './references.ts';
import { sectors } from './sectors.ts';

/** What can be news, the weightier first: of what came on one day, this is the order. */
const lists = {
  meeting: meetings,
  event: events,
  sector: sectors,
  quote: quotes,
  question: questions,
  difference: differences,
  person: people,
  term: glossary,
  page: pages,
} satisfies Record<string, (language: Language) => Promise<readonly Entry<Bilingual>[]>>;
export type NewsKind = keyof typeof lists;

/** The kinds that the feed has always known by their line in their room. */
const listed: ReadonlySet<NewsKind> = new Set(['event', 'quote', 'question', 'difference', 'person', 'term']);

/** An entry that is new on the site, or was corrected. Times as RFC 3339 writes them. */
export interface News {
  kind: NewsKind;
  slug: string;
  title: string;
  /** What it says in a sentence, where the entry has one. */
  summary: string | undefined;
  /** The page's path, with the place on it. */
  address: string;
  /** The path that it is known by, which stays wherever it is told: its page, or its line in its room. */
  known: string;
  /** The room that lists it; the free pages have none. */
  room: Room | undefined;
  published: string;
  updated: string;
}

/**
 * What is new or corrected in a language, the latest first; what is not translated is no news there. A correction is what
 * an editor finds readers should be told of: a text changed otherwise keeps its time, as
 * https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15 leaves it to the publisher which changes matter.
 */
export async function news(language: Language): Promise<News[]> {
  const link = await linker(language);
  const perKind = Object.entries(lists).map(async ([kind, list]) => {
    const all: readonly Entry<Bilingual>[] = await list(language);
    return all
      .filter(({ standing }) => standing !== 'untranslated')
      .map((entry) => newsOf(kind as NewsKind, entry, link));
  });
  return (await Promise.all(perKind)).flat().sort((a, b) => compareStrings(b.updated, a.updated));
}

/** When the site's texts last changed in a way that matters to readers. Throws where there are none. */
export async function lastNews(language: Language): Promise<string> {
  const [latest] = [...(await news(language)), ...(await news(originalLanguage))];
  if (latest) return latest.updated;
  throw new Error('The content has no entries.');
}

function newsOf(kind: NewsKind, entry: Entry<Bilingual>, link: (reference: Reference) => EntryLink): News {
  const address = link({ kind, slug: entry.slug }).href;
  // Of this text, not of the original that it was translated from.
  const { added, updated, corrections = [] } = entry.document.data;
  const published = timestamp(added ?? updated);
  const corrected = corrections.map(({ date }) => timestamp(date));
  return {
    kind,
    slug: entry.slug,
    title: entry.title,
    summary: 'summary' in entry ? entry.summary : undefined,
    address,
    known:
      kind === 'page' || !listed.has(kind)
        ? address
        : `${link({ kind: 'room', slug: referenceKinds[kind].room }).href}#${entry.slug}`,
    room: kind === 'page' ? undefined : referenceKinds[kind].room,
    published,
    updated: [published, ...corrected].sort(compareStrings).at(-1) ?? published,
  };
}
