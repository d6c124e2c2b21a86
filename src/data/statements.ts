import { messages } from '../i18n/index.ts';
import { listed } from '../i18n/names.ts';
import type { Language } from '../site.config.ts';
import { directionOf, isIn } from '../utils/languages.ts';
import { formatPartialDate } from '../utils/partial-date.ts';
import { nameOf } from './names.ts';
import type { Quote } from './quotes.ts';
import { linkResolver } from './references.ts';

/** One quote in a few lines, for where there is no room for all that its page says. */
export interface Statement {
  /** In the page's language if there are words in it; in quotation marks only as the source prints them. */
  words: string;
  by: string;
  circumstances: string;
  /** What the words are: direct or reported, and whether the translation is ours. */
  kind: string;
}

/** A quote's words in their own language, in its quotation marks as the source prints them in such. */
export function spokenWords({ kind, original, language }: Quote): string {
  if (kind === 'reported') return original;
  // The marks that open and close are the same shapes from either side (https://cldr.unicode.org, “delimiters”).
  return directionOf(language) === 'rtl' ? `”${original}“` : `“${original}”`;
}

/** Our translation of a quote's words, where they are in another language than a page. */
export function translationIn({ language: spoken, translation }: Quote, language: Language): string | undefined {
  return isIn(spoken, language) ? undefined : translation;
}

/** A quote in short, in a language. */
export async function statement(quote: Quote, language: Language): Promise<Statement> {
  const t = messages(language);
  const link = await linkResolver(language);
  const translation = translationIn(quote, language);
  const place = quote.place && (await nameOf('places', quote.place, language));
  const kind = t.quoteKinds[quote.kind].name;
  return {
    words: translation ?? spokenWords(quote),
    by: listed(
      quote.speakers.map((slug) => link({ kind: 'person', slug }).title),
      language,
    ),
    circumstances: [quote.occasion, place, formatPartialDate(quote.date, language)].filter(Boolean).join(', '),
    kind: translation ? `${kind} · ${t.ourTranslation}` : kind,
  };
}

/** A statement as one line of text. */
export function oneLine({ words, by, circumstances, kind }: Statement): string {
  return `${words} ${by}, ${circumstances} (${kind})`;
}
