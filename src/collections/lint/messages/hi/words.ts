import type { BlockKind, ValueType } from '../params.ts';

/** What a value is, in words. */
export const types: Record<ValueType, string> = {
  text: 'पाठ',
  number: 'संख्या',
  'whole-number': 'पूर्ण संख्या',
  list: 'सूची',
  fields: 'फ़ील्डों का समूह',
  'yes-or-no': 'true या false',
  nothing: 'कुछ नहीं',
  date: 'बिना उद्धरण चिह्नों की तारीख',
};

/** A part of a text, in words. */
export const blocks: Record<BlockKind, string> = {
  paragraph: 'अनुच्छेद',
  item: 'सूची की मद',
  'ordered-item': 'क्रमांकित सूची की मद',
  row: 'तालिका की पंक्ति का पहला खाना',
  cell: 'तालिका की पंक्ति का अगला खाना',
  other: 'कुछ और',
};

/** Offers the nearest name, or says what else to do. */
export const meant = (near: string | undefined, otherwise: string): string =>
  near ? `क्या आपका आशय “${near}” से था?` : otherwise;

/** Names the choices. */
export const choose = (known: readonly string[]): string => (known.length > 0 ? `इनमें से चुनें: ${known.join(', ')}।` : '');
