import { fontData } from 'astro:assets';
import feed from '../styles/feed.css?raw';
import tokens from '../styles/tokens.css?raw';

/** How a feed looks in a browser: the site's colours, sizes and typefaces, for a document that is no page of it. */
export function GET(): Response {
  // Tailwind's words for the custom properties of a document's root.
  const properties = tokens.replace('@theme static', ':root');
  return new Response([...faces(), properties, feed].join('\n'), { headers: { 'content-type': 'text/css' } });
}

/** The typefaces, each family under the name that tokens.css calls for. */
function faces(): string[] {
  return Object.entries(fontData).map(([variable, variants]) => {
    const family = variable.slice('--font-'.length);
    const rules = variants.map(({ src, weight, style }) => {
      const sources = src.map(({ url, format }) => `url('${url}')${format ? ` format('${format}')` : ''}`);
      return `@font-face{font-family:${family};src:${sources.join()};font-weight:${weight};font-style:${style}}`;
    });
    return [...rules, `:root{${variable}:${family}}`].join('\n');
  });
}
