import MiniSearch from 'minisearch';
import { eng, hin } from 'stopword';
import type { Language } from '../site.config.ts';
import { directionOf, isolated } from '../utils/languages.ts';
import { type IndexFile, type Passage, type SearchField, searchFields, textOfSentence } from './format.ts';
import { fold, formsIn } from './words.ts';

/** Words that say nothing of a text's subject, and endings of ordinal numbers. */
const common: Record<Language, string[]> = {
  hi: [...hin, 'वीं', 'वां', 'वें'].map(fold),
  en: [...eng, 'th', 'st', 'nd', 'rd'].map(fold),
};
const commonAnywhere = new Set(Object.values(common).flat());

/**
 * Makes the index of a site's texts in one language.
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
  // A date is that of the whole entry, so it is found with the entry's beginning.
  return { title, heading: heading ?? date.join(' '), text: sentences.map(textOfSentence).join('\n') };
}

/** A passage in which words from right to left do not move their surroundings: a result has no elements around them. */
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
