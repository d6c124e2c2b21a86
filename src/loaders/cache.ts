import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { settings } from '../site.config.ts';

/** What decides how a file of the content is read, beside the file itself. */
const rules = ['src/{library,loaders,markdown,schemas}/**/*.ts', 'src/*.config.ts', 'package-lock.json'];

/**
 * The folder of Astro's cache. Astro keeps a parsed entry until its file changes, even when a schema or a Markdown
 * plugin has; so there is one cache for each content folder and each state of the rules.
 */
export function cacheDir(): string {
  const hash = createHash('sha256').update(settings.contentDir);
  for (const file of globSync(rules).sort()) hash.update(file).update(readFileSync(file));
  return resolve('node_modules/.astro', hash.digest('hex').slice(0, 16));
}
