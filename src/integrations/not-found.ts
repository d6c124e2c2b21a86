import type { AstroIntegration } from 'astro';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stagingDir } from '../publish/folders.ts';
import { languages } from '../site.config.ts';

/**
 * Puts the page for addresses that do not exist where hosts look for it, in each language's folder: `hi/404.html`. Astro does
 * that for the one at the top only.
 */
export function notFound(): AstroIntegration {
  return {
    name: 'not-found',
    hooks: {
      'astro:build:done': () => {
        for (const language of languages) {
          const folder = join(stagingDir, language, '404');
          renameSync(join(folder, 'index.html'), `${folder}.html`);
          rmSync(folder, { recursive: true });
        }
      },
    },
  };
}
