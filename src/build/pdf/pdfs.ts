import type { AstroIntegrationLogger } from 'astro';
import { readFileSync } from 'node:fs';
import { pdfAddress, printAddress } from '../../utils/routes.ts';
import { browserVersion, findBrowser } from './browser.ts';
import type { PdfFacts } from './links.ts';
import { pageCount } from './make.ts';
import { printPages } from './printer.ts';
import { siteFile, type BuiltSite } from './site-files.ts';
import { languages, settings } from '../../site.config.ts';
import { hashOfCode, writeCache, readCache, writeWhole, type Input } from '../cache/cache.ts';

/**
 * Writes pages made for printing as PDFs beside them. Nothing is written before everything could be made.
 * @param paths the paths of the pages
 * @returns what is to be told of each PDF, by its address
 */
export async function writePdfs(
  site: BuiltSite,
  paths: readonly string[],
  logger: AstroIntegrationLogger,
): Promise<ReadonlyMap<string, PdfFacts>> {
  const facts = new Map<string, PdfFacts>();
  for (const [path, pdf] of await makePdfs(site, paths, logger)) {
    writeWhole(siteFile(site, pdfAddress(path)), pdf);
    facts.set(pdfAddress(path), { pages: await pageCount(pdf), bytes: pdf.length });
  }
  warnOfLongSummaries(facts, logger);
  return facts;
}

/** The PDF of each page: kept by an earlier build, or printed now. */
async function makePdfs(
  site: BuiltSite,
  paths: readonly string[],
  logger: AstroIntegrationLogger,
): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const path of paths) {
    const earlier = keptPdf(site, path);
    if (earlier) made.set(path, earlier);
  }
  const missing = paths.filter((path) => !made.has(path));
  if (missing.length === 0) {
    logger.info(`${made.size} PDFs, all unchanged.`);
    return made;
  }
  if (!findBrowser()) {
    const named = process.env.CHROME_PATH;
    const why = named
      ? `CHROME_PATH names ${named}, which is not there: correct it, or leave it away to have a browser looked for`
      : "printing needs Chromium or Chrome and none was found: install one (npx playwright install chromium, or your system's package chromium), or name it in CHROME_PATH";
    const problem = `${missing.length} PDFs are missing, because ${why}, and build again.`;
    if (settings.pdf === 'required') throw new Error(problem);
    logger.warn(`${problem} The site is whole without them: no page links to them.`);
    return made;
  }
  for (const [path, pdf] of await printPages(site, missing, settings.pdfSeconds)) {
    made.set(path, pdf);
    keepPdf(site, path, pdf);
  }
  logger.info(`${made.size} PDFs, ${missing.length} of them printed now.`);
  return made;
}

/** What decides what a page's PDF is, beside the browser. A page holds its styles, and names its fonts by what is in them. */
function inputsOf(site: BuiltSite, path: string): Input[] {
  return [hashOfCode('src/build/pdf/printer.ts'), site.url, readFileSync(siteFile(site, path))];
}

/**
 * A page's PDF as this browser printed it. Where there is no browser, one of the browser that printed the page last is
 * better than none: which that was is kept beside.
 */
function keptPdf(site: BuiltSite, path: string): Uint8Array | undefined {
  const inputs = inputsOf(site, path);
  const version = browserVersion() ?? readCache('pdfs', inputs)?.toString();
  return version === undefined ? undefined : readCache('pdfs', [...inputs, version]);
}

function keepPdf(site: BuiltSite, path: string, pdf: Uint8Array): void {
  const inputs = inputsOf(site, path);
  const version = browserVersion();
  if (version === undefined) return;
  writeCache('pdfs', [...inputs, version], pdf);
  writeCache('pdfs', inputs, version);
}

/** A summary in one language is for one side of paper. */
function warnOfLongSummaries(facts: ReadonlyMap<string, PdfFacts>, logger: AstroIntegrationLogger): void {
  for (const language of languages) {
    const { pages = 0 } = facts.get(pdfAddress(printAddress(language, 'summary'))) ?? {};
    if (pages <= 1) continue;
    logger.warn(
      `The summary takes ${pages} sides of paper instead of one: shorten content/pages/summary.${language}.mdx.`,
    );
  }
}
