import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { languageFacts, type Language } from '../site.config.ts';
import { once } from './once.ts';

export type Source = CollectionEntry<'sources'>['data'] & { id: string };

/** Every source: the main reports first, then by publisher's name in English. */
export const sources = once(async (): Promise<readonly Source[]> => {
  const all = (await getCollection('sources')).map(({ id, data }) => ({ id, ...data }));
  const collator = new Intl.Collator('en');
  return all.sort(
    (a, b) =>
      Number(b.primary) - Number(a.primary) ||
      collator.compare(a.publisher.en, b.publisher.en) ||
      collator.compare(a.id, b.id),
  );
});

/** Every source, in the alphabet of a language; those of one publisher by date. */
export async function sourcesByName(language: Language): Promise<Source[]> {
  const collator = new Intl.Collator(languageFacts[language].locale);
  return [...(await sources())].sort(
    (a, b) =>
      collator.compare(a.publisher[language], b.publisher[language]) ||
      collator.compare(a.published ?? '', b.published ?? ''),
  );
}

const byId = once(async () => new Map((await sources()).map((source) => [source.id, source])));

/** One source. Throws where there is none of that id. */
export async function source(id: string): Promise<Source> {
  const found = (await byId()).get(id);
  if (!found) throw new Error(`A page cites @${id}, which is not in sources any more.`);
  return found;
}
