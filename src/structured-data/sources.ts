import type { CreativeWorkLeaf, NewsArticleLeaf } from 'schema-dts';
import { isReport, type Source } from '../data/sources.ts';
import type { Language } from '../site.config.ts';
import { idOf } from './ids.ts';
import type { PageNode } from './page.ts';

/** A report, with its place in the register as its id. */
export function report(source: Source, language: Language): CreativeWorkLeaf | NewsArticleLeaf {
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
  const itemListElement = sources.map((source) => report(source, language));
  return { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement } };
}
