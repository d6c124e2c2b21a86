import { wordsIn } from '../i18n/index.ts';
import { listed } from '../library/names.ts';
import { formatPartialDate } from '../library/partial-date.ts';
import type { Language } from '../site.config.ts';
import { nameOf } from './names.ts';
import type { Quote } from './quotes.ts';
import { linker } from './references.ts';

/** One quote in a few lines, for where there is no room for all that its page says. */
export interface Statement {
  /** In the page's language if there are words in it; in quotation marks only as the source prints them. */
  words: string;
  by: string;
  circumstances: string;
  /** What the words are: direct or reported, and whether the translation is ours. */
  kind: string;
}

/** A quote in short, in a language. */
export async function statement(quote: Quote, language: Language): Promise<Statement> {
  const words = wordsIn(language);
  const link = await linker(language);
  const translation = quote.language === language ? undefined : quote.translation;
  const place = quote.place && (await nameOf('places', quote.place, language));
  const kind = words.quoteKinds[quote.kind].name;
  return {
    words: translation ?? (quote.kind === 'reported' ? quote.original : `“${quote.original}”`),
    by: listed(
      quote.speakers.map((slug) => link({ kind: 'person', slug }).title),
      language,
    ),
    circumstances: [quote.occasion, place, formatPartialDate(quote.date, language)].filter(Boolean).join(', '),
    kind: translation ? `${kind} · ${words.ourTranslation}` : kind,
  };
}

/** A statement as one line of text. */
export function oneLine({ words, by, circumstances, kind }: Statement): string {
  return `${words} ${by}, ${circumstances} (${kind})`;
}
