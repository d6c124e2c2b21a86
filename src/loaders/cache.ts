import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../site.config.ts';

/** What decides what becomes of the content, beside the content itself. */
const rules = ['src/**/*.{ts,astro,css}', 'astro.config.mjs', 'package-lock.json'];

/**
 * The folder of Astro's cache. Astro keeps a parsed entry until its file changes, even when a schema or a Markdown plugin
 * has, and a page until its key or its own code changes; so there is one cache for each content folder and each state of the
 * code.
 */
export function cacheDir(): string {
  const hash = createHash('sha256').update(settings.contentDir);
  for (const file of globSync(rules).sort()) hash.update(file).update(readFileSync(file));
  return join(settings.cacheDir, hash.digest('hex').slice(0, 16));
}
