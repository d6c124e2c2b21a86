import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../site.config.ts';
import { memoize } from '../../utils/memoize.ts';
import { hashOf, hashOfCode, hashOfFiles } from './cache.ts';

/**
 * The modules that can change a rendered page without Astro noticing. Astro keeps a parsed entry until its file changes
 * (https://docs.astro.build/en/reference/content-loader-reference/), even when a schema, a loader or a Markdown plugin
 * has changed. It caches a page until the page's key or one of its modules or style sheets changes. Only the key covers
 * content, and the middleware counts as a module of no page.
 */
const rules = ['src/content.config.ts', 'src/collections/markdown/index.ts', 'src/middleware.ts'];

/** The folder of Astro's cache: one for each content folder and each version of the modules above. */
export const contentCacheDir = memoize((): string => {
  const code = hashOfCode(...rules);
  const name = hashOf([settings.contentDir, code, hashOfFiles('astro.config.mjs')]).slice(0, 16);
  return join(settings.cacheDir, name);
});

const unfinished = (): string => join(contentCacheDir(), 'unfinished');

/**
 * To be called before a build. Astro writes cached pages one by one, and their index last. If a build is killed in
 * between, its pages would be mistaken for those of the build before; so all cached pages are deleted then.
 */
export function beginContentCache(): void {
  if (existsSync(unfinished())) rmSync(contentCacheDir(), { recursive: true });
  mkdirSync(contentCacheDir(), { recursive: true });
  writeFileSync(unfinished(), '');
}

/** To be called when Astro has written its whole cache. */
export function completeContentCache(): void {
  rmSync(unfinished());
}
