import type { PlaceLeaf, PostalAddressLeaf } from 'schema-dts';
import type { Place } from '../data/names.ts';
import type { Language } from '../site.config.ts';

/** A place with its country, where that is known. */
export function placeNode({ names, country }: Place, language: Language): PlaceLeaf {
  return { '@type': 'Place', name: names[language], ...(country && { address: inCountry(country) }) };
}

/** No more of an address than the country, by its ISO 3166 code. */
export function inCountry(country: string): PostalAddressLeaf {
  return { '@type': 'PostalAddress', addressCountry: country };
}
