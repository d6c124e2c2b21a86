import { formsIn } from './words.ts';

/**
 * Groups of names that mean the same, each name as folded words separated by spaces. Groups that share a name are
 * merged; groups of a single name are omitted.
 * @param written the names of each group, in any language
 */
export function synonyms(written: readonly (readonly string[])[]): string[][] {
  const groups = new Map<string, Set<string>>();
  for (const names of written) {
    const folded = names.map((name) => formsIn(name).join(' ')).filter(Boolean);
    const joined = new Set(folded.flatMap((name) => [name, ...(groups.get(name) ?? [])]));
    for (const name of joined) groups.set(name, joined);
  }
  return [...new Set(groups.values())].filter(({ size }) => size > 1).map((group) => [...group].sort());
}

/**
 * The words of a person's name in its several forms, each with the words in the same place: `अमीर`, `आमिर`, `Amir`.
 * Only forms with as many words as the first are compared.
 */
export function wordByWord(names: readonly string[]): string[][] {
  const split = names.map((name) => name.split(/\s+/));
  const [first = []] = split;
  const alike = split.filter(({ length }) => length === first.length);
  return first.map((_, place) => alike.map((words) => words[place] ?? ''));
}
