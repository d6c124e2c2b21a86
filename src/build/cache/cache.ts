import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { settings } from '../../site.config.ts';
import { memoize } from '../../utils/memoize.ts';

/** What the builds of all contents and states of the code share, each file named by the hash of all its inputs. */
const kinds = ['fonts', 'pages', 'pdfs', 'pictures'] as const;
type Kind = (typeof kinds)[number];

/** Something that decides what is made: a text, a file's bytes, or what JSON can write. */
export type Input = string | number | Uint8Array | readonly unknown[] | object;

/** What an earlier build made of the same inputs, or what is made now. Every input has to be named. */
export async function cache(
  kind: Kind,
  inputs: readonly Input[],
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const cached = readCache(kind, inputs);
  if (cached) return cached;
  const made = await make();
  writeCache(kind, inputs, made);
  return made;
}

/** What an earlier build made of these inputs, if anything. */
export function readCache(kind: Kind, inputs: readonly Input[]): Buffer | undefined {
  const file = fileOf(kind, inputs);
  // A power cut can leave a file that has its name and no content.
  if (!statSync(file, { throwIfNoEntry: false })?.size) return undefined;
  // The time of its last use, for `prune`. CI keeps no time of reading when it copies the cache.
  utimesSync(file, new Date(), new Date());
  return readFileSync(file);
}

/** Stores what was made of these inputs for the next build. */
export function writeCache(kind: Kind, inputs: readonly Input[], made: Uint8Array | string): void {
  const file = fileOf(kind, inputs);
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, made);
}

function fileOf(kind: Kind, inputs: readonly Input[]): string {
  return join(settings.cacheDir, kind, hashOf(inputs).slice(0, 32));
}

/** A SHA-256 hash of inputs, in hexadecimal digits. */
export function hashOf(inputs: readonly Input[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const bytes = typeof input === 'string' || input instanceof Uint8Array ? input : JSON.stringify(input);
    // The length tells ['ab', 'c'] from ['a', 'bc'].
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

/** The hash of the files that patterns match, as they are at the first call. */
export const hashOfFiles = memoize((...patterns: string[]): string => hashOfAll(globSync(patterns)));

/** The hash of modules, of all modules of the project that they import, and of the packages. */
export const hashOfCode = memoize((...modules: string[]): string => {
  const files = new Set(modules);
  // A set's loop also visits what is added on the way.
  for (const file of files) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/'(\.{1,2}\/[^'\n]+\.m?[jt]s)'/g)) {
      const named = join(dirname(file), path);
      if (existsSync(named)) files.add(named);
    }
  }
  return hashOfAll([...files, 'package-lock.json']);
});

function hashOfAll(files: readonly string[]): string {
  return hashOf(files.toSorted().map((file) => readFileSync(file)));
}

/** Writes a file that gets its name when it is whole: the process may be ended, or the disk full. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** A month, in milliseconds. */
const month = 30 * 86_400_000;

/** How many folders of Astro's own cache stay (`content-cache.ts`): those used last. */
const states = 10;

/** Deletes files that no build has used for a month, and Astro's cache for earlier states of the code. */
export function prune(): void {
  const lastUse = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const matching = (pattern: string): string[] =>
    globSync(pattern, { cwd: settings.cacheDir }).map((name) => join(settings.cacheDir, name));
  const files = matching(`{${kinds.join(',')}}/*`).filter((file) => Date.now() - lastUse(file) > month);
  const folders = matching('[0-9a-f]'.repeat(16)).sort((a, b) => lastUse(b) - lastUse(a));
  for (const path of [...files, ...folders.slice(states)]) rmSync(path, { recursive: true, force: true });
}
