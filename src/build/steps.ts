import { headMetadata } from '../html/head.ts';
import { readHtml, writeHtml } from '../html/tree.ts';
import { messages } from '../i18n/index.ts';
import { languages, originalLanguage } from '../site.config.ts';
import { absolute, languagesOf } from '../utils/routes.ts';
import { pageMarkdown } from './markdown-export/page.ts';
import { completePdfLinks, type PdfDetails } from './pdf/links.ts';

/** A page that Astro has written, on its way into the site. */
export interface BuiltPage {
  /** Its path on the host, such as `/explainer/hi/`. */
  path: string;
  /** Its file in the site's folder: `hi/index.html`. */
  file: string;
  html: string;
  /** The page as Markdown, with its path. */
  markdown?: { path: string; text: string };
  /** Its entry in the sitemap: its addresses in each language and the day of its last change. */
  listed?: { links: ReturnType<typeof headMetadata>['alternates']; lastmod?: string };
}

/** Whether a page links to PDFs, so that its HTML depends on which exist. */
export function needsPdfs({ html }: BuiltPage): boolean {
  return html.includes('data-pdf');
}

/**
 * Completes a page that Astro has written: its links to PDFs, its Markdown, and its addresses for the sitemap.
 * @param pdfs the details of each PDF of the site, by its address
 */
export function finished(page: BuiltPage, pdfs: ReadonlyMap<string, PdfDetails>): BuiltPage {
  const tree = readHtml(page.html);
  // First, so that the Markdown has no link to a PDF that does not exist.
  if (needsPdfs(page)) completePdfLinks(tree, pdfs, inWords);
  const html = needsPdfs(page) ? writeHtml(tree) : page.html;
  const { canonical, alternates: links, modified: lastmod, markdown: path } = headMetadata(tree);
  // The canonical address of an untranslated page is that of its original, so the page stays out of the sitemap.
  const isListed = canonical === absolute(page.path);
  // Destroys the tree's `main`, so it must come last.
  const text = path && pageMarkdown(tree, absolute(page.path), languagesOf(page.path));
  return {
    ...page,
    // Hosts expect `hi/404.html`; Astro writes `hi/404/index.html`.
    file: page.file.replace(/\/404\/index\.html$/, '/404.html'),
    html,
    ...(isListed && { listed: { links, ...(lastmod && { lastmod }) } }),
    ...(text && { markdown: { path, text } }),
  };
}

function inWords({ pages, bytes }: PdfDetails, language: string): string {
  return messages(languages.find((known) => known === language) ?? originalLanguage).pdfDetails(pages, bytes);
}
