import type { DefinedTermLeaf } from 'schema-dts';
import type { Term } from '../data/glossary.ts';
import type { Language } from '../site.config.ts';
import { idOf } from './ids.ts';
import { otherNames } from './other-names.ts';
import type { PageNode } from './page.ts';

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
