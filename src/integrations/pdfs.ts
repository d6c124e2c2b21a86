import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { changePages } from '../delivery/pages.ts';
import { wordsIn } from '../i18n/index.ts';
import { keep, readKept, writeWhole } from '../kept/files.ts';
import { pdfAddress, printAddress } from '../library/routes.ts';
import { keptPdf } from '../pdf/kept.ts';
import { completePdfLinks, type PdfFacts } from '../pdf/links.ts';
import { siteFile, type BuiltSite } from '../pdf/site-files.ts';
import { stagingDir } from '../publish/folders.ts';
import { languages, originalLanguage, settings } from '../site.config.ts';

const site: BuiltSite = { folder: stagingDir, url: settings.siteUrl, base: settings.basePath };

/**
 * Prints the pages made for printing as PDFs beside them, and tells the site's pages which of them there are. What prints
 * and reads PDFs is loaded only where there is something to print or read: it takes half a second.
 */
export function pdfs(): AstroIntegration {
  return {
    name: 'pdfs',
    hooks: {
      'astro:build:done': async ({ pages, logger }) => {
        const paths = pages
          .map(({ pathname }) => settings.basePath + pathname)
          .filter((path) => /\/print\/[^/]+\/$/.test(path));
        const facts = new Map<string, PdfFacts>();
        try {
          // Nothing is written before everything could be made.
          const made = await makePdfs(paths, logger);
          for (const [path, pdf] of made) {
            const { pageCount } = await import('../pdf/make.ts');
            writeWhole(siteFile(site, pdfAddress(path)), pdf);
            facts.set(pdfAddress(path), { pages: await pageCount(pdf), bytes: pdf.length });
          }
        } finally {
          completePages(facts);
        }
        warnOfLongSummaries(facts, logger);
      },
    },
  };
}

/** The PDF of each page: kept by an earlier build, or printed now. */
async function makePdfs(paths: readonly string[], logger: AstroIntegrationLogger): Promise<Map<string, Uint8Array>> {
  if (settings.pdf === 'off') {
    logger.info('No PDFs are made: PDF=off.');
    return new Map();
  }
  const files = new Map(paths.map((path) => [path, keptPdf(site, path)]));
  const made = new Map<string, Uint8Array>();
  for (const [path, file] of files) {
    const kept = readKept(file);
    if (kept) made.set(path, kept);
  }
  const missing = paths.filter((path) => !made.has(path));
  if (missing.length === 0) {
    logger.info(`${made.size} PDFs, all unchanged.`);
    return made;
  }
  const { findBrowser } = await import('../pdf/browser.ts');
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
  const { printPages } = await import('../pdf/press.ts');
  for (const [path, pdf] of await printPages(site, missing, settings.pdfSeconds)) {
    made.set(path, pdf);
    keep(files.get(path) ?? '', pdf);
  }
  logger.info(`${made.size} PDFs, ${missing.length} of them printed now.`);
  return made;
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

/** Puts the links to PDFs right on every page of the site. */
function completePages(facts: ReadonlyMap<string, PdfFacts>): void {
  const inWords = ({ pages, bytes }: PdfFacts, language: string): string =>
    wordsIn(languages.find((one) => one === language) ?? originalLanguage).pdfFacts(pages, bytes);
  changePages(stagingDir, (html) => (html.includes('data-pdf') ? completePdfLinks(html, facts, inWords) : html));
}
