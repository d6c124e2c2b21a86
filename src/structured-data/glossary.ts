import type { DefinedTermLeaf } from 'schema-dts';
import type { Term } from '../data/glossary.ts';
import type { Language } from '../site.config.ts';
import { idOf } from './ids.ts';
import { otherNames } from './other-names.ts';
import type { PageNode } from './page.ts';

/** The glossary: a set of terms with what they mean and how else they are written. */
export function glossaryPage(terms: readonly Term[], language: Language): PageNode {
  const hasDefinedTerm = terms.map((term) => definedTerm(term, language));
  return { '@type': 'CollectionPage', mainEntity: { '@type': 'DefinedTermSet', hasDefinedTerm } };
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
