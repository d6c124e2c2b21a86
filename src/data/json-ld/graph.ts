import type {
  ArticleLeaf,
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  CreativeWork,
  IdReference,
  ListItemLeaf,
  OrganizationLeaf,
  SearchActionLeaf,
  Thing,
  WebPageLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts';
import { licence } from '../../collections/schemas/published/format.ts';
import { messages } from '../../i18n/index.ts';
import { type Language, languages, originalLanguage, settings } from '../../site.config.ts';
import { limits } from '../../utils/limits.ts';
import { type ReferenceKind, type Target, referenceKinds } from '../../utils/references.ts';
import { absolute, address, inLanguage, referenceAddress, searchAddress } from '../../utils/routes.ts';

interface GraphProperties extends Omit<PageProperties, 'citation'> {
  /** The pages above it, outermost first, without the first page. */
  trail: readonly { href: string; title: string }[];
  /** The reports that it cites. */
  cited: readonly string[];
}

/** The JSON-LD graph of a page in one language, with breadcrumbs; on the first page, with the site's description. */
export function pageGraph({ trail, cited, ...properties }: GraphProperties, own?: PageNode): Thing[] {
  const { path, title, language, siteName } = properties;
  // The register describes each report, so ids are enough here; very many are omitted.
  const citation =
    cited.length > limits.sourcesToPrograms ? [] : cited.map((id) => ({ '@id': idOf('source', id, language) }));
  const home = { href: address(language), title: messages(language).home };
  const around =
    path === home.href
      ? { ...wholeSite(siteName), potentialAction: searchAction(language) }
      : breadcrumbs([home, ...trail], title);
  return [pageNode({ ...properties, citation }, own), around];
}

/** A page by its type in schema.org. */
export type PageNode = ArticleLeaf | CollectionPageLeaf | WebPageLeaf;

export interface PageProperties {
  /** The page's path. */
  path: string;
  title: string;
  description: string;
  language: Language;
  /** The second language of a page in two languages. */
  alongside?: Language;
  /** The languages that the page exists in; if its own is not among them, it shows the original. */
  available?: readonly Language[];
  /** The day on which its text first appeared. */
  added?: string | undefined;
  lastChange: string | undefined;
  /** The address of its share picture. */
  image?: string | undefined;
  siteName: string;
  /** The reports that it cites. */
  citation?: readonly (CreativeWork | IdReference)[];
}

/**
 * The properties that every page has, with those that its type adds (https://schema.org/WebPage).
 * @param own the page's type and the properties that belong to it
 */
export function pageNode(properties: PageProperties, own: PageNode = { '@type': 'WebPage' }): PageNode {
  const {
    title,
    description,
    alongside,
    available = [properties.language],
    added,
    lastChange,
    image,
    siteName,
    citation = [],
  } = properties;
  const language = available.includes(properties.language) ? properties.language : originalLanguage;
  const path = language === properties.language ? properties.path : inLanguage(properties.path, language);
  return {
    ...own,
    '@id': absolute(path),
    headline: title,
    description,
    inLanguage: alongside ? [language, alongside] : language,
    ...(image && { image }),
    author: publisher(siteName),
    publisher: { '@id': publisherId },
    // Only full dates: programs would read a month as its first day.
    ...(added?.length === 10 && { datePublished: added }),
    ...(lastChange?.length === 10 && { dateModified: lastChange }),
    ...translations(path, language, available),
    isPartOf: webSite(siteName),
    license: licence,
    ...(citation.length > 0 && { citation }),
  };
}

/** An original links to its translations, a translation to its original. */
function translations(path: string, language: Language, available: readonly Language[]) {
  const there = (other: Language) => ({ '@id': absolute(inLanguage(path, other)) });
  const others = available.filter((other) => other !== language).map(there);
  if (others.length === 0) return {};
  return language === originalLanguage ? { workTranslation: others } : { translationOfWork: there(originalLanguage) };
}

/**
 * The breadcrumbs from the first page to this one (https://schema.org/BreadcrumbList).
 * @param trail the pages above it, outermost first
 * @param title the page's own
 */
function breadcrumbs(trail: readonly { href: string; title: string }[], title: string): BreadcrumbListLeaf {
  const steps = [...trail.map((step) => ({ name: step.title, item: absolute(step.href) })), { name: title }];
  const itemListElement = steps.map((step, index): ListItemLeaf => ({
    '@type': 'ListItem',
    position: index + 1,
    ...step,
  }));
  return { '@type': 'BreadcrumbList', itemListElement };
}

/** The site as a reference: all pages in all languages refer to the same one. */
function webSite(name: string | readonly string[]): WebSiteLeaf {
  return { '@type': 'WebSite', '@id': absolute(settings.basePath), name };
}

const publisherId = `${absolute(settings.basePath)}#publisher`;

/** Who writes and publishes the site: it names no one but itself. */
function publisher(name: string): OrganizationLeaf {
  return { '@type': 'Organization', '@id': publisherId, name, url: absolute(settings.basePath) };
}

/** The full description of the site. */
export function wholeSite(name: string | readonly string[]): WebSiteLeaf {
  return { ...webSite(name), url: absolute(settings.basePath), inLanguage: languages };
}

/** How to search the site in a language (https://schema.org/SearchAction). */
function searchAction(language: Language): WithActionConstraints<SearchActionLeaf> {
  const urlTemplate = `${absolute(searchAddress(language))}?q={search_term_string}`;
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate },
    'query-input': 'required name=search_term_string',
  };
}

/**
 * The `@id` of an entry on every page that mentions it: its place in its list or, if it has a page, a fragment of that
 * page's address, since the page itself is a different thing.
 */
export function idOf(kind: ReferenceKind, entry: string | { slug: string }, language: Language): string {
  const target: Target = { ...(typeof entry === 'string' ? { slug: entry } : entry), kind };
  return absolute(referenceAddress(language, target) + (referenceKinds[kind].listed ? '' : `#${kind}`));
}
