import stock from '@astrojs/sitemap';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { settings } from '../site.config.ts';
import { absolute } from '../utils/routes.ts';
import { fileSize } from '../utils/file-size.ts';
import { cache, hashOfCode, writeWhole } from './cache/cache.ts';
import { serveMarkdown } from './markdown-export/serve.ts';
import { stagingDir } from './output/folders.ts';
import type { PdfFacts } from './pdf/links.ts';
import { type BuiltSite, siteFile } from './pdf/site-files.ts';
import { type BuiltPage, finished, needsPdfs } from './steps.ts';

const site: BuiltSite = { folder: stagingDir, url: settings.siteUrl, base: settings.basePath };

/**
 * What is done with the pages when Astro has written all: PDFs are printed of them, then each is read, taken through the
 * steps in `steps.ts` and written, then the sitemap is written of what they say of themselves.
 */
export function finalize(): AstroIntegration[] {
  const listed = new Map<string, NonNullable<BuiltPage['alternates']>>();
  return [
    {
      name: 'finalize',
      hooks: {
        'astro:server:setup': ({ server }) => {
          server.middlewares.use(serveMarkdown);
        },
        'astro:build:done': async ({ logger }) => {
          const names = globSync('**/*.html', { cwd: stagingDir });
          const pdfs = await printed(names.map(pathOf).filter(isPrinted), logger);
          const weighed: { path: string; file: string; bytes: number }[] = [];
          let texts = 0;
          for (const name of names) {
            const page = await finishPage(name, pdfs);
            if (page.alternates) listed.set(absolute(page.path), page.alternates);
            if (page.markdown) texts += 1;
            if (!isPrinted(page.path)) weighed.push(weightOf(page));
          }
          logger.info(`${texts} pages as Markdown.`);
          const heaviest = weighed.sort((a, b) => b.bytes - a.bytes).slice(0, 3);
          const weights = heaviest.map(({ path, file }) => `${path} ${fileSize(brotliSize(file), 'en')}`);
          logger.info(`The heaviest pages, HTML and styles with Brotli: ${weights.join(', ')}.`);
        },
      },
    },
    stock({
      filter: (url) => listed.has(url),
      serialize: (item) => ({ ...item, links: listed.get(item.url) ?? [] }),
    }),
  ];
}

/** What is known of the PDFs of pages for paper. To load what prints and reads them takes half a second. */
async function printed(
  paths: readonly string[],
  logger: AstroIntegrationLogger,
): Promise<ReadonlyMap<string, PdfFacts>> {
  if (settings.pdf !== 'off') return (await import('./pdf/pdfs.ts')).writePdfs(site, paths, logger);
  logger.info('No PDFs are made: PDF=off.');
  return new Map();
}

/** Takes a page through the steps, or takes from an earlier build what these made of it, and writes that. */
async function finishPage(name: string, pdfs: ReadonlyMap<string, PdfFacts>): Promise<BuiltPage> {
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

const isPrinted = (path: string): boolean => /\/print\/[^/]+\/$/.test(path);

const weightOf = ({ path, file, html }: BuiltPage) => ({ path, file, bytes: Buffer.byteLength(html) });

/** As a host compresses while it sends: the highest quality takes fifty times as long. */
const brotliSize = (file: string): number =>
  brotliCompressSync(readFileSync(join(stagingDir, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
