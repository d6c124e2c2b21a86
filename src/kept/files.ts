import { globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settings } from '../site.config.ts';

/** What the builds of all contents and states of the code share, each file under the hash of all that decides it. */
const kinds = ['fonts', 'pdfs', 'pictures', 'plain'] as const;

/** The file of a kind that is kept under a name. */
export function keptFile(kind: (typeof kinds)[number], name: string): string {
  return join(settings.cacheDir, kind, name);
}

/** What an earlier build kept, or nothing; it notes when that was read, which not every system does by itself. */
export function readKept(file: string): Uint8Array | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  // A power cut can leave a file that has its name and nothing in it.
  if (!stats || stats.size === 0) return undefined;
  utimesSync(file, new Date(), stats.mtime);
  return readFileSync(file);
}

/** Keeps a file for the next build. */
export function keep(file: string, content: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, content);
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

/** The folders of Astro's cache that are kept, one for each content and state of the code: those used last. */
const states = 10;

/** Takes away what no build has used for a month, and Astro's cache for states of the code that are long gone. */
export function forgetUnused(): void {
  const lastRead = (path: string): number => statSync(path, { throwIfNoEntry: false })?.atimeMs ?? 0;
  const lastChange = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const inCache = (pattern: string): string[] =>
    globSync(pattern, { cwd: settings.cacheDir }).map((path) => join(settings.cacheDir, path));
  const unused = inCache(`{${kinds.join(',')}}/*`).filter((file) => Date.now() - lastRead(file) > month);
  const old = inCache('[0-9a-f]'.repeat(16)).sort((a, b) => lastChange(b) - lastChange(a));
  for (const path of [...unused, ...old.slice(states)]) rmSync(path, { recursive: true, force: true });
}
