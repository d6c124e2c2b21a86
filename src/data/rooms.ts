import type { Room } from '../library/references.ts';
import type { Language } from '../site.config.ts';
import { citingEntries } from './citations.ts';
import { differences } from './differences.ts';
import { chapters, events } from './events.ts';
import { glossary } from './glossary.ts';
import { meetings } from './meetings.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { quotes } from './quotes.ts';
import { sectors } from './sectors.ts';
import { sourcesByName } from './sources.ts';

/** What each room lists, in its order; the timeline's chapters hold its events. */
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

/** What a room lists. */
export type Listed<R extends Room> = Awaited<ReturnType<(typeof lists)[R]>>[number];

/** When what a room shows was last changed; for the sources that is when a text that may cite them was. */
export async function roomChanges(room: Room, language: Language): Promise<string[]> {
  if (room === 'sources') return (await citingEntries(language)).map(({ updated }) => updated);
  const all = [...(await lists[room](language)), ...(room === 'timeline' ? await events(language) : [])];
  return all.map(({ updated }) => updated);
}
