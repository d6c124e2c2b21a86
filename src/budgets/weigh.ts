import { brotliCompressSync } from 'node:zlib';

const styles = /<style[^>]*>.*?<\/style>/gs;
const structuredData = /<script type="application\/ld\+json">.*?<\/script>/gs;
const drawings = /<svg.*?<\/svg>/gs;
const scriptElement = /<script(?![^>]*type="application\/ld\+json")[^>]*>/g;
const asked = [
  /<link rel="(?:stylesheet|preload|icon)"[^>]*>/g,
  /<script[^>]* src=[^>]*>/g,
  /<(?:img|source|iframe|video|audio|embed)\b(?![^>]*loading="lazy")[^>]* src(?:set)?=[^>]*>/g,
];

const weight = (text: string): number => brotliCompressSync(text).length;

/** What of a page weighs how much: the bytes that it would have less without each part, the heaviest first. */
export function parts(html: string): readonly (readonly [part: string, bytes: number])[] {
  const whole = weight(html);
  const found = (
    [
      ['styles', styles],
      ['structured data', structuredData],
      ['drawings', drawings],
    ] as const
  ).map(([part, pattern]) => [part, whole - weight(html.replace(pattern, ''))] as const);
  const text = whole - found.reduce((sum, [, bytes]) => sum + bytes, 0);
  return [['text and its markup', text] as const, ...found]
    .sort(([, a], [, b]) => b - a)
    .filter(([, bytes]) => bytes > 0);
}

/** How many files a page's HTML makes a browser ask for, the page itself counted in; what its CSS asks for is not. */
export function requestsOf(html: string): number {
  return asked.reduce((sum, pattern) => sum + (html.match(pattern)?.length ?? 0), 1);
}

/** The addresses of a page's scripts; of one that stands in the page itself, its start tag. */
export function scriptsOf(html: string): readonly string[] {
  return (html.match(scriptElement) ?? []).map((tag) => /\ssrc="([^"]*)"/.exec(tag)?.[1] ?? tag);
}
