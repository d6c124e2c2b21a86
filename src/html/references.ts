import type { Root } from 'hast';
import { parseReference, type Reference } from '../utils/references.ts';
import { element, hasClass, replace, walk } from './tree.ts';

/** Returns the address that a reference leads to. Throws if there is no such entry. */
export type AddressOf = (reference: Reference) => string;

/**
 * Replaces references, `<a href="sector:training">`, by addresses. The first use of a glossary term gets a button
 * beside it that opens its definition.
 * @param addresses for each of the page's languages, its own first: a reference leads to the page in the language of
 *   the text around it, if the page has that language
 * @param definition the accessible name of a term's button; if absent, there are no buttons
 * @returns the slugs of the terms, in order of first use
 */
export function resolveReferences(
  tree: Root,
  addresses: ReadonlyMap<string, AddressOf>,
  definition?: (term: string) => string,
): string[] {
  const [[language, ownAddress] = []] = addresses;
  if (!language || !ownAddress) return [];
  const terms = new Set<string>();
  walk(tree, language, (link, textLanguage, parent) => {
    const { href } = link.properties;
    const reference = link.tagName === 'a' && typeof href === 'string' ? parseReference(href) : undefined;
    if (!reference) return;
    const { kind, slug } = reference;
    link.properties.href = (addresses.get(textLanguage) ?? ownAddress)(reference);
    if (kind !== 'term') return;
    link.properties.className = ['term'];
    if (!definition || terms.has(slug)) return;
    terms.add(slug);
    const button = element('button', {
      ...labelled(definition(slug), language, textLanguage),
      type: 'button',
      className: ['definition-button'],
      popoverTarget: `term-${slug}`,
    });
    replace(parent, link, [link, button]);
  });
  return [...terms];
}

/**
 * Gives the links of cited paragraphs to themselves an accessible name, or removes them.
 * @param language the page's
 * @param label their name; if absent, they are removed
 */
export function nameParagraphLinks(tree: Root, language: string, label?: string): void {
  walk(tree, language, (link, textLanguage, parent) => {
    if (!hasClass(link, 'paragraph-link')) return;
    if (label) Object.assign(link.properties, labelled(label, language, textLanguage));
    else replace(parent, link);
  });
}

/** The attributes for an accessible name in the page's language, with `lang` inside text in another one. */
function labelled(ariaLabel: string, language: string, textLanguage: string) {
  return { ariaLabel, ...(textLanguage !== language && { lang: language }) };
}
