import type {
  CreativeWorkLeaf,
  DefinedTermLeaf,
  EventLeaf,
  ItemListLeaf,
  ListItemLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  PostalAddressLeaf,
  QuotationLeaf,
  RoleLeaf,
} from 'schema-dts';
import { messages } from '../../i18n/index.ts';
import { countryName } from '../../i18n/names.ts';
import type { Language } from '../../site.config.ts';
import { formatPartialDate } from '../../utils/partial-date.ts';
import { absolute, address } from '../../utils/routes.ts';
import { type Spellings, allSpellings } from '../../utils/spellings.ts';
import type { Participant } from '../days.ts';
import type { Event } from '../events.ts';
import type { Meeting, Term } from '../lists.ts';
import type { PlaceData } from '../names.ts';
import type { Quote } from '../quotes.ts';
import { type Source, isReport } from '../sources.ts';
import { type PageNode, idOf } from './graph.ts';

/** The timeline: what happened when and where, from the oldest event to the newest. */
export function timelinePage(
  events: readonly { event: Event; where: PlaceData | undefined }[],
  language: Language,
): PageNode {
  const mainEntity: ItemListLeaf = {
    '@type': 'ItemList',
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    itemListElement: events.map(({ event, where }) =>
      where ? eventNode(event, where, language) : entryNode(event, language),
    ),
  };
  return { '@type': 'CollectionPage', mainEntity };
}

/**
 * Search engines require a place of an `Event`, so an event without one is a plain item of the list
 * (https://developers.google.com/search/docs/appearance/structured-data/event).
 */
function entryNode(event: Event, language: Language): ListItemLeaf {
  const url = idOf('event', event, language);
  return { '@type': 'ListItem', '@id': url, name: event.title, url };
}

function eventNode(event: Event, where: PlaceData, language: Language): EventLeaf {
  const { title, date, people } = event;
  return {
    '@type': 'Event',
    '@id': idOf('event', event, language),
    name: title,
    // ISO 8601 also allows a month or a year: https://schema.org/Date
    startDate: date,
    location: placeNode(where, language),
    ...(people.length > 0 && { attendee: people.map((person) => ({ '@id': idOf('person', person, language) })) }),
  };
}

interface MeetingProperties {
  meeting: Meeting;
  where: PlaceData;
  chairs: readonly Participant[];
  /** The event of the timeline that is this meeting, if there is one. */
  event: Event | undefined;
}

/** The summary of a meeting: an article about an event. */
export function meetingPage({ meeting, where, chairs, event }: MeetingProperties, language: Language): PageNode {
  const about: EventLeaf = {
    '@type': 'Event',
    ...(event && { '@id': idOf('event', event, language) }),
    name: meeting.title,
    startDate: meeting.date,
    location: placeNode(where, language),
    ...(chairs.length > 0 && { attendee: chairs.map((chair) => agent(chair, language)) }),
  };
  return { '@type': 'Article', about };
}

/** A person or body by name, as a participant. */
function agent({ kind, slug, title }: Participant, language: Language): PersonLeaf | OrganizationLeaf {
  const type = kind === 'person' ? 'Person' : 'Organization';
  return { '@type': type, '@id': idOf('person', slug, language), name: title };
}

/** The page of people and bodies: offices, country and spellings of each, where they are known. */
export function peoplePage(all: readonly Participant[], language: Language): PageNode {
  const itemListElement = all.map((someone) => inFull(someone, language));
  return { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement } };
}

function inFull(someone: Participant, language: Language): PersonLeaf | OrganizationLeaf {
  const { kind, title, country, roles, roleTitles, variants } = someone;
  const common = { ...agent(someone, language), ...otherNames(title, variants) };
  if (kind === 'body') return { ...common, '@type': 'Organization', ...(country && { address: inCountry(country) }) };
  return {
    ...common,
    '@type': 'Person',
    ...(country && { nationality: { '@type': 'Country', name: countryName(country, language) } }),
    ...(roles.length > 0 && {
      jobTitle: roles.map(({ id, ...when }) => office(roleTitles[id] ?? id, when, language)),
    }),
  };
}

