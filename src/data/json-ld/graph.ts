import type {
  ArticleLeaf,
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  CreativeWork,
  FAQPageLeaf,
  IdReference,
  ListItemLeaf,
  SearchActionLeaf,
  Thing,
  WebPageLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts';
import { licence } from '../../collections/schemas/published/format.ts';
import { messages } from '../../i18n/index.ts';
import { type Language, languages, originalLanguage, settings } from '../../site.config.ts';
import { langOf } from '../../utils/language-attribute.ts';
import { limits } from '../../utils/limits.ts';
import { type ReferenceKind, type Target, referenceKinds } from '../../utils/references.ts';
import { absolute, address, inLanguage, referenceAddress, searchAddress } from '../../utils/routes.ts';

interface GraphProperties extends Omit<PageProperties, 'citation'> {
  /** The pages above it, outermost first, without the first page. */
  trail: readonly { href: string; title: string }[];
  /** The reports that it cites. */
  cited: readonly string[];
}

/** All that a page in one language says of itself: the first page what the site is, the others where they stand. */
export function pageGraph({ trail, cited, ...properties }: GraphProperties, own?: PageNode): Thing[] {
  const { path, title, language, siteName } = properties;
  // Each report is described in the register; of many, the page that readers see names them.
  const citation =
    cited.length > limits.sourcesToPrograms ? [] : cited.map((id) => ({ '@id': idOf('source', id, language) }));
  const home = { href: address(language), title: messages(language).home };
  const around =
    path === home.href
      ? { ...wholeSite(siteName), potentialAction: searchAction(language) }
      : breadcrumbs([home, ...trail], title);
  return [pageNode({ ...properties, citation }, own), around];
}

/** A page as schema.org names its kind. */
export type PageNode = ArticleLeaf | CollectionPageLeaf | FAQPageLeaf | WebPageLeaf;

export interface PageProperties {
  /** The page's path. */
  path: string;
  title: string;
  description: string;
  language: Language;
  /** A second language that the page is in. */
  alongside?: Language;
  /** The languages that the page exists in; where its own is not among them, it shows the original. */
  available?: readonly Language[];
  lastChange: string | undefined;
  siteName: string;
  /** The reports that it cites. */
  citation?: readonly (CreativeWork | IdReference)[];
}

/**
 * What every page says of itself, and what its kind adds (https://schema.org/WebPage).
 * @param own the page's type, and what it is about
 */
export function pageNode(properties: PageProperties, own: PageNode = { '@type': 'WebPage' }): PageNode {
  const {
    title,
    description,
    alongside,
    available = [properties.language],
    lastChange,
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
    // A page changes on a day; a program would take a month for its first.
    ...(lastChange?.length === 10 && { dateModified: lastChange }),
    ...translations(path, language, available),
    isPartOf: webSite(siteName),
    license: licence,
    ...(citation.length > 0 && { citation }),
  };
}

/** The original names its translations, a translation its original. */
function translations(path: string, language: Language, available: readonly Language[]) {
  const there = (other: Language) => ({ '@id': absolute(inLanguage(path, other)) });
  const others = available.filter((other) => other !== language).map(there);
  if (others.length === 0) return {};
  return language === originalLanguage ? { workTranslation: others } : { translationOfWork: there(originalLanguage) };
}

/**
 * The way from the first page to this one (https://schema.org/BreadcrumbList).
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

/** The site as each of its pages names it: it is one in all languages. */
function webSite(name: string | readonly string[]): WebSiteLeaf {
  return { '@type': 'WebSite', '@id': absolute(settings.basePath), name };
}

/** The site as a whole. */
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
 * What an entry is known by on every page that speaks of it: its place on its list; where it has a page, a name on that
 * page, which itself is another thing.
 */
export function idOf(kind: ReferenceKind, entry: string | { slug: string }, language: Language): string {
  const target: Target = { ...(typeof entry === 'string' ? { slug: entry } : entry), kind };
  return absolute(referenceAddress(language, target) + (referenceKinds[kind].listed ? '' : `#${kind}`));
}

/** The language of a text that is not in the page's, as where it is not translated yet. */
export function textLanguage(entry: { textLanguage: Language }, page: Language): { inLanguage?: Language } {
  const inLanguage = langOf(entry.textLanguage, page);
  return inLanguage ? { inLanguage } : {};
}
