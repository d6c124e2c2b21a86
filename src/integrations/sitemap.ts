import stock from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stagingDir } from '../publish/folders.ts';
import { settings } from '../site.config.ts';

/**
 * The sitemap, told from the pages themselves: a page is listed where its canonical address is its own, with the
 * alternates that its head names. So an untranslated page stays out, and the two can never say different things.
 */
export function sitemap(): AstroIntegration {
  return stock({
    filter: (url) => /<link rel="canonical" href="([^"]*)"/.exec(pageAt(url))?.[1] === url,
    serialize: (item) => ({
      ...item,
      links: [...pageAt(item.url).matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
        ([, lang = '', url = '']) => ({ lang, url }),
      ),
    }),
  });
}

function pageAt(url: string): string {
  const path = decodeURI(new URL(url).pathname).slice(settings.basePath.length);
  return readFileSync(join(stagingDir, path, 'index.html'), 'utf8');
}
