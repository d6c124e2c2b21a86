import type { Language } from '../../../site.config.ts';

/** What is wrong, and what to write instead, in each language. */
export type Message = Record<Language | `${Language}Fix`, string>;

/** Messages by the kind of diagnostic, each a function of what it names. */
export type Messages = Record<string, (params: never) => Message>;

/** Names that could be meant: the one most like what is written, and all of them. */
export interface Choice {
  near: string | undefined;
  known: readonly string[];
}

/** What the messages in English have in common. */
export const en = {
  /** What a value in YAML is, in words that need no programming. */
  types: {
    text: 'text',
    number: 'a number',
    'whole-number': 'a whole number',
    list: 'a list',
    fields: 'a group of fields',
    'yes-or-no': 'true or false',
    nothing: 'nothing',
    date: 'a date without quotes',
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
  /** Offers the nearest name, or says what else to do. */
  meant: (near: string | undefined, otherwise: string): string => (near ? `Did you mean “${near}”?` : otherwise),
  /** Names the choices. */
  choose: (known: readonly string[]): string => (known.length > 0 ? `Choose from: ${known.join(', ')}.` : ''),
};

/** The same in Hindi. */
export const hi: typeof en = {
  types: {
    text: 'पाठ',
    number: 'संख्या',
    'whole-number': 'पूर्ण संख्या',
    list: 'सूची',
    fields: 'फ़ील्डों का समूह',
    'yes-or-no': 'true या false',
    nothing: 'कुछ नहीं',
    date: 'बिना उद्धरण चिह्नों की तारीख',
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

export type ValueType = keyof typeof en.types;
export type BlockKind = keyof typeof en.blocks;

/** Whether a value would be a text if it stood in quotes. */
export const isPlain = (type: ValueType): boolean => type === 'number' || type === 'yes-or-no' || type === 'date';
