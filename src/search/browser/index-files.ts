import type { Manifest, Passage, PassageFile, WordFile } from '../format.ts';
import { passagesPerFile } from '../format.ts';

/** Reads a file of the index by its name, such as `words-3`. */
export type ReadFile = (name: string) => Promise<unknown>;

/** The index as it lies on the server: of its files only those are read that somebody asks for, each once. */
export interface IndexFiles {
  manifest: Manifest;
  /** Whether a word, in its folded form, is too common to be looked for. */
  isCommon: (form: string) => boolean;
  /** The files that hold all words with a beginning. */
  wordsWith: (beginning: string) => Promise<WordFile[]>;
  passage: (number: number) => Promise<Passage>;
}

/** Opens an index. Rejects, as what it gives back does, where a file cannot be read. */
export async function openIndex(read: ReadFile): Promise<IndexFiles> {
  const asked = new Map<string, Promise<unknown>>();
  const once = (name: string): Promise<unknown> => {
    const known = asked.get(name);
    if (known) return known;
    const answer = read(name);
    asked.set(name, answer);
    // What failed is asked for again.
    answer.catch(() => asked.delete(name));
    return answer;
  };
  const manifest = (await once('manifest')) as Manifest;
  const common = new Set(manifest.common);
  return {
    manifest,
    isCommon: (form) => common.has(form),
    wordsWith: (beginning) =>
      Promise.all(filesWith(manifest.words, beginning).map((file) => once(`words-${file}`) as Promise<WordFile>)),
    passage: async (number) => {
      const file = (await once(`passages-${Math.floor(number / passagesPerFile)}`)) as PassageFile;
      const passage = file[number % passagesPerFile];
      if (!passage) throw new Error(`There is no passage ${number}.`);
      return passage;
    },
  };
}

/** The numbers of the files that words with a beginning can be in, by the first word of each. */
function filesWith(firstWords: readonly string[], beginning: string): number[] {
  return firstWords.flatMap((first, file) => {
    const next = firstWords[file + 1];
    const endsBefore = next !== undefined && next < beginning;
    const startsAfter = first > beginning && !first.startsWith(beginning);
    return endsBefore || startsAfter ? [] : [file];
  });
}
