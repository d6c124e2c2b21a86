import { allOtherFaces } from '../html/typefaces.ts';
import base from '../styles/base.css?inline';
import feed from '../styles/feed.css?raw';
import { fontRules } from '../styles/fonts.ts';
import tokens from '../styles/tokens.css?raw';

/** The style sheet of a feed in a browser: the site's colours, sizes and typefaces. */
export function GET(): Response {
  // Only Tailwind knows `@theme static`; a browser needs custom properties of the root.
  const properties = tokens.replace('@theme static', ':root');
  return new Response([fontRules, allOtherFaces, properties, base, feed].join('\n'), {
    headers: { 'content-type': 'text/css' },
  });
}
