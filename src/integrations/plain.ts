import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { keptTexts } from '../loaders/kept-texts.ts';
import { absolute, languagesOf } from '../library/routes.ts';
import { siteFile, type BuiltSite } from '../pdf/site-files.ts';
import { plainPage } from '../plain/page.ts';
import { stagingDir } from '../publish/folders.ts';
import { settings } from '../site.config.ts';

const site: BuiltSite = { folder: stagingDir, url: settings.siteUrl, base: settings.basePath };
const named = /<link rel="alternate" type="text\/markdown" href="([^"]*)"/;

/** Writes each page as Markdown too, at the address that its head names. */
export function plain(): AstroIntegration {
  return {
    name: 'plain',
    hooks: {
      'astro:build:done': ({ pages, logger }) => {
        let count = 0;
        const kept = keptTexts('plain');
        const paths = pages.map(({ pathname }) => settings.basePath + pathname);
        for (const path of paths.filter((one) => languagesOf(one).length > 0)) {
          const html = readFileSync(siteFile(site, path), 'utf8');
          const [, address] = named.exec(html) ?? [];
          if (!address) continue;
          const text = kept.text(html, () => plainPage(html, absolute(path), languagesOf(path)));
          writeFileSync(siteFile(site, address), text);
          count += 1;
        }
        kept.tidy();
        logger.info(`${count} pages as Markdown.`);
      },
    },
  };
}
