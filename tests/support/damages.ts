/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Picks one of several. */
export type Pick = <T>(from: readonly T[]) => T;
/** Picks by random numbers. */
export const pickBy =
  (random: () => number): Pick =>
  (from) => {
    const picked = from[Math.floor(random() * from.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  };

const nasty = [
  ...Array.from('\'"{}[]<>:#@`|&*!%?,-\\/()=~^_.;$+'),
  ...Array.from('\t\0\u200B\uFEFF\r\u00A0\u0008\u0085\u2028\uFFFE“’।'),
  '<b>',
  '{/*',
  '<!--',
  '\n\n',
  '\n---\n',
  '[@',
];

const lines = (text: string): string[] => text.split('\n');
const positions = (text: string): number[] => Array.from(text, (_, index) => index);

/** Small damages as they happen while somebody edits: each gives the text as it is afterwards. */
export const damages: Readonly<Record<string, (text: string, pick: Pick) => string>> = {
  'a line deleted': (text, pick) =>
    lines(text)
      .toSpliced(pick([...lines(text).keys()]), 1)
      .join('\n'),
  'a line doubled': (text, pick) => {
    const at = pick([...lines(text).keys()]);
    return lines(text)
      .toSpliced(at, 0, lines(text)[at] ?? '')
      .join('\n');
  },
  'two characters swapped': (text, pick) => {
    const all = Array.from(text);
    const at = pick(positions(text).slice(0, -1));
    return all.toSpliced(at, 2, all[at + 1] ?? '', all[at] ?? '').join('');
  },
  'a character deleted': (text, pick) =>
    Array.from(text)
      .toSpliced(pick(positions(text)), 1)
      .join(''),
  'the end cut off': (text, pick) =>
    Array.from(text)
      .slice(0, pick(positions(text)))
      .join(''),
  'a sign typed': (text, pick) =>
    Array.from(text)
      .toSpliced(pick(positions(text)), 0, pick(nasty))
      .join(''),
  'a sign typed instead': (text, pick) =>
    Array.from(text)
      .toSpliced(pick(positions(text)), 1, pick(nasty))
      .join(''),
  'a sign typed among the fields': (text, pick) => {
    const fields = Math.max(1, text.indexOf('\n---'));
    const at = pick(positions(text.slice(0, fields)));
    return Array.from(text).toSpliced(at, 0, pick(nasty)).join('');
  },
  'two lines joined': (text, pick) => {
    const at = pick([...lines(text).keys()].slice(0, -1));
    return lines(text)
      .toSpliced(at, 2, `${lines(text)[at] ?? ''}${lines(text)[at + 1] ?? ''}`)
      .join('\n');
  },
  'two lines swapped': (text, pick) => {
    const at = pick([...lines(text).keys()].slice(0, -1));
    return lines(text)
      .toSpliced(at, 2, lines(text)[at + 1] ?? '', lines(text)[at] ?? '')
      .join('\n');
  },
  'a line indented': (text, pick) => {
    const at = pick([...lines(text).keys()]);
    return lines(text)
      .toSpliced(at, 1, `${pick([' ', '  ', '    ', '\t'])}${lines(text)[at] ?? ''}`)
      .join('\n');
  },
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'a fence removed': (text, pick) => {
    const fences = [...text.matchAll(/^---\n/gm)].map(({ index }) => index);
    if (fences.length === 0) return text;
    const at = pick(fences);
    return text.slice(0, at) + text.slice(at + 4);
  },
  'a quotation mark removed': (text, pick) => {
    const quotes = [...text.matchAll(/['"“”‘’]/g)].map(({ index }) => index);
    if (quotes.length === 0) return text;
    const at = pick(quotes);
    return text.slice(0, at) + text.slice(at + 1);
  },
};
