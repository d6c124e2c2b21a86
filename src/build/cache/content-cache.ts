import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../site.config.ts';
import { memoize } from '../../utils/memoize.ts';
import { hashOf, hashOfCode, hashOfFiles } from './cache.ts';

/**
 * The modules that change a rendered text without Astro noticing. Astro keeps a parsed entry until its file changes
 * (https://docs.astro.build/en/reference/content-loader-reference/), even when a schema, a loader or a Markdown plugin has
 * changed. It keeps a page until its key or one of its modules changes, styles among them; only the key tells of content,
 * and the middleware is not a module of any page.
 */
const rules = ['src/content.config.ts', 'src/collections/markdown/index.ts', 'src/middleware.ts'];

/** The folder of Astro's cache: one for each content folder and each state of the code that decides what becomes of it. */
export const contentCacheDir = memoize((): string => {
  const code = hashOfCode(...rules);
  const name = hashOf([settings.contentDir, code, hashOfFiles('astro.config.mjs')]).slice(0, 16);
  return join(settings.cacheDir, name);
});

const unfinished = (): string => join(contentCacheDir(), 'unfinished');

/**
 * To be called before a build. Astro writes the pages it keeps one by one and the list of what they show at last, so pages of
 * a build that was ended can pass for those of an earlier one: all are deleted then.
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
