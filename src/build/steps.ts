import { headMetadata } from '../html/head.ts';
import { readHtml, writeHtml } from '../html/tree.ts';
import { messages } from '../i18n/index.ts';
import { languages, originalLanguage } from '../site.config.ts';
import { absolute, languagesOf } from '../utils/routes.ts';
import { pageMarkdown } from './markdown-export/page.ts';
import { completePdfLinks, type PdfDetails } from './pdf/links.ts';

/** A page between Astro and the site. */
export interface BuiltPage {
  /** Its path on the host: `/explainer/hi/`. */
  path: string;
  /** Its file in the site's folder: `hi/index.html`. */
  file: string;
  html: string;
  /** The same text as Markdown, and the path that the page's head gives it. */
  markdown?: { path: string; text: string };
  /** For a page in the sitemap, its addresses in each language. */
  alternates?: ReturnType<typeof headMetadata>['alternates'];
}

/** Whether a page depends on which PDFs there are. */
export function needsPdfs({ html }: BuiltPage): boolean {
  return html.includes('data-pdf');
}

/**
 * A page that Astro has written, ready to be published: its links to PDFs say what these are, and it has its Markdown and its
 * place in the sitemap.
 * @param pdfs what is known of each PDF of the site, by its address
 */
export function finished(page: BuiltPage, pdfs: ReadonlyMap<string, PdfDetails>): BuiltPage {
  const tree = readHtml(page.html);
  // First, so that the Markdown has no link to a PDF that does not exist.
  if (needsPdfs(page)) completePdfLinks(tree, pdfs, inWords);
  const html = needsPdfs(page) ? writeHtml(tree) : page.html;
  const { canonical, alternates, markdown: path } = headMetadata(tree);
  // An untranslated page has the address of its original as the canonical one, and stays out of the sitemap.
  const isListed = canonical === absolute(page.path);
  // Strips the tree's main part: nothing may read it afterwards.
  const text = path && pageMarkdown(tree, absolute(page.path), languagesOf(page.path));
  return {
    ...page,
    // Where hosts look for a language's page for missing addresses; Astro puts only the one at the top there.
    file: page.file.replace(/\/404\/index\.html$/, '/404.html'),
    html,
    ...(isListed && { alternates }),
    ...(text && { markdown: { path, text } }),
  };
}

function inWords({ pages, bytes }: PdfDetails, language: string): string {
  return messages(languages.find((known) => known === language) ?? originalLanguage).pdfDetails(pages, bytes);
}
