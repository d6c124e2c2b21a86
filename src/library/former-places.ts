import type { Redirect } from './redirects.ts';

/** A page that remembers the places it once had. */
export interface Remembering {
  html: string;
  /** The places that are on other pages now, each with its old id. */
  elsewhere: { id: string; redirect: Redirect }[];
}

/**
 * Keeps the ids that a page once had, for links that still name them: no host ever sees what follows the # of a link. A
 * place that has another id on the same page gets the old one beside it, and what is named after it (the statements of an
 * entry or a section) likewise; of what is on another page the caller says where it is.
 */
export function rememberPlaces(html: string, path: string, places: readonly Redirect[]): Remembering {
  const remembered: Remembering = { html, elsewhere: [] };
  const old = new Set(places.map(({ from }) => idIn(from)));
  for (const redirect of places) {
    const id = idIn(redirect.from);
    const [page = '', fragment] = redirect.to.split('#');
    // A room lists what a page below it tells.
    const place = fragment ?? redirect.reference.slug;
    const isListed = page.startsWith(path) && html.includes(` id="${place}"`);
    if (page !== path && isListed && id === place) continue;
    if (page !== path && !isListed) {
      remembered.elsewhere.push({ id, redirect });
    } else if (fragment || page !== path) {
      // Of a statement there is nothing that is named after it.
      const below = id.includes('.') ? '' : '(?:\\.[^"]*)?';
      const named = new RegExp(`<\\w[^>]* id="${place}(${below})"[^>]*>`, 'g');
      remembered.html = remembered.html.replace(named, (tag, rest: string) => {
        if (rest && old.has(id + rest)) return tag;
        // What is marked is the element that such a name stands in.
        return tag.includes('class="former"') ? former(id + rest) + tag : tag + former(id + rest);
      });
    } else {
      remembered.html = former(id) + remembered.html;
    }
  }
  return remembered;
}

const former = (id: string): string => `<span id="${id}" class="former"></span>`;

const idIn = (address: string): string => address.slice(address.indexOf('#') + 1);
