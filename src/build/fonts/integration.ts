import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { readContent } from '../../collections/lint/files.ts';
import { settings } from '../../site.config.ts';
import { fileSize } from '../../utils/file-size.ts';
import { contentCacheDir } from '../cache/content-cache.ts';
import { writeSubsets, writeWholeFonts } from './index.ts';
import { usageOf } from './usage.ts';

/**
 * Makes the site's font files, which style sheets import as `@fonts/…`: with the glyphs that the texts need in a build,
 * and with all glyphs on the dev server.
 */
export function fonts(): AstroIntegration {
  // Two folders, so that a dev server started during a build cannot put its files into the site.
  const folderOf = (kind: 'subsets' | 'whole'): string => join(contentCacheDir(), 'fonts', kind);
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const folder = folderOf(command === 'dev' ? 'whole' : 'subsets');
        updateConfig({
          vite: {
            resolve: { alias: { '@fonts': folder } },
            // Otherwise Vite would inline small font files into the style sheet and so into every page.
            build: { assetsInlineLimit: 0 },
            server: { fs: { allow: ['.', folder] } },
          },
        });
      },
      'astro:build:start': async ({ logger }) => {
        const { files, bytes } = await writeSubsets(folderOf('subsets'), usageOf(readContent(settings.contentDir)));
        logger.info(`${files} font files with the glyphs of the site’s texts, ${fileSize(bytes, 'en')} together.`);
      },
      'astro:server:setup': () => {
        writeWholeFonts(folderOf('whole'));
      },
    },
  };
}
