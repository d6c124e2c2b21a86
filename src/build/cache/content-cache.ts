import { existsSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../site.config.ts';
import { memoize } from '../../utils/memoize.ts';
import { hashOf, hashOfCode, hashOfFiles, pruneFiles } from './cache.ts';

/**
 * What changes a rendered text without Astro noticing. Astro keeps a parsed entry until its file changes
 * (https://docs.astro.build/en/reference/content-loader-reference/), even when a schema, a loader or a Markdown plugin has
 * changed. It keeps a page until its key or one of its modules changes, styles among them; of content only the key tells,
 * and the middleware does not count as a module of any page.
 */
const rules = ['src/content.config.ts', 'src/collections/markdown/index.ts', 'src/middleware.ts'];

/** The folder of Astro's cache: one for each content folder and each state of what decides what becomes of the content. */
export const contentCacheDir = memoize((): string => {
  const code = hashOfCode(...rules);
  const name = hashOf([settings.contentDir, code, hashOfFiles('astro.config.mjs')]).slice(0, 16);
  return join(settings.cacheDir, name);
});

const unfinished = (): string => join(contentCacheDir(), 'unfinished');

/**
 * To be called before a build. Astro writes the pages it keeps one by one and at last the list of what they show, so what
 * an ended build leaves can pass for pages of an earlier one: that is thrown away.
 */
export function beginContentCache(): void {
  if (existsSync(unfinished())) rmSync(contentCacheDir(), { recursive: true });
  mkdirSync(contentCacheDir(), { recursive: true });
  writeFileSync(unfinished(), '');
}

/** To be called when Astro has written all that it keeps. */
export function completeContentCache(): void {
  rmSync(unfinished());
}

/** How many such folders are kept: those used last. */
const states = 10;

/** Takes away what no build has used for a month, and Astro's cache for states of the code that are long gone. */
export function prune(): void {
  pruneFiles();
  const lastChange = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const folders = globSync('[0-9a-f]'.repeat(16), { cwd: settings.cacheDir }).map((name) =>
    join(settings.cacheDir, name),
  );
  const old = folders.sort((a, b) => lastChange(b) - lastChange(a)).slice(states);
  for (const folder of old) rmSync(folder, { recursive: true, force: true });
}
