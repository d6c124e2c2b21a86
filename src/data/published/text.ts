import { parseReference } from '../../library/references.ts';
import { absolute } from '../../library/routes.ts';
import { publishedMarkdown } from '../../markdown/published.ts';
import type { Language } from '../../site.config.ts';
import type { Bilingual, Entry } from '../entries.ts';
import { linker } from '../references.ts';
import { picturesOf } from './pictures.ts';

/**
 * An entry's text as Markdown for use elsewhere.
 * @param page the path of the page that the text stands on
 */
export async function publishedText({ document }: Entry<Bilingual>, language: Language, page: string): Promise<string> {
  const body = document.body ?? '';
  const link = await linker(language);
  const pictures = body.includes('![') ? await picturesOf(document) : [];
  return publishedMarkdown(body, document.filePath?.endsWith('.mdx') ? 'mdx' : 'md', {
    link(url) {
      const reference = parseReference(url);
      return absolute(reference ? link(reference).href : page + url);
    },
    picture(path) {
      const served = pictures.shift();
      if (served) return absolute(served);
      throw new Error(`The picture ${path} of ${document.id} is not among those that are shown.`);
    },
  });
}
