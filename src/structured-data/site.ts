import type { SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { absolute, searchAddress } from '../library/routes.ts';
import { languages, settings, type Language } from '../site.config.ts';

/** The site as each of its pages names it: it is one in all languages. */
export function webSite(name: string | readonly string[]): WebSiteLeaf {
  return { '@type': 'WebSite', '@id': absolute(settings.basePath), name };
}

/** The site as a whole. */
export function wholeSite(name: string | readonly string[]): WebSiteLeaf {
  return { ...webSite(name), url: absolute(settings.basePath), inLanguage: languages };
}

/** The site with the way to search it in a language (https://schema.org/SearchAction). */
export function searchableSite(name: string, language: Language): WebSiteLeaf {
  return { ...wholeSite(name), potentialAction: searchAction(language) };
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
