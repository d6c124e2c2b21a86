import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { readContent } from '../../collections/lint/files.ts';
import { settings } from '../../site.config.ts';
import { fileSize } from '../../utils/file-size.ts';
import { contentCacheDir } from '../cache/content-cache.ts';
import { writeSubsets, writeWholeFonts } from './index.ts';
import { usageOf } from './usage.ts';

/**
 * Makes the site's font files, which style sheets import as `@fonts/…`: for a build the glyphs that its texts are shown
 * with, for the dev server, where texts change, all glyphs.
 */
export function fonts(): AstroIntegration {
  // Two folders, so that a server that is started during a build cannot put its files into the site.
  const folderOf = (kind: 'subsets' | 'whole'): string => join(contentCacheDir(), 'fonts', kind);
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const folder = folderOf(command === 'dev' ? 'whole' : 'subsets');
        updateConfig({
          vite: {
            resolve: { alias: { '@fonts': folder } },
            // Otherwise a small font file would become a part of the style sheet, and so of every page.
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
