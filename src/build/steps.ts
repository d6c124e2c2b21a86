import type { Root } from 'hast';
import { headFacts } from '../html/head.ts';
import { readHtml, writeHtml } from '../html/tree.ts';
import { messages } from '../i18n/index.ts';
import { absolute, languagesOf } from '../utils/routes.ts';
import { completePdfLinks, type PdfFacts } from './pdf/links.ts';
import { pageMarkdown } from './markdown-export/page.ts';
import { languages, originalLanguage } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';

/** A page between Astro and the site. */
export interface BuiltPage {
  /** Its path on the host: `/explainer/hi/`. */
  path: string;
  /** Its file in the site's folder: `hi/index.html`. */
  file: string;
  html: string;
  /** The same text as Markdown, and the path that the page's head gives it. */
  markdown?: { path: string; text: string };
  /** For the sitemap, where the page is listed there: its addresses in each language. */
  alternates?: ReturnType<typeof headFacts>['alternates'];
}

/** What a step may ask for beside the page. */
interface Given {
  /** The page's tree, made of its HTML when first asked for. A step may change it only as is said beside it. */
  tree: () => Root;
  /** What is known of each PDF of the site, by its address. */
  pdfs: ReadonlyMap<string, PdfFacts>;
}

type Step = (page: BuiltPage, given: Given) => BuiltPage;

/** What becomes of a page that Astro has written, in this order. */
const steps: readonly Step[] = [
  // First, so that the Markdown has no link to a PDF that is not there.
  linkPdfs,
  listInSitemap,
  // Strips the tree's main part: no later step may read it.
  writeMarkdown,
  placeNotFound,
];

/** A page with all done to it that is to be done before it is published. */
export function finished(page: BuiltPage, pdfs: Given['pdfs']): BuiltPage {
  const tree = memoize(() => readHtml(page.html));
  return steps.reduce((done, step) => step(done, { tree, pdfs }), page);
}

/** Whether a page depends on which PDFs there are. */
export function needsPdfs({ html }: BuiltPage): boolean {
  return html.includes('data-pdf');
}

function linkPdfs(page: BuiltPage, { tree, pdfs }: Given): BuiltPage {
  if (!needsPdfs(page)) return page;
  const inWords = ({ pages, bytes }: PdfFacts, language: string): string =>
    messages(languages.find((one) => one === language) ?? originalLanguage).pdfFacts(pages, bytes);
  completePdfLinks(tree(), pdfs, inWords);
  return { ...page, html: writeHtml(tree()) };
}

/** A page is listed where its canonical address is its own: so an untranslated page stays out. */
function listInSitemap(page: BuiltPage, { tree }: Given): BuiltPage {
  const { canonical, alternates } = headFacts(tree());
  return canonical === absolute(page.path) ? { ...page, alternates } : page;
}

function writeMarkdown(page: BuiltPage, { tree }: Given): BuiltPage {
  const { markdown: path } = headFacts(tree());
  const text = path && pageMarkdown(tree(), absolute(page.path), languagesOf(page.path));
  return text ? { ...page, markdown: { path, text } } : page;
}

/** Hosts look for the page for what does not exist at `hi/404.html`; Astro puts only the one at the top there. */
function placeNotFound(page: BuiltPage): BuiltPage {
  return { ...page, file: page.file.replace(/\/404\/index\.html$/, '/404.html') };
}
