import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { keep, keptFile, readKept } from '../kept/files.ts';
import { cacheDir } from '../loaders/cache.ts';
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
        const paths = pages.map(({ pathname }) => settings.basePath + pathname);
        for (const path of paths.filter((one) => languagesOf(one).length > 0)) {
          const html = readFileSync(siteFile(site, path), 'utf8');
          const [, address] = named.exec(html) ?? [];
          if (!address) continue;
          const text = keptText(html, () => plainPage(html, absolute(path), languagesOf(path)));
          writeFileSync(siteFile(site, address), text);
          count += 1;
        }
        logger.info(`${count} pages as Markdown.`);
      },
    },
  };
}

/** What was made of a text by an earlier build with the same code, or is made now. */
function keptText(of: string, make: () => string): string {
  const hash = createHash('sha256').update(cacheDir()).update(of).digest('hex');
  const file = keptFile('plain', `${hash.slice(0, 32)}.md`);
  const earlier = readKept(file);
  if (earlier) return new TextDecoder().decode(earlier);
  const text = make();
  keep(file, text);
  return text;
}
