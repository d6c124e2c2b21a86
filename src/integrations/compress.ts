import type { AstroIntegration } from 'astro';
import { compressSite } from '../delivery/compress.ts';
import { stagingDir } from '../publish/folders.ts';
import { settings } from '../site.config.ts';

/** Compresses the site's files for hosts that send them so. No later step may change a file: the old one would be sent. */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        if (!settings.compress) {
          logger.info('No compressed files are made: COMPRESS=off.');
          return;
        }
        const { files, now } = await compressSite(stagingDir);
        logger.info(`${files} files with Brotli and gzip, ${now} of them compressed now.`);
      },
    },
  };
}
