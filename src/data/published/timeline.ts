import { plainText } from '../../collections/markdown/text.ts';
import { type Language, languages, originalLanguage } from '../../site.config.ts';
import { absolute, referenceAddress } from '../../utils/routes.ts';
import { csv } from '../../utils/csv.ts';
import { events } from '../events.ts';
import { nameOf } from '../names.ts';
import { entryText } from '../pages.ts';
import { linkResolver } from '../references.ts';

const inEach = ['title', 'outcome', 'category', 'place', 'people', 'text', 'url'] as const;

/** The columns of the table of events. Those that depend on the language are repeated: `title_hi`, `title_en`. */
const columns = [
  ...['id', 'date', 'year', 'month', 'day', 'key', 'confidence'],
  ...inEach.flatMap((column) => languages.map((language) => `${column}_${language}`)),
  'sources',
];

/** The events as a table for spreadsheets, oldest first, a row for each. */
export async function timelineTable(): Promise<{ text: string; count: number }> {
  const rows = (await events(originalLanguage)).map(async ({ slug, date, key, confidence, sources }) => {
    const [year, month, day] = date.split('-').map((part) => String(Number(part)));
    const inLanguages = await Promise.all(languages.map(async (language) => cellsIn(language, slug)));
    return {
      id: slug,
      // X marks unknown digits (EDTF level 1): spreadsheets would read `2014-06` as a day.
      date: date + 'XXXX-XX-XX'.slice(date.length),
      ...{ year, month, day, key: String(key), confidence, sources: sources.join('; ') },
      ...Object.fromEntries(inLanguages.flat()),
    };
  });
  return { text: csv(await Promise.all(rows), columns), count: rows.length };
}

/** An event's cells in a language, by column; an event that is not translated has only names. */
async function cellsIn(language: Language, wanted: string): Promise<[column: string, cell: string | undefined][]> {
  const event = (await events(language)).find(({ slug }) => slug === wanted);
  if (!event) return [];
  const { slug, title, outcome, categoryName, people, document, translationStatus, chapter } = event;
  const link = await linkResolver(language);
  const cells: Partial<Record<(typeof inEach)[number], string | undefined>> = {
    ...(translationStatus !== 'untranslated' && { title, outcome, text: plainText(entryText(document)) }),
    category: categoryName,
    place: event.place && (await nameOf('places', event.place, language)),
    people: people.map((person) => link({ kind: 'person', slug: person }).title).join('; '),
    url: absolute(referenceAddress(language, { kind: 'event', slug, chapter })),
  };
  return Object.entries(cells).map(([column, cell]) => [`${column}_${language}`, cell]);
}
