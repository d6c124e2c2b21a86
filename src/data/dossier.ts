import { messages } from '../i18n/index.ts';
import type { Language } from '../site.config.ts';
import { limits } from '../utils/limits.ts';
import { type ReferenceKind, type Section, referenceKinds } from '../utils/references.ts';
import { address, printAddress } from '../utils/routes.ts';
import { chapters, printedEvents } from './events.ts';
import { differences, glossary, meetings, questions, sectors } from './lists.ts';
import { summaryPage } from './pages.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import { linkResolver } from './references.ts';
import { sources } from './sources.ts';

/** A place in the dossier that its contents list. */
export interface DossierPlace {
  id: string;
  title: string;
  textLanguage: Language;
}
export type Part = DossierPlace & { places: DossierPlace[] };

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
  const t = messages(language);
  const summary = await summaryPage(language);
  const listed = partKinds.map(async (kind): Promise<Part> => {
    const { section } = referenceKinds[kind];
    const all = inDossier(await lists[kind](language));
    const places = all.map(({ slug, title, textLanguage }) => ({ id: placeOf(kind, slug), title, textLanguage }));
    return { id: section, title: t.sections[section], textLanguage: language, places };
  });
  const told = (await chapters(language)).map(({ slug, title, textLanguage }) => {
    return { id: placeOf('event', slug), title, textLanguage };
  });
  const parts = (await Promise.all(listed)).filter(({ places }) => places.length > 0);
  return [
    ...(summary ? [{ id: 'summary', title: summary.title, textLanguage: summary.textLanguage, places: [] }] : []),
    ...parts.map((part) => {
      const isTimeline = part.id === referenceKinds.event.section;
      return isTimeline ? { ...part, places: told } : part;
    }),
    { id: 'references', title: t.sections.sources, textLanguage: language, places: [] },
  ];
}

/** The ids of what stands in the dossier, by the address that it has on the site. */
export async function dossierPlaces(language: Language): Promise<Map<string, string>> {
  const link = await linkResolver(language);
  const entries = partKinds.map(async (kind) =>
    inDossier(await lists[kind](language)).map(({ slug }) => [kind, slug, placeOf(kind, slug)] as const),
  );
  const reports = (await sources()).map(({ id }) => ['source', id, placeOf('source', id)] as const);
  const told = (await chapters(language)).map(({ slug }) => ['chapter', slug, placeOf('event', slug)] as const);
  const places = [...(await Promise.all(entries)).flat(), ...told, ...reports].map(([kind, slug, id]) => {
    return [link({ kind, slug }).href, id] as const;
  });
  const sections = Object.values(referenceKinds).map(({ section }: { section: Section }) => {
    return [address(language, section), section === 'sources' ? 'references' : section] as const;
  });
  return new Map([...places, ...sections, [printAddress(language, 'summary'), 'summary']]);
}
