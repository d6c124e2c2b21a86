import { allOtherFaces } from '../html/typefaces.ts';
import base from '../styles/base.css?inline';
import feed from '../styles/feed.css?raw';
import { fontRules } from '../styles/fonts.ts';
import tokens from '../styles/tokens.css?raw';

/** How a feed looks in a browser: the site's colours, sizes and typefaces, for a document that is no page of it. */
export function GET(): Response {
  // Tailwind's words for the custom properties of a document's root.
  const properties = tokens.replace('@theme static', ':root');
  return new Response([fontRules, allOtherFaces, properties, base, feed].join('\n'), {
    headers: { 'content-type': 'text/css' },
  });
}
