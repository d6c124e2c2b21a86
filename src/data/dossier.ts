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
import { allSources } from './sources.ts';

/** An entry in the dossier's table of contents. */
export interface DossierPlace {
  id: string;
  title: string;
  textLanguage: Language;
}
export type Part = DossierPlace & { places: DossierPlace[] };

/** The kinds of entries in the dossier's parts after the summary, in order. */
const partKinds = ['meeting', 'sector', 'quote', 'question', 'event', 'person', 'term', 'difference'] as const;
type PartKind = (typeof partKinds)[number];

/** The entries of a part that are printed. */
export function inDossier<Entry>(all: readonly Entry[]): readonly Entry[] {
  return all.slice(0, limits.entriesPrinted);
}

const lists: Record<
  PartKind,
  (language: Language) => Promise<readonly (Omit<DossierPlace, 'id'> & { slug: string })[]>
> = {
  meeting: meetings,
  sector: sectors,
  quote: quotes,
  question: questions,
  event: printedEvents,
  person: people,
  term: glossary,
  difference: differences,
};

/** The id of an entry in the dossier. */
export function placeOf(kind: ReferenceKind, slug: string): string {
  return `${kind}-${slug}`;
}

/** The dossier's table of contents in a language, by part; parts without entries are omitted. */
export async function dossierParts(language: Language): Promise<Part[]> {
  const t = messages(language);
  const summary = await summaryPage(language);
  const parts = partKinds.map(async (kind): Promise<Part[]> => {
    const { section } = referenceKinds[kind];
    const printed = inDossier(await lists[kind](language));
    if (printed.length === 0) return [];
    const listed = kind === 'event' ? await chapters(language) : printed;
    const places = listed.map(({ slug, title, textLanguage }) => ({ id: placeOf(kind, slug), title, textLanguage }));
    return [{ id: section, title: t.sections[section], textLanguage: language, places }];
  });
  return [
    ...(summary ? [{ id: 'summary', title: summary.title, textLanguage: summary.textLanguage, places: [] }] : []),
    ...(await Promise.all(parts)).flat(),
    ...((await allSources()).length > 0
      ? [{ id: 'references', title: t.sections.sources, textLanguage: language, places: [] }]
      : []),
  ];
}

/** The ids of entries in the dossier, by their addresses on the site. */
export async function dossierPlaces(language: Language): Promise<Map<string, string>> {
  const link = await linkResolver(language);
  const entries = partKinds.map(async (kind) =>
    inDossier(await lists[kind](language)).map(({ slug }) => [kind, slug, placeOf(kind, slug)] as const),
  );
  const reports = (await allSources()).map(({ id }) => ['source', id, placeOf('source', id)] as const);
  const periods = (await chapters(language)).map(({ slug }) => ['chapter', slug, placeOf('event', slug)] as const);
  const places = [...(await Promise.all(entries)).flat(), ...periods, ...reports].map(([kind, slug, id]) => {
    return [link({ kind, slug }).href, id] as const;
  });
  const sections = Object.values(referenceKinds).map(({ section }: { section: Section }) => {
    return [address(language, section), section === 'sources' ? 'references' : section] as const;
  });
  return new Map([...places, ...sections, [printAddress(language, 'summary'), 'summary']]);
}
