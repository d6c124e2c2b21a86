/** A citation in running text: `[@one]` or `[@one; @two]`, as in Pandoc (https://pandoc.org/MANUAL.html#citation-syntax). */
export const citationPattern = /\s*\[(@[^\]]*)\]/g;

/** The source ids inside a citation's brackets: `@one; @two` gives `one` and `two`. */
export function citedIds(inside: string): string[] {
  return inside.split(';').map((part) => part.trim().replace(/^@/, ''));
}

/** Every source id that a Markdown text cites, in order, repeated as often as it is cited. */
export function citationsIn(markdown: string): string[] {
  return [...markdown.matchAll(citationPattern)].flatMap(([, inside = '']) => citedIds(inside));
}
