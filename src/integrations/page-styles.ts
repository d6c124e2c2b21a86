import type { AstroIntegration } from 'astro';
import { readFileSync, rmSync } from 'node:fs';
import { changePages } from '../delivery/pages.ts';
import { withOwnStyles } from '../page-styles/page.ts';
import { siteFile, type BuiltSite } from '../pdf/site-files.ts';
import { stagingDir } from '../publish/folders.ts';
import { settings } from '../site.config.ts';

const site: BuiltSite = { folder: stagingDir, url: settings.siteUrl, base: settings.basePath };

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
        const count = changePages(stagingDir, (html) => (shared.test(html) ? withOwnStyles(html, read) : html));
        for (const path of texts.keys()) if (path.endsWith('.css')) rmSync(siteFile(site, path));
        logger.info(`${count} pages have their own styles.`);
      },
    },
  };
}
