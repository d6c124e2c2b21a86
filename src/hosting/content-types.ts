import { extname } from 'node:path';
import { languages } from '../site.config.ts';

const text = (type: string): string => `${type}; charset=utf-8`;

/** The media types of the site's files by ending: a host's own table may lack some of them, or the charset. */
export const typesByEnding: Readonly<Record<string, string>> = {
  '.css': text('text/css'),
  '.js': text('text/javascript'),
  '.md': text('text/markdown'),
  '.txt': text('text/plain'),
  '.csv': text('text/csv'),
  '.bib': text('application/x-bibtex'),
  '.xml': text('application/xml'),
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The type of every page. */
export const pageType = text('text/html');

/** The type of a file by its name. */
export function typeOf(name: string): string {
  const ending = extname(name);
  return ending === '.html' ? pageType : (typesByEnding[ending] ?? 'application/octet-stream');
}

/**
 * The feeds, one in each language. Their type is `application/xml`: with `application/atom+xml` browsers download a feed
 * instead of showing it with its style sheet, and feed readers look at the content anyway.
 */
export const feeds = languages.map((language) => `${language}/feed.xml`);

/** The types of files that differ from those of their ending. */
export const typesByFile: Readonly<Record<string, string>> = {
  'speculation-rules.json': 'application/speculationrules+json',
  'data/sources.csl.json': 'application/vnd.citationstyles.csl+json',
};
