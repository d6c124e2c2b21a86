import type { QuotationLeaf } from 'schema-dts';
import type { Participant } from '../data/days.ts';
import type { Quote } from '../data/quotes.ts';
import { wordsIn } from '../i18n/index.ts';
import { absolute, address } from '../library/routes.ts';
import type { Language } from '../site.config.ts';
import { idOf } from './ids.ts';
import type { PageNode } from './page.ts';
import { agent } from './people.ts';

interface Said {
  quote: Quote;
  speakers: readonly Participant[];
}

/** The page of one statement. */
export function quotePage(said: Said, language: Language): PageNode {
  const { translation, textLanguage, sources } = said.quote;
  const mainEntity = quotation(said, language);
  if (translation) mainEntity.workTranslation = { '@type': 'Quotation', text: translation, inLanguage: textLanguage };
  mainEntity.isBasedOn = sources.map((id) => ({ '@id': idOf('source', id, language) }));
  return { '@type': 'WebPage', mainEntity };
}

/**
 * A statement in its own language (https://schema.org/Quotation). What a report says in words of its own the speaker did
 * not create: it is about them.
 */
function quotation({ quote, speakers }: Said, language: Language): QuotationLeaf {
  const said = speakers.map((speaker) => agent(speaker, language));
  return {
    '@type': 'Quotation',
    '@id': idOf('quote', quote.slug, language),
    url: absolute(address(language, 'quotes', quote.slug)),
    genre: wordsIn(language).quoteKinds[quote.kind].name,
    text: quote.original,
    inLanguage: quote.language,
    dateCreated: quote.date,
    ...(quote.kind === 'reported' ? { about: said } : { creator: said }),
  };
}
