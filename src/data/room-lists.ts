import { wordsIn } from '../i18n/index.ts';
import { inParts, type Group } from '../library/parts.ts';
import type { DividedRoom } from '../library/references.ts';
import { formatPartialDate } from '../library/partial-date.ts';
import type { Language } from '../site.config.ts';
import { citingEntries } from './citations.ts';
import { differences } from './differences.ts';
import { glossary } from './glossary.ts';
import { once } from './once.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { quotesByDate } from './quotes.ts';
import { sectors } from './sectors.ts';
import { sourcesByName } from './sources.ts';

/** As many entries as a list has on one page; a longer one is divided. */
const mostOnAPage = 300;
/** As many as stand in two languages side by side on one page, with what the room says of each. */
export const mostInTwo = 24;
const partSize = 100;
const newestShown = 24;

/** Each room's entries in their order, in groups. */
const lists = {
  sectors: async (language: Language) => [{ members: await sectors(language) }],
  questions: async (language: Language) => [{ members: await questions(language) }],
  differences: async (language: Language) => [{ members: await differences(language) }],
  glossary: async (language: Language) => [{ members: await glossary(language) }],
  people: async (language: Language) => {
    const all = await people(language);
    const { persons, bodies } = wordsIn(language);
    return [
      { title: persons, members: all.filter(({ kind }) => kind === 'person') },
      { title: bodies, members: all.filter(({ kind }) => kind === 'body') },
    ];
  },
  quotes: async (language: Language) =>
    (await quotesByDate(language)).map(({ date, quotes }) => ({
      id: date,
      title: formatPartialDate(date, language),
      members: quotes,
    })),
  sources: async (language: Language) => {
    const all = await sourcesByName(language);
    const { firstReports, sourceKinds } = wordsIn(language);
    const others = Object.entries(sourceKinds).map(([kind, { many }]) => ({
      title: many,
      members: all.filter((source) => source.kind === kind && !source.isFirst),
    }));
    return [{ title: firstReports, members: all.filter(({ isFirst }) => isFirst) }, ...others];
  },
};

/** What a room lists. */
export type Listed = Awaited<ReturnType<(typeof lists)[DividedRoom]>>[number]['members'][number];

/** A room's entries as its page lists them; a group without any is left out. */
export const roomList = once(async (room: DividedRoom, language: Language): Promise<Group<Listed>[]> => {
  const groups: Group<Listed>[] = await lists[room](language);
  return groups.filter(({ members }) => members.length > 0);
});

/** The parts of a list that is too long for one page; none of one that is not. */
export async function roomParts(room: DividedRoom, language: Language): Promise<Group<Listed>[][]> {
  const groups = await roomList(room, language);
  const count = groups.reduce((sum, { members }) => sum + members.length, 0);
  return count > mostOnAPage ? inParts(groups, partSize) : [];
}

/** The entries of a long list that came last, the newest first. */
export async function newestOf(room: DividedRoom, language: Language): Promise<Listed[]> {
  const all = (await roomList(room, language)).flatMap(({ members }) => members);
  return all.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1)).slice(0, newestShown);
}

const dayOf = (one: Listed): string =>
  'document' in one ? (one.document.data.added ?? one.updated) : (one.published ?? '');

/** When what a room lists was last changed; for the reports that is when a text that may cite them was. */
export async function roomChanges(room: DividedRoom, language: Language): Promise<string[]> {
  if (room === 'sources') return (await citingEntries(language)).map(({ updated }) => updated);
  const all = (await roomList(room, language)).flatMap(({ members }) => members);
  return all.flatMap((one) => ('updated' in one ? one.updated : []));
}
