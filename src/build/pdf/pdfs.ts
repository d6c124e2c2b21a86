import type { AstroIntegrationLogger } from 'astro';
import { PDFDocument } from '@cantoo/pdf-lib';
import { readFileSync } from 'node:fs';
import { languages, settings } from '../../site.config.ts';
import { pdfAddress, printAddress } from '../../utils/routes.ts';
import { hashOfCode, readCache, writeCache, writeWhole, type Input } from '../cache/cache.ts';
import { browserVersion, findBrowser } from './browser.ts';
import type { PdfDetails } from './links.ts';
import { printPages } from './printer.ts';
import { siteFile, type BuiltSite } from './site-files.ts';

/**
 * Writes pages made for printing as PDFs beside them, once all of them have been made.
 * @param paths the paths of the pages
 * @returns the length and size of each PDF, by its address
 */
export async function writePdfs(
  site: BuiltSite,
  paths: readonly string[],
  logger: AstroIntegrationLogger,
): Promise<ReadonlyMap<string, PdfDetails>> {
  const details = new Map<string, PdfDetails>();
  for (const [path, pdf] of await makePdfs(site, paths, logger)) {
    writeWhole(siteFile(site, pdfAddress(path)), pdf);
    const pages = (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
    details.set(pdfAddress(path), { pages, bytes: pdf.length });
  }
  warnOfLongSummaries(details, logger);
  return details;
}

/** The PDF of each page: from the cache, or printed now. */
async function makePdfs(
  site: BuiltSite,
  paths: readonly string[],
  logger: AstroIntegrationLogger,
): Promise<Map<string, Uint8Array>> {
  const pdfs = new Map<string, Uint8Array>();
  for (const path of paths) {
    const cached = readCache('pdfs', keyOf(site, path, browserVersion()));
    if (cached) pdfs.set(path, cached);
  }
  const missing = paths.filter((path) => !pdfs.has(path));
  if (missing.length === 0) {
    logger.info(`${pdfs.size} PDFs, all unchanged.`);
    return pdfs;
  }
  if (!findBrowser()) {
    const named = process.env.CHROME_PATH;
    const why = named
      ? `CHROME_PATH names ${named}, which is not there: correct it, or leave it away to have a browser looked for`
      : "printing needs Chromium or Chrome and none was found: install one (npx playwright install chromium, or your system's package chromium), or name it in CHROME_PATH";
    const problem = `${missing.length} PDFs are missing, because ${why}, and build again.`;
    if (settings.pdf === 'required') throw new Error(problem);
    logger.warn(`${problem} The site is built without them, and no page links to them.`);
    return pdfs;
  }
  for (const [path, pdf] of await printPages(site, missing, settings.pdfSeconds)) {
    pdfs.set(path, pdf);
    // Also stored without a version, so that a build without a browser can use the PDF.
    for (const version of [browserVersion(), undefined]) writeCache('pdfs', keyOf(site, path, version), pdf);
  }
  logger.info(`${pdfs.size} PDFs, ${missing.length} of them printed now.`);
  return pdfs;
}

/** The inputs of a page's PDF. The page contains its styles, and its fonts' addresses contain their hashes. */
function keyOf(site: BuiltSite, path: string, version = 'any'): Input[] {
  return [hashOfCode('src/build/pdf/printer.ts'), site.url, readFileSync(siteFile(site, path)), version];
}

/** Warns of a summary in one language that takes more than one side of paper. */
function warnOfLongSummaries(details: ReadonlyMap<string, PdfDetails>, logger: AstroIntegrationLogger): void {
  for (const language of languages) {
    const { pages = 0 } = details.get(pdfAddress(printAddress(language, 'summary'))) ?? {};
    if (pages <= 1) continue;
    logger.warn(
      `The summary takes ${pages} sides of paper instead of one: shorten content/pages/summary.${language}.mdx.`,
    );
  }
}
