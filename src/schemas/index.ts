import { difference } from './difference.ts';
import { event } from './event.ts';
import { meeting } from './meeting.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { question } from './question.ts';
import { quote } from './quote.ts';
import { sector } from './sector.ts';
import { term } from './term.ts';

/** The schemas of the collections that exist in several languages, by folder. */
export const bilingualSchemas = {
  meetings: meeting,
  sectors: sector,
  quotes: quote,
  events: event,
  questions: question,
  people: person,
  glossary: term,
  differences: difference,
  pages: page,
} as const;
