import { asciiAddress } from '../../library/ascii-address.ts';
import { biblatex } from '../../library/biblatex.ts';
import type { CslItem } from '../../library/csl.ts';
import { languages, originalLanguage } from '../../site.config.ts';
import { sources, type Source } from '../sources.ts';

/** The sources for a reference manager, in CSL-JSON and for biblatex, by id. */
export async function bibliography(): Promise<{ csl: CslItem[]; bib: string }> {
  const all = (await sources()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    csl: all.map(asCsl),
    bib: biblatex(
      all.map((one) => ({ ...one, url: asciiAddress(one.url), organization: publisherOf(one), date: one.published })),
    ),
  };
}

function asCsl(source: Source): CslItem {
  const { id, kind, title, url, language, published } = source;
  return {
    id,
    type: kind === 'news-report' ? 'article-newspaper' : 'webpage',
    ...(title && { title }),
    'container-title': publisherOf(source),
    URL: asciiAddress(url),
    language,
    ...(published && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
  };
}

/** The publisher's name in the language of the source, as far as it is one of ours. */
function publisherOf({ publisher, language }: Source): string {
  return publisher[languages.find((one) => one === language) ?? originalLanguage];
}
