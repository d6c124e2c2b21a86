/**
 * A style sheet whose custom properties have the shortest names there are, the most frequent first: nothing outside it
 * reads them, and on a page they weigh as much as two sentences.
 */
export function shortNames(css: string): string {
  const counts = new Map<string, number>();
  for (const [name] of css.matchAll(customProperty)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const short = new Map(names.map((name, index) => [name, `--${index.toString(36)}`]));
  return css.replace(customProperty, (name) => short.get(name) ?? name);
}

const customProperty = /--[a-z][\w-]*/g;

/**
 * A style sheet without what the bundler's minifier leaves: spaces after commas, the long form of `(width < 24rem)`, and
 * names of layers, which only their order gives a meaning.
 */
export function tightened(css: string): string {
  return css
    .replace(/("[^"]*")|, /g, (_, string?: string) => string ?? ',')
    .replace(longRange, '($1<$2)')
    .replace(/(?<=@layer )[\w,]+/g, (names) =>
      names
        .split(',')
        .map((name) => name.charAt(0))
        .join(','),
    );
}

const longRange = /not all and \((width|height)>=([\w.]+)\)/g;
