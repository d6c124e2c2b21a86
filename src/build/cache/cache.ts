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

/** What the builds of all contents and states of the code share, each file under the hash of all that decides it. */
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
  const file = fileOf(kind, inputs);
  const earlier = read(file);
  if (earlier) return earlier;
  const made = await make();
  write(file, made);
  return made;
}

/** What an earlier build made, if anything. */
export function readCache(kind: Kind, inputs: readonly Input[]): Buffer | undefined {
  return read(fileOf(kind, inputs));
}

function read(file: string): Buffer | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  // A power cut can leave a file that has its name and nothing in it.
  if (!stats || stats.size === 0) return undefined;
  // When it was last of use, for `pruneFiles`: the time of reading does not survive the copy that is kept between runs of CI.
  utimesSync(file, new Date(), new Date());
  return readFileSync(file);
}

/** Keeps what was made for the next build. */
export function writeCache(kind: Kind, inputs: readonly Input[], made: Uint8Array | string): void {
  write(fileOf(kind, inputs), made);
}

function write(file: string, made: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, made);
}

function fileOf(kind: Kind, inputs: readonly Input[]): string {
  return join(settings.cacheDir, kind, hashOf(inputs).slice(0, 32));
}

/** The hash of what decides something. */
export function hashOf(inputs: readonly Input[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const bytes = typeof input === 'string' || input instanceof Uint8Array ? input : JSON.stringify(input);
    // The length before it tells inputs apart that begin where others end.
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

/** The hash of the files that patterns name, as they are when first asked for. */
export const hashOfFiles = memoize((...patterns: string[]): string => hashOfAll(globSync(patterns)));

/** The hash of what modules do: of them, of all modules of the project that they name, and of the packages. */
export const hashOfCode = memoize((...modules: string[]): string => {
  const files = new Set(modules);
  // What is added on the way is visited too.
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

/** Writes a file that has its name only when it is whole: the process may be ended, or the disk full. */
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

/** Takes away what no build has used for a month. */
export function pruneFiles(): void {
  for (const name of globSync(`{${kinds.join(',')}}/*`, { cwd: settings.cacheDir })) {
    const file = join(settings.cacheDir, name);
    const lastUse = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - lastUse > month) rmSync(file, { force: true });
  }
}
