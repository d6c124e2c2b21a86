import { partialDatePattern } from './partial-date.ts';

/**
 * A work as the Citation Style Language describes it for programs that manage references, as far as this site needs it
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables).
 */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'dataset' | 'document' | 'webpage';
  title?: string;
  /** A body that signs as a whole is a `literal` name. */
  author?: readonly { literal: string }[];
  /** The newspaper or site that it is a part of. */
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  /** The day on which its page was seen. */
  accessed?: CslDate;
  URL: string;
  /** As BCP 47 writes it. */
  language?: string;
  note?: string;
}

/** A date known to the year, the month or the day, in this order. */
export interface CslDate {
  'date-parts': [number[]];
}

/** A partial date as CSL writes it. Throws where the text is not one. */
export function cslDate(date: string): CslDate {
  const [, ...parts] = partialDatePattern.exec(date) ?? [];
  if (parts.length === 0) throw new Error(`“${date}” is not a date.`);
  return { 'date-parts': [parts.filter(Boolean).map(Number)] };
}

/** Works as a CSL-JSON file, a field on each line. */
export function cslJson(items: readonly CslItem[]): string {
  const written = items.map((item) => {
    const fields = Object.entries(item).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return `{${fields.join(',\n')}}`;
  });
  return `[${written.join(',\n')}]`;
}
