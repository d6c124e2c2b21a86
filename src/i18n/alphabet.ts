import { languageDetails, type Language } from '../site.config.ts';

/** Things whose names begin with one letter. */
export interface Letter<Named> {
  /** `0–9` for all that begin with a digit. */
  letter: string;
  /** For an address: `letter-3`. */
  id: string;
  named: Named[];
}

const digits = '0–9';

/**
 * Sorts things by their names in a language's own order (https://cldr.unicode.org/index/charts: अ to ह, A to Z) and
 * groups them by first letter. Punctuation is ignored; a letter with a nukta or a mark is grouped with its base letter;
 * other scripts come last.
 */
export function byLetter<Named extends { title: string }>(all: readonly Named[], language: Language): Letter<Named>[] {
  const { locale } = languageDetails[language];
  const collator = new Intl.Collator(locale, { ignorePunctuation: true, numeric: true });
  const groups = Map.groupBy(
    all.toSorted((a, b) => collator.compare(a.title, b.title)),
    ({ title }) => firstLetter(title, locale),
  );
  return [...groups].map(([letter, named], place) => ({ letter, id: `letter-${place + 1}`, named }));
}

function firstLetter(title: string, locale: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(title.normalize('NFKD')) ?? [];
  return /\p{N}/u.test(first) ? digits : first.toLocaleUpperCase(locale);
}
