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

/** The kinds of files that all builds share. Each file is named by the hash of all its inputs. */
const kinds = ['fonts', 'pages', 'pdfs', 'pictures'] as const;
type Kind = (typeof kinds)[number];

/** An input that a cached file depends on: a text, a file's bytes, or a value that JSON can represent. */
export type Input = string | number | Uint8Array | readonly unknown[] | object;

/** Returns what an earlier build made from the same inputs, or makes and stores it. The inputs must be complete. */
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

/** Returns what an earlier build stored for these inputs; undefined where it stored nothing. */
export function readCache(kind: Kind, inputs: readonly Input[]): Buffer | undefined {
  const file = fileOf(kind, inputs);
  // A power cut can leave an empty file.
  if (!statSync(file, { throwIfNoEntry: false })?.size) return undefined;
  // `prune` needs the time of the last use. The access time does not serve: it is lost when CI copies the cache.
  utimesSync(file, new Date(), new Date());
  return readFileSync(file);
}

/** Stores what was made from these inputs, for the next build. */
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

/** The hash of the files that match glob patterns. Later calls return the hash of the first. */
export const hashOfFiles = memoize((...patterns: string[]): string => hashOfAll(globSync(patterns)));

/** The hash of modules, of all project modules that they import, directly or not, and of the installed packages. */
export const hashOfCode = memoize((...modules: string[]): string => {
  const files = new Set(modules);
  // The loop also visits what is added to the set meanwhile.
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

/** Writes a file under a temporary name and renames it: a killed process or a full disk leaves no partial file. */
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

/** How many folders of Astro's own cache (`content-cache.ts`) are retained: the most recently used. */
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
