import { parseReference, referenceKinds, type CollectionName, type Reference } from '../utils/references.ts';
import { referenceAddress } from '../utils/routes.ts';
import { messages } from '../i18n/index.ts';
import type { Language } from '../site.config.ts';
import { entries } from './entries.ts';
import { chapters, events } from './events.ts';
import { memoize } from '../utils/memoize.ts';
import { allSources } from './sources.ts';

/** A link to an entry, with the language of its text. */
export interface EntryLink {
  href: string;
  title: string;
  textLanguage: Language;
}

/** A target of references: its title and, if the timeline is divided, the chapter whose page shows it. */
interface Known {
  title: string;
  textLanguage: Language;
  chapter?: string | undefined;
}

/** Everything that can be referred to, by `kind:slug`. */
const targets = memoize(async (language: string) => {
  const lang = language as Language;
  const all = new Map<string, Known>();
  for (const [kind, { collection }] of [
    ...Object.entries(referenceKinds),
    ['page', { collection: 'pages' }] as const,
  ]) {
    for (const { slug, ...target } of await listed(collection, lang)) all.set(`${kind}:${slug}`, target);
  }
  for (const [section, title] of Object.entries(messages(lang).sections)) {
    all.set(`section:${section}`, { title, textLanguage: lang });
  }
  return all;
});

async function listed(collection: CollectionName | 'pages', language: Language): Promise<(Known & { slug: string })[]> {
  if (collection === 'sources')
    return (await allSources()).map(({ id, publisher }) => {
      return { slug: id, title: publisher[language], textLanguage: language };
    });
  if (collection === 'events' || collection === 'chapters')
    return [...(await { events, chapters }[collection](language))];
  const all: (Known & { slug: string })[] = await entries(collection, language);
  return all;
}

/** Functions that return the address of a reference, one for each language. They throw if the target does not exist. */
export async function addressesIn(
  ...languages: readonly Language[]
): Promise<ReadonlyMap<Language, (reference: Reference) => string>> {
  const all = languages.map(async (language) => {
    const link = await linkResolver(language);
    return [language, (reference: Reference) => link(reference).href] as const;
  });
  return new Map(await Promise.all(all));
}

/** A function that makes links to entries, with titles in a language. It throws if the target does not exist. */
export async function linkResolver(language: Language): Promise<(reference: Reference | string) => EntryLink> {
  const known = await targets(language);
  return (given) => {
    const reference = typeof given === 'string' ? parseReference(given) : given;
    const found = reference && known.get(`${reference.kind}:${reference.slug}`);
    if (found) {
      const { title, textLanguage, chapter } = found;
      return { href: referenceAddress(language, { ...reference, chapter }), title, textLanguage };
    }
    throw new Error(`A link leads to ${JSON.stringify(given)}, which does not exist.`);
  };
}
