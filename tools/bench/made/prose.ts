import { languageFacts, languages, type Language } from '../../../src/site.config.ts';
import type { Chance } from './chance.ts';
import type { Words } from './words.ts';

/** A text in every language. */
export type InEach = Record<Language, string>;

/** What texts are made of: words, and the names of what they may refer to. */
export interface Material {
  chance: Chance;
  words: Words;
  /** The ids of the sources. */
  sources: readonly string[];
  /** What may be linked to, by kind: `event:one`. */
  references: readonly string[];
  terms: readonly string[];
}

/** How a text is: as many sentences, each as often linked, as texts of its collection are on average. */
export interface Shape {
  sentences: number;
  /** Links and terms for each sentence. */
  links: number;
  terms: number;
  /** Sources for each sentence. */
  citations: number;
}

/** A text made for each language, saying and citing the same. */
export function inEach(make: (language: Language) => string): InEach {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as InEach;
}

/**
 * A paragraph of which every sentence cites sources, the same in each language.
 * @param own what the text may not link to, because it is its own
 */
export function paragraph(material: Material, shape: Shape, own: string): InEach {
  const { chance } = material;
  const sentences = Array.from({ length: shape.sentences }, () => sentence(material, shape, own));
  // Lengths differ by about a third.
  const kept = sentences.slice(0, Math.max(1, Math.round(shape.sentences * (0.7 + 0.6 * chance.next()))));
  return inEach((language) => kept.map((one) => one[language]).join(' '));
}

function sentence({ chance, words, sources, references, terms }: Material, shape: Shape, own: string): InEach {
  const links = [
    ...(chance.next() < shape.links ? [chance.pick(references)] : []),
    ...(chance.next() < shape.terms ? [chance.pick(terms)] : []),
  ].filter((reference) => reference !== own);
  const citation = chance.some(sources, Math.max(1, Math.round(shape.citations * (0.5 + chance.next()))));
  const length = 12 + chance.below(10);
  return inEach((language) => {
    const linked = links.map(
      (reference) => ` [${words.phrase(language, 2)}](${reference}) ${words.phrase(language, 3)}`,
    );
    const text = `${words.title(language, length - 5 * links.length)}${linked.join('')}`;
    return `${text} [${citation.map((id) => `@${id}`).join('; ')}]${endMark(language)}`;
  });
}

const endMark = (language: Language): string => (languageFacts[language].script === 'Devanagari' ? '।' : '.');
