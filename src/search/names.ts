import { formsIn } from './words.ts';

/**
 * Groups of names that mean the same, each name as its folded words with spaces between. Groups that share a name become
 * one; a group of one name is left out.
 * @param written the names of each group as they are written, in any language
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
