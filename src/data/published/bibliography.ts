import { asciiAddress } from '../../library/ascii-address.ts';
import { bibtexOf } from '../../library/bibtex.ts';
import { compareStrings } from '../../library/compare.ts';
import { cslDate, type CslItem } from '../../library/csl.ts';
import { isIn } from '../../library/language-tag.ts';
import { languages, originalLanguage } from '../../site.config.ts';
import { sources, type Source } from '../sources.ts';

/** The sources for a reference manager, in CSL-JSON and as BibTeX, by id. */
export async function bibliography(): Promise<{ csl: CslItem[]; bib: string }> {
  const csl = (await sources()).toSorted((a, b) => compareStrings(a.id, b.id)).map(asCsl);
  return { csl, bib: `${csl.map(bibtexOf).join('\n\n')}\n` };
}

function asCsl(source: Source): CslItem {
  const { id, kind, title, url, language, published } = source;
  return {
    id,
    type: kind === 'news-report' ? 'article-newspaper' : 'webpage',
    ...(title && { title }),
    'container-title': publisherOf(source),
    ...(published && { issued: cslDate(published) }),
    URL: asciiAddress(url),
    language,
  };
}

/** The publisher's name in the language of the source, as far as it is one of ours. */
function publisherOf({ publisher, language }: Source): string {
  return publisher[languages.find((one) => isIn(language, one)) ?? originalLanguage];
}
