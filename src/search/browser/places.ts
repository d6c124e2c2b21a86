import type { Language } from '../../site.config.ts';
import { memoize } from '../../utils/memoize.ts';
import type { Manifest } from '../format.ts';

/** Where a passage stands. */
export interface PassagePlace {
  language: Language;
  section: string;
  /** The entry's number in its section. */
  entry: number;
  /** Whether the entry carries the story. */
  isKey: boolean;
}

/** A function that tells where a passage stands, from its number. It throws for one that the index does not have. */
export function passagePlaces(manifest: Manifest): (passage: number) => PassagePlace {
  const places = placesIn(manifest);
  return (passage) => {
    const place = places[passage];
    if (!place) throw new Error(`There is no passage ${passage}.`);
    return place;
  };
}

const placesIn = memoize(({ languages, sections }: Manifest): PassagePlace[] =>
  languages.flatMap((language) =>
    sections.flatMap(({ id, passages, key }) =>
      passages[language].flatMap((count, entry) =>
        Array.from({ length: count }, () => ({ language, section: id, entry, isKey: key.includes(entry) })),
      ),
    ),
  ),
);
