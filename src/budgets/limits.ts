/** What a page may weigh and load. */
export interface Limit {
  /** What the pages are, for messages. */
  kind: string;
  /** Their addresses, below the site's base path. */
  of: RegExp;
  /** HTML and CSS together, with Brotli at its highest quality. */
  bytes: number;
  /** What its HTML makes a browser ask for on a first visit, the page itself counted in. */
  requests: number;
  /** The script files that it may have, by their addresses. */
  scripts: readonly RegExp[];
}

/**
 * What fits in one round trip. A server sends ten packets before it waits for the first answer
 * (https://www.rfc-editor.org/rfc/rfc6928), of 1460 bytes each: 14 KB, and what HTTP/2 needs for the answer's headers.
 */
const oneTrip = 14 * 1024;

/** The page and its icon, and up to ten fonts: a page in two languages has those of both. */
const requests = 12;
const scripts: readonly RegExp[] = [];
const printButton = [/\/print\.js$/];

/** The limits; the first that fits a page holds. A document made for paper is one whole: it may take longer. */
export const limits: readonly Limit[] = [
  { kind: 'printed dossier', of: /\/print\/dossier\/$/, bytes: 200_000, requests, scripts: printButton },
  { kind: 'printed timeline', of: /\/print\/timeline\/$/, bytes: 20_000, requests, scripts: printButton },
  { kind: 'printed summary', of: /\/print\/summary\/$/, bytes: oneTrip, requests, scripts: printButton },
  { kind: 'search', of: /\/search\/$/, bytes: oneTrip, requests, scripts: [/\/_astro\/[^/]+\.js$/] },
  { kind: 'page', of: /^/, bytes: oneTrip, requests, scripts },
];
