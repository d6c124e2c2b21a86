import type { AstroIntegration } from 'astro';
import { cpSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { heaviestPages } from '../delivery/pages.ts';
import { forgetUnused } from '../kept/files.ts';
import { fileSize } from '../library/file-size.ts';
import { names, stagingDir } from '../publish/folders.ts';
import { swap } from '../publish/swap.ts';
import { settings } from '../site.config.ts';

/** Gives a new site the place of the one before. It comes last: each step before has gone well. */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': ({ logger }) => {
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
