import type { Bilingual, Entry } from './entries.ts';

/** The HTML of an entry's text, as Markdown made it. */
export function renderedHtml({ rendered }: Entry<Bilingual>['document']): string {
  return rendered?.html ?? '';
}
