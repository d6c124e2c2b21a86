import { parseReference } from '../../library/references.ts';
import { absolute } from '../../library/routes.ts';
import { publishedMarkdown } from '../../markdown/published.ts';
import type { Language } from '../../site.config.ts';
import type { Bilingual, Entry } from '../entries.ts';
import { linker } from '../references.ts';
import { textOf } from '../texts.ts';
import { pictureAddress } from './pictures.ts';

/**
 * An entry's text as Markdown for use elsewhere.
 * @param page the path of the page that the text stands on
 */
export async function publishedText({ document }: Entry<Bilingual>, language: Language, page: string): Promise<string> {
  const link = await linker(language);
  return publishedMarkdown(textOf(document), document.body ?? '', {
    link(url) {
      const reference = parseReference(url);
      return absolute(reference ? link(reference).href : page + url);
    },
    picture: pictureAddress,
  });
}
