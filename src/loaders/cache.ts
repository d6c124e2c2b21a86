import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../site.config.ts';

/** What decides what becomes of the content, beside the content itself. */
const rules = ['src/**/*.{ts,astro,css}', 'astro.config.mjs', 'package-lock.json'];

let folder: string | undefined;

/**
 * The folder of Astro's cache, the same for as long as the process runs. Astro keeps a parsed entry until its file changes, even when a schema or a Markdown plugin
 * has, and a page until its key or its own code changes; so there is one cache for each content folder and each state of the
 * code.
 */
export function cacheDir(): string {
  if (folder) return folder;
  const hash = createHash('sha256').update(settings.contentDir);
  for (const file of globSync(rules).sort()) hash.update(file).update(readFileSync(file));
  folder = join(settings.cacheDir, hash.digest('hex').slice(0, 16));
  return folder;
}

const unfinished = (): string => join(cacheDir(), 'unfinished');

/**
 * To be called before a build. Astro writes the pages it keeps one by one and at last the list of what they show, so what
 * an ended build leaves can pass for pages of an earlier one: that is thrown away.
 */
export function beginCache(): void {
  if (existsSync(unfinished())) rmSync(cacheDir(), { recursive: true });
  mkdirSync(cacheDir(), { recursive: true });
  writeFileSync(unfinished(), '');
}

/** To be called when Astro has written all that it keeps. */
export function completeCache(): void {
  rmSync(unfinished());
}
