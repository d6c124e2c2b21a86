import type { Language } from '../../../site.config.ts';

/** What is wrong, and what to write instead, in each language. */
export type Message = Record<Language | `${Language}Fix`, string>;

/** Messages by the kind of diagnostic, each a function of what it names. */
export type Messages = Record<string, (params: never) => Message>;

/** Names that may be meant: the nearest one, and all. */
export interface Choice {
  near: string | undefined;
  known: readonly string[];
}

/** What the messages in English have in common. */
export const inEnglish = {
  /** The types of values that Zod names, in words that need no programming. */
  types: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
    boolean: 'true or false',
  },
  /** What is compared between the two languages of a text. */
  blocks: {
    paragraph: 'a paragraph',
    item: 'a list item',
    'ordered-item': 'an item of a numbered list',
    row: 'the first cell of a table’s row',
    cell: 'a further cell of a row',
    other: 'something else',
  },
  /** Suggests the nearest name, or else says what to do. */
  meant: (near: string | undefined, otherwise: string): string => (near ? `Did you mean “${near}”?` : otherwise),
  /** Names the choices. */
  choose: (known: readonly string[]): string => (known.length > 0 ? `Choose from: ${known.join(', ')}.` : ''),
};

/** The same in Hindi. */
export const inHindi: typeof inEnglish = {
  types: {
    string: 'पाठ',
    number: 'संख्या',
    int: 'पूर्ण संख्या',
    array: 'सूची',
    object: 'फ़ील्डों का समूह',
    record: 'फ़ील्डों का समूह',
    boolean: 'true या false',
  },
  blocks: {
    paragraph: 'अनुच्छेद',
    item: 'सूची की मद',
    'ordered-item': 'क्रमांकित सूची की मद',
    row: 'तालिका की पंक्ति का पहला खाना',
    cell: 'तालिका की पंक्ति का अगला खाना',
    other: 'कुछ और',
  },
  meant: (near, otherwise) => (near ? `क्या आपका आशय “${near}” से था?` : otherwise),
  choose: (known) => (known.length > 0 ? `इनमें से चुनें: ${known.join(', ')}।` : ''),
};

export type ValueType = keyof typeof inEnglish.types;
export type BlockKind = keyof typeof inEnglish.blocks;

/** Whether quotes would turn a value of this type into a text. */
export const isPlain = (type: ValueType): boolean => type === 'number' || type === 'boolean';
