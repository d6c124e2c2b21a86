import { wordsIn } from '../i18n/index.ts';
import { limits } from '../library/limits.ts';
import { referenceKinds, type ReferenceKind, type Room } from '../library/references.ts';
import { address, printAddress } from '../library/routes.ts';
import type { Language } from '../site.config.ts';
import { differences } from './differences.ts';
import { chapters, printedEvents } from './events.ts';
import { glossary } from './glossary.ts';
import { meetings } from './meetings.ts';
import { summaryPage } from './pages.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { quotes } from './quotes.ts';
import { linker } from './references.ts';
import { sectors } from './sectors.ts';
import { sources } from './sources.ts';

/** A place in the dossier that its contents list. */
export interface Place {
  id: string;
  title: string;
  textLanguage: Language;
}
export type Part = Place & { places: Place[] };

interface Listed {
  slug: string;
  title: string;
  textLanguage: Language;
}

/** The dossier's parts after the summary, in order: which kind of entry stands in each. */
const partKinds = ['meeting', 'sector', 'quote', 'question', 'event', 'person', 'term', 'difference'] as const;
type PartKind = (typeof partKinds)[number];

/** The entries of a part that are printed. */
export function inDossier<Entry>(all: readonly Entry[]): readonly Entry[] {
  return all.slice(0, limits.entriesPrinted);
}

const lists: Record<PartKind, (language: Language) => Promise<readonly Listed[]>> = {
  meeting: meetings,
  sector: sectors,
  quote: quotes,
  question: questions,
  event: printedEvents,
  person: people,
  term: glossary,
  difference: differences,
};

/** The id of an entry's place in the dossier. */
export function placeOf(kind: ReferenceKind, slug: string): string {
  return `${kind}-${slug}`;
}

/** What the dossier holds in a language, part by part; a part without entries is left out. */
export async function dossierParts(language: Language): Promise<Part[]> {
  const words = wordsIn(language);
  const summary = await summaryPage(language);
  const listed = partKinds.map(async (kind): Promise<Part> => {
    const { room } = referenceKinds[kind];
    const all = inDossier(await lists[kind](language));
    const places = all.map(({ slug, title, textLanguage }) => ({ id: placeOf(kind, slug), title, textLanguage }));
    return { id: room, title: words.rooms[room], textLanguage: language, places };
  });
  const told = (await chapters(language)).map(({ slug, title, textLanguage }) => {
    return { id: placeOf('event', slug), title, textLanguage };
  });
  const parts = (await Promise.all(listed)).filter(({ places }) => places.length > 0);
  return [
    ...(summary ? [{ id: 'summary', title: summary.title, textLanguage: summary.textLanguage, places: [] }] : []),
    ...parts.map((part) => {
      const isTimeline = part.id === referenceKinds.event.room;
      return isTimeline ? { ...part, places: told } : part;
    }),
    { id: 'references', title: words.rooms.sources, textLanguage: language, places: [] },
  ];
}

/** The ids of what stands in the dossier, by the address that it has on the site. */
export async function dossierPlaces(language: Language): Promise<Map<string, string>> {
  const link = await linker(language);
  const entries = partKinds.map(async (kind) =>
    inDossier(await lists[kind](language)).map(({ slug }) => [kind, slug, placeOf(kind, slug)] as const),
  );
  const reports = (await sources()).map(({ id }) => ['source', id, placeOf('source', id)] as const);
  const told = (await chapters(language)).map(({ slug }) => ['chapter', slug, placeOf('event', slug)] as const);
  const places = [...(await Promise.all(entries)).flat(), ...told, ...reports].map(([kind, slug, id]) => {
    return [link({ kind, slug }).href, id] as const;
  });
  const rooms = Object.values(referenceKinds).map(({ room }: { room: Room }) => {
    return [address(language, room), room === 'sources' ? 'references' : room] as const;
  });
  return new Map([...places, ...rooms, [printAddress(language, 'summary'), 'summary']]);
}
