import { messages } from '../../i18n/index.ts';
import { languages, originalLanguage } from '../../site.config.ts';
import { asciiAddress } from '../../utils/addresses.ts';
import { type CslItem, bibtexOf, cslDate } from '../../utils/bibliography.ts';
import { isIn } from '../../utils/languages.ts';
import { compareStrings } from '../../utils/text.ts';
import { type Source, datedSourceName, isReport, allSources } from '../sources.ts';

/** The sources for reference managers, ordered by id: in CSL-JSON and in BibTeX. */
export async function bibliography(): Promise<{ csl: CslItem[]; bib: string }> {
  const csl = (await allSources()).toSorted((a, b) => compareStrings(a.id, b.id)).map(asCsl);
  return { csl, bib: `${csl.map(bibtexOf).join('\n\n')}\n` };
}

/** A source in CSL-JSON. Without a headline its title is a description, in the source's language if the site has it. */
function asCsl(source: Source): CslItem {
  const { id, title, publisher, url, language, published, seenOn } = source;
  const ours = languages.find((one) => isIn(language, one)) ?? originalLanguage;
  return {
    id,
    type: isReport(source) ? 'article-newspaper' : 'webpage',
    title: title ?? `[${datedSourceName(source, ours).replaceAll('\u00a0', ' ')}]`,
    'container-title': publisher[ours],
    ...(published && { issued: cslDate(published) }),
    ...(seenOn && { accessed: cslDate(seenOn) }),
    URL: asciiAddress(url),
    language,
    ...(!title && { note: messages(ours).data.references.described }),
  };
}
