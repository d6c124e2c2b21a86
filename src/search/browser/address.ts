import type { Language } from '../../site.config.ts';
import { longestQuery } from '../format.ts';
import type { Question } from './search.ts';

/** What the page's address asks: `?q=…&in=timeline&language=hi`. */
export function questionFromAddress(): Question {
  const asked = new URLSearchParams(location.search);
  const [room, language] = [asked.get('in'), asked.get('language')];
  return {
    // As the field would have it.
    query: (asked.get('q') ?? '').replace(/\s+/g, ' ').slice(0, longestQuery),
    ...(room && { room }),
    ...(language && { language: language as Language }),
  };
}

/** Puts a question into the page's address, to be sent or returned to; as a step of its own that one can go back from, or not. */
export function writeAddress({ query, room, language }: Question, as: 'push' | 'replace'): void {
  const question = new URLSearchParams({
    ...(query && { q: query }),
    ...(room && { in: room }),
    ...(language && { language }),
  }).toString();
  const address = question ? `?${question}` : location.pathname;
  if (address === (location.search || location.pathname)) return;
  if (as === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  keepInOtherLanguages();
}

/** The way to the page in another language asks the same there. */
export function keepInOtherLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header a[hreflang]')) {
    link.search = location.search;
  }
}
