import type { SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { absolute, searchAddress } from '../library/routes.ts';
import { languages, settings, type Language } from '../site.config.ts';

/** The site as a whole, which is one in all languages. */
export function webSite(name: string | readonly string[]): WebSiteLeaf {
  const url = absolute(settings.basePath);
  return { '@type': 'WebSite', '@id': url, name, url, inLanguage: languages };
}

/** The site with the way to search it in a language (https://schema.org/SearchAction). */
export function searchableSite(name: string, language: Language): WebSiteLeaf {
  return { ...webSite(name), potentialAction: searchAction(language) };
}

function searchAction(language: Language): WithActionConstraints<SearchActionLeaf> {
  return {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(searchAddress(language))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
}
