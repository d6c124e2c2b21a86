import type { AstroIntegration } from 'astro';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { heaviestPages } from '../delivery/pages.ts';
import { forgetUnused } from '../kept/files.ts';
import { fileSize } from '../library/file-size.ts';
import { names, stagingDir } from '../publish/folders.ts';
import { swap } from '../publish/swap.ts';
import { languages, settings } from '../site.config.ts';

/** Gives a new site the place of the one before. It comes last: each step before has gone well. */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': ({ logger }) => {
        moveNotFoundPages();
        const weights = heaviestPages(stagingDir, /^admin\/|\/print\//).map(
          ({ page, bytes }) => `${settings.basePath}${page} ${fileSize(bytes, 'en')}`,
        );
        logger.info(`The heaviest pages, HTML and styles with Brotli: ${weights.join(', ')}.`);
        if (stagingDir !== names.next) cpSync(stagingDir, names.next, { recursive: true });
        swap(names);
        rmSync(stagingDir, { recursive: true, force: true });
        forgetUnused();
        logger.info(`The site is in ${relative('', settings.outDir)}.`);
      },
    },
  };
}

/** Hosts look for the page for what does not exist at `hi/404.html`; Astro puts only the one at the top there. */
function moveNotFoundPages(): void {
  for (const language of languages) {
    const folder = join(stagingDir, language, '404');
    renameSync(join(folder, 'index.html'), `${folder}.html`);
    rmSync(folder, { recursive: true });
  }
}
