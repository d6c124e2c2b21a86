import type { ArticleLeaf, CollectionPageLeaf, CreativeWork, FAQPageLeaf, IdReference, WebPageLeaf } from 'schema-dts';
import { absolute, inLanguage } from '../library/routes.ts';
import { licence } from '../schemas/published/format.ts';
import { originalLanguage, type Language } from '../site.config.ts';
import { webSite } from './site.ts';

/** A page as schema.org names its kind. */
export type PageNode = ArticleLeaf | CollectionPageLeaf | FAQPageLeaf | WebPageLeaf;

export interface PageFacts {
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
export function pageNode(facts: PageFacts, own: PageNode = { '@type': 'WebPage' }): PageNode {
  const { title, description, alongside, available = [facts.language], lastChange, siteName, citation = [] } = facts;
  const language = available.includes(facts.language) ? facts.language : originalLanguage;
  const path = language === facts.language ? facts.path : inLanguage(facts.path, language);
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
