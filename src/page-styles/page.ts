import { createHash } from 'node:crypto';
import { cut, namesIn, readSheet, type Sheet } from './cut.ts';
import { namesOf, type Names } from './names.ts';
import { shortNames, tightened } from './shorten.ts';

/** What the head of a page says of its looks: a style element, or a link to a style sheet. */
const styles = /<style>(.*?)<\/style>|<link rel="stylesheet" href="([^"]*)">/gs;
const script = /<script[^>]* src="([^"]*)"/g;

/** Reads a file of the site by its path, such as `/_astro/page.css`. */
type Read = (path: string) => string;

interface Known {
  sheet: Sheet;
  names: Names;
  /** What it was cut to, by the names that a page has of its own. */
  cut: Map<string, string>;
}
const known = new Map<string, Known>();

/**
 * A page with its style sheets as one style element in its head that holds only what the page uses, in the order in which
 * they stood.
 * @param read reads the style sheets and scripts that the page names
 */
export function withOwnStyles(html: string, read: Read): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const found = [...head.matchAll(styles)];
  const css = found.map(([, inside, href]) => inside ?? read(href ?? '')).join('\n');
  if (css.trim() === '') return html;
  const scripts = [...html.matchAll(script)].map(([, source = '']) => read(source));
  let isFirst = true;
  const own = head.replace(styles, () => {
    if (!isFirst) return '';
    isFirst = false;
    return `<style>${ownStyles(css, namesOf(html, scripts))}</style>`;
  });
  return own + html.slice(end);
}

function ownStyles(css: string, pageNames: Names): string {
  const key = createHash('sha256').update(css).digest('base64');
  let one = known.get(key);
  if (!one) {
    const sheet = readSheet(css);
    known.set(key, (one = { sheet, names: namesIn(sheet), cut: new Map() }));
  }
  const { sheet, names, cut: cuts } = one;
  const shared = [...names].filter((name) => pageNames.has(name));
  const sharedKey = shared.join(' ');
  const styles = cuts.get(sharedKey) ?? tightened(shortNames(cut(sheet, new Set(shared))));
  cuts.set(sharedKey, styles);
  return styles;
}
