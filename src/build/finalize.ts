import sitemap from '@astrojs/sitemap';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { settings } from '../site.config.ts';
import { absolute } from '../utils/routes.ts';
import { cache, hashOfCode, writeWhole } from './cache/cache.ts';
import { serveMarkdown } from './markdown-export/serve.ts';
import { stagingDir } from './output/folders.ts';
import type { PdfDetails } from './pdf/links.ts';
import { type BuiltSite, siteFile } from './pdf/site-files.ts';
import { type BuiltPage, finished, needsPdfs } from './steps.ts';

const site: BuiltSite = { folder: stagingDir, url: settings.siteUrl, base: settings.basePath };

/**
 * Runs when Astro has written all pages: prints the PDFs, then reads each page, completes it (`steps.ts`) and writes
 * it, and finally writes the sitemap.
 */
export function finalize(): AstroIntegration[] {
  const listed = new Map<string, NonNullable<BuiltPage['listed']>>();
  return [
    {
      name: 'finalize',
      hooks: {
        'astro:server:setup': ({ server }) => {
          server.middlewares.use(serveMarkdown);
        },
        'astro:build:done': async ({ logger }) => {
          const names = globSync('**/*.html', { cwd: stagingDir });
          const pdfs = await printPdfs(names.map(pathOf), logger);
          for (const name of names) {
            const page = await finishPage(name, pdfs);
            if (page.listed) listed.set(absolute(page.path), page.listed);
          }
        },
      },
    },
    sitemap({
      filter: (url) => listed.has(url),
      serialize: (item) => ({ ...item, ...listed.get(item.url) }),
    }),
  ];
}

/** Prints the PDFs of the pages for paper. Imports the printer only here: loading it takes half a second. */
async function printPdfs(
  paths: readonly string[],
  logger: AstroIntegrationLogger,
): Promise<ReadonlyMap<string, PdfDetails>> {
  if (settings.pdf === 'off') {
    logger.info('PDFs are turned off (PDF=off).');
    return new Map();
  }
  const { writePdfs } = await import('./pdf/pdfs.ts');
  const forPaper = paths.filter((path) => /\/print\/[^/]+\/$/.test(path));
  return writePdfs(site, forPaper, logger);
}

/** Completes and writes a page; takes the result from the cache if an earlier build had the same input. */
async function finishPage(name: string, pdfs: ReadonlyMap<string, PdfDetails>): Promise<BuiltPage> {
  const path = pathOf(name);
  const html = readFileSync(join(stagingDir, name), 'utf8');
  const before = { path, file: name, html };
  const code = hashOfCode('src/build/steps.ts');
  const made = await cache('pages', [code, site.url, site.base, before, needsPdfs(before) ? [...pdfs] : []], () => {
    const page = finished(before, pdfs);
    return Buffer.from(JSON.stringify({ ...page, html: page.html === html ? undefined : page.html }));
  });
  const page: BuiltPage = { ...before, ...(JSON.parse(Buffer.from(made).toString()) as Partial<BuiltPage>) };
  if (page.file !== name) rmSync(dirname(join(stagingDir, name)), { recursive: true });
  if (page.file !== name || page.html !== html) writeWhole(join(stagingDir, page.file), page.html);
  if (page.markdown) writeFileSync(siteFile(site, page.markdown.path), page.markdown.text);
  return page;
}

/** The path of a page by its file's name. */
function pathOf(name: string): string {
  return settings.basePath + name.replaceAll(sep, '/').replace(/index\.html$/, '');
}