/** An office with the time it was held (https://schema.org/Role), since it may be a former one. */
function office(
  jobTitle: string,
  { asOf, from, to }: Omit<Participant['roles'][number], 'id'>,
  language: Language,
): RoleLeaf<string, 'jobTitle'> {
  return {
    '@type': 'Role',
    jobTitle,
    ...(from && { startDate: from }),
    ...(to && { endDate: to }),
    ...(asOf && { description: messages(language).roleAsOf(formatPartialDate(asOf, language)) }),
  };
}

/** A place with its country, where that is known. */
function placeNode({ names, country }: PlaceData, language: Language): PlaceLeaf {
  return { '@type': 'Place', name: names[language], ...(country && { address: inCountry(country) }) };
}

/** An address that consists of the country only, by its ISO 3166 code. */
function inCountry(country: string): PostalAddressLeaf {
  return { '@type': 'PostalAddress', addressCountry: country };
}

interface Said {
  quote: Quote;
  speakers: readonly Participant[];
}

/** The page of one quote. */
export function quotePage(said: Said, language: Language): PageNode {
  const { translation, textLanguage, sources } = said.quote;
  const mainEntity = quotation(said, language);
  if (translation) mainEntity.workTranslation = { '@type': 'Quotation', text: translation, inLanguage: textLanguage };
  mainEntity.isBasedOn = sources.map((id) => ({ '@id': idOf('source', id, language) }));
  return { '@type': 'WebPage', mainEntity };
}

/**
 * A quote in its own language (https://schema.org/Quotation). If a report uses its own words, the speaker is not the
 * creator of the text but its subject.
 */
function quotation({ quote, speakers }: Said, language: Language): QuotationLeaf {
  const said = speakers.map((speaker) => agent(speaker, language));
  return {
    '@type': 'Quotation',
    '@id': idOf('quote', quote.slug, language),
    url: absolute(address(language, 'quotes', quote.slug)),
    genre: messages(language).quoteKinds[quote.kind].name,
    text: quote.original,
    inLanguage: quote.language,
    dateCreated: quote.date,
    ...(quote.kind === 'reported' ? { about: said } : { creator: said }),
  };
}

/** A report, with its place in the register as its id. */
function reportNode(source: Source, language: Language): CreativeWorkLeaf | NewsArticleLeaf {
  return {
    '@type': isReport(source) ? 'NewsArticle' : 'CreativeWork',
    '@id': idOf('source', source.id, language),
    ...(source.title && { name: source.title }),
    url: source.url,
    publisher: { '@type': 'Organization', name: source.publisher[language] },
  };
}

/** The register of sources. */
export function sourcesPage(sources: readonly Source[], language: Language): PageNode {
  const itemListElement = sources.map((source) => reportNode(source, language));
  return { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement } };
}

/** The glossary: what each term means and how else it is written (https://schema.org/DefinedTermSet). */
export function glossaryPage(terms: readonly Term[], language: Language): PageNode {
  return {
    '@type': 'CollectionPage',
    mainEntity: { '@type': 'DefinedTermSet', hasDefinedTerm: terms.map((term) => definedTerm(term, language)) },
  };
}

function definedTerm({ slug, title, definition, abbreviations, variants }: Term, language: Language): DefinedTermLeaf {
  return {
    '@type': 'DefinedTerm',
    '@id': idOf('term', slug, language),
    name: title,
    ...otherNames(title, abbreviations, variants),
    description: definition,
  };
}

/** Other names of something, in any language (https://schema.org/alternateName). */
function otherNames(name: string, ...lists: readonly (Spellings | undefined)[]): { alternateName?: readonly string[] } {
  const all = lists.flatMap((list) => allSpellings(list));
  const alternateName = [...new Set(all)].filter((other) => other !== name);
  return alternateName.length > 0 ? { alternateName } : {};
}
