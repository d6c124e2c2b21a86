import MiniSearch from 'minisearch';
import { eng, hin } from 'stopword';
import type { Language } from '../site.config.ts';
import { directionOf, isolated } from '../utils/languages.ts';
import { type IndexFile, type Passage, type SearchField, searchFields, textOfSentence } from './format.ts';
import { fold, formsIn } from './words.ts';

/** Words that say nothing about a text's subject, and endings of ordinal numbers. */
const common: Record<Language, string[]> = {
  hi: [...hin, 'वीं', 'वां', 'वें'].map(fold),
  en: [...eng, 'th', 'st', 'nd', 'rd'].map(fold),
};
const commonAnywhere = new Set(Object.values(common).flat());

/**
 * Builds the index of a site's texts in one language.
 * @param names groups of names that mean the same, as `synonyms` makes them
 */
export function buildIndex(language: Language, passages: readonly Passage[], names: IndexFile['names']): IndexFile {
  const index = new MiniSearch<{ id: number } & Record<SearchField, string>>({
    fields: searchFields,
    tokenize: formsIn,
    processTerm: (form) => (commonAnywhere.has(form) ? null : form),
  });
  index.addAll(passages.map((passage, id) => ({ id, ...searchedText(passage) })));
  const { index: words, fieldLength } = index.toJSON();
  return {
    language,
    passages: passages.map(withIsolates),
    lengths: Object.values(fieldLength),
    words,
    common: [...new Set(common[language])].sort(),
    names,
  };
}

function searchedText({ title, heading, date = ['', ''], sentences }: Passage): Record<SearchField, string> {
  // The date belongs to the whole entry, so it is indexed with the entry's first passage.
  return { title, heading: heading ?? date.join(' '), text: sentences.map(textOfSentence).join('\n') };
}

/** Isolates right-to-left words by characters, because results show text without elements. */
function withIsolates({ title, heading, sentences, ...passage }: Passage): Passage {
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
