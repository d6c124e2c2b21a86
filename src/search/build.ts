import MiniSearch from 'minisearch';
import { eng, hin } from 'stopword';
import type { Language } from '../site.config.ts';
import { directionOf, isolated } from '../utils/languages.ts';
import {
  type Manifest,
  type Occurrences,
  type Passage,
  type PassageFile,
  type SearchField,
  type SearchableSection,
  type WordFile,
  frequencyUnit,
  passagesPerFile,
  searchFields,
} from './format.ts';
import { fold, formsIn } from './words.ts';

/** Everything that the search page loads: the files by their names, the first of which is the manifest. */
export interface SearchFiles {
  manifest: Manifest;
  words: WordFile[];
  passages: PassageFile[];
}

/** A file of words is closed when it has grown to this many characters, about a quarter of them on the way. */
const fileSize = 24_000;
/** Words that tell nothing, and what makes a number an ordinal one. */
const common = new Set([...eng, ...hin, 'वीं', 'वां', 'वें', 'th', 'st', 'nd', 'rd'].map(fold));

/**
 * Makes the index of a site, cut into files so that a search loads only what it asks for: of the words those files that the
 * query's words fall into, of the passages those that are shown.
 * @param names for each name the others of the same, as `otherNames` makes it
 */
export function buildIndex(
  sections: readonly SearchableSection[],
  languages: readonly Language[],
  names: ReadonlyMap<string, readonly string[]>,
): SearchFiles {
  const passages = languages.flatMap((language) =>
    sections.flatMap(({ entries }) =>
      entries.flatMap((texts) => texts.filter((text) => text.language === language).flatMap((text) => text.passages)),
    ),
  );
  const words = wordFiles(occurrencesIn(passages), names);
  return {
    manifest: {
      languages,
      sections: sections.map(({ id, entries, key }) => ({ id, passages: countPassages(entries, languages), key })),
      words: words.map(({ first }) => first),
      common: [...common].sort(),
    },
    words: words.map(({ file }) => file),
    passages: inParts(passages.map(shown)),
  };
}

function countPassages(
  entries: SearchableSection['entries'],
  languages: readonly Language[],
): Record<Language, number[]> {
  const count = (language: Language): number[] =>
    entries.map((texts) => texts.find((text) => text.language === language)?.passages.length ?? 0);
  return Object.fromEntries(languages.map((language) => [language, count(language)])) as Record<Language, number[]>;
}

/** How much a passage's length weighs: BM25's b, as MiniSearch has it by default. */
const lengthWeight = 0.7;

/** Where each word occurs, in the order of the words. MiniSearch counts; what it counted is written shorter. */
function occurrencesIn(passages: readonly Passage[]): [word: string, occurrences: Occurrences][] {
  const index = new MiniSearch<{ id: number } & Record<SearchField, string>>({
    fields: searchFields,
    tokenize: formsIn,
    processTerm: (form) => (common.has(form) ? null : form),
  });
  index.addAll(passages.map((passage, id) => ({ id, ...searchedText(passage) })));
  const { index: counted, fieldIds, fieldLength, averageFieldLength } = index.toJSON();
  const shareOf = (id: string, field: number): number => {
    const relative = (fieldLength[id]?.[field] ?? 0) / (averageFieldLength[field] ?? 1);
    return 1 / (1 - lengthWeight + lengthWeight * relative);
  };
  return counted
    .map(([word, byField]): [string, Occurrences] => [
      word,
      searchFields.map((name) => {
        const field = fieldIds[name] ?? 0;
        return packed(
          Object.entries(byField[field] ?? {}).map(([id, count]) => [Number(id), count * shareOf(id, field)] as const),
        );
      }),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function searchedText({ title, heading = '', date = ['', ''], sentences }: Passage): Record<SearchField, string> {
  const text = sentences.map((sentence) => (typeof sentence === 'string' ? sentence : sentence[0])).join('\n');
  // Of an entry with parts the first is of the day.
  return { title, heading: heading || date.join(' '), text };
}

function packed(occurrences: readonly (readonly [passage: number, frequency: number])[]): number[] {
  return occurrences
    .toSorted(([a], [b]) => a - b)
    .flatMap(([passage, frequency], place, all) => [
      passage - (all[place - 1]?.[0] ?? 0),
      Math.max(1, Math.round(frequency * frequencyUnit)),
    ]);
}

interface OpenFile {
  first: string;
  file: { words: Record<string, Occurrences>; names: Record<string, readonly string[]> };
}

function wordFiles(
  words: readonly (readonly [string, Occurrences])[],
  names: ReadonlyMap<string, readonly string[]>,
): OpenFile[] {
  const namesFrom = Map.groupBy(names, ([name]) => name.split(' ')[0] ?? '');
  const occurrences = new Map(words);
  const files: OpenFile[] = [];
  let open: OpenFile | undefined;
  let size = 0;
  for (const word of [...new Set([...occurrences.keys(), ...namesFrom.keys()])].sort()) {
    if (!open || size > fileSize) {
      open = { first: word, file: { words: {}, names: {} } };
      files.push(open);
      size = 0;
    }
    const [found, called] = [occurrences.get(word), namesFrom.get(word) ?? []];
    if (found) open.file.words[word] = found;
    for (const [name, others] of called) open.file.names[name] = others;
    size += JSON.stringify([word, found, called]).length;
  }
  return files;
}

/** A passage as a result shows it, without elements for words that run the other way. */
function shown({ title, heading, sentences, ...passage }: Passage): Passage {
  return {
    ...passage,
    title: isolated(title),
    ...(heading && { heading: isolated(heading) }),
    sentences: sentences.map((sentence) => {
      if (typeof sentence === 'string') return isolated(sentence);
      const [text, language] = sentence;
      return directionOf(language) === 'rtl' ? sentence : [isolated(text), language];
    }),
  };
}

function inParts(passages: readonly Passage[]): PassageFile[] {
  const count = Math.ceil(passages.length / passagesPerFile);
  return Array.from({ length: count }, (_, part) =>
    passages.slice(part * passagesPerFile, (part + 1) * passagesPerFile),
  );
}
