import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withOwnStyles } from '../page-styles/page.ts';
import { writeWhole } from '../pdf/kept.ts';
import { siteFile, type BuiltSite } from '../pdf/site-files.ts';
import { settings } from '../site.config.ts';

const site: BuiltSite = { folder: settings.outDir, url: settings.siteUrl, base: settings.basePath };

/** Gives each page the styles that it uses, inside the page, in place of the style sheet that all pages share. */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': ({ logger }) => {
        const texts = new Map<string, string>();
        const read = (path: string): string => {
          const text = texts.get(path) ?? readFileSync(siteFile(site, path), 'utf8');
          texts.set(path, text);
          return text;
        };
        const shared = new RegExp(`href="${settings.basePath}_astro/[^"]*\\.css"`);
        let count = 0;
        for (const name of globSync('**/*.html', { cwd: settings.outDir })) {
          const file = join(settings.outDir, name);
          const html = readFileSync(file, 'utf8');
          if (!shared.test(html)) continue;
          writeWhole(file, withOwnStyles(html, read));
          count += 1;
        }
        for (const path of texts.keys()) if (path.endsWith('.css')) rmSync(siteFile(site, path));
        logger.info(`${count} pages have their own styles.`);
      },
    },
  };
}
