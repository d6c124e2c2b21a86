import type { Language } from '../site.config.ts';

/** The `lang` that a text needs on a page: its language where that is not the page's, and otherwise none. */
export function langOf<Text extends string>(text: Text, page: Language): Text | undefined {
  return text === page ? undefined : text;
}
