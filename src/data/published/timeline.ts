import { plainText } from '../../collections/markdown/text.ts';
import { type Language, languages, originalLanguage } from '../../site.config.ts';
import { absolute, referenceAddress } from '../../utils/routes.ts';
import { csv } from '../../utils/csv.ts';
import { type Event, events } from '../events.ts';
import { nameOf } from '../names.ts';
import { entryText } from '../pages.ts';
import { linkResolver } from '../references.ts';

type Row = Readonly<Record<string, string | undefined>>;

const inEach = ['title', 'outcome', 'category', 'place', 'people', 'text', 'url'] as const;

/** The columns of the table of events. What depends on the language stands in each: `title_hi`, `title_en`. */
const columns = [
  ...['id', 'date', 'year', 'month', 'day', 'key', 'confidence'],
  ...inEach.flatMap((column) => languages.map((language) => `${column}_${language}`)),
  'sources',
];

/** The events as a table for spreadsheets, a row an event, oldest first. */
export async function timelineTable(): Promise<{ text: string; count: number }> {
  const inLanguages = await Promise.all(languages.map(textsIn));
  const rows = (await events(originalLanguage)).map((event) =>
    inLanguages.reduce<Row>((row, texts) => ({ ...row, ...texts.get(event.slug) }), factsOf(event)),
  );
  return { text: csv(rows, columns), count: rows.length };
}

function factsOf({ slug, date, key, confidence, sources }: Event): Row {
  const [year, month, day] = date.split('-').map((part) => String(Number(part)));
  const known = { id: slug, date: unspecified(date), year, month, day };
  return { ...known, key: String(key), confidence, sources: sources.join('; ') };
}

/** A date in which X stands for what is not known (EDTF level 1): spreadsheets make a day of `2014-06`. */
function unspecified(date: string): string {
  return date + 'XXXX-XX-XX'.slice(date.length);
}

/** The cells of each event in a language, by slug; what is not translated has only names. */
async function textsIn(language: Language): Promise<ReadonlyMap<string, Row>> {
  const link = await linkResolver(language);
  const rows = (await events(language)).map(async (event): Promise<[string, Row]> => {
    const { slug, title, outcome, categoryName, people, document, standing, chapter } = event;
    const words = { title, outcome, text: plainText(entryText(document)) };
    const cells: Partial<Record<(typeof inEach)[number], string | undefined>> = {
      ...(standing !== 'untranslated' && words),
      category: categoryName,
      place: event.place && (await nameOf('places', event.place, language)),
      people: people.map((person) => link({ kind: 'person', slug: person }).title).join('; '),
      url: absolute(referenceAddress(language, { kind: 'event', slug, chapter })),
    };
    return [slug, Object.fromEntries(Object.entries(cells).map(([column, cell]) => [`${column}_${language}`, cell]))];
  });
  return new Map(await Promise.all(rows));
}
