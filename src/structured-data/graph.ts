import type { Thing } from 'schema-dts';
import type { Source } from '../data/sources.ts';
import { wordsIn } from '../i18n/index.ts';
import { address } from '../library/routes.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { idOf } from './ids.ts';
import { pageNode, type PageFacts, type PageNode } from './page.ts';
import { searchableSite } from './site.ts';
import { report } from './sources.ts';

interface Facts extends Omit<PageFacts, 'citation'> {
  /** The pages above it, outermost first, without the first page. */
  trail: readonly { href: string; title: string }[];
  /** The reports that it cites. */
  sources: readonly Source[];
}

/** All that a page in one language says of itself: the first page what the site is, the others where they stand. */
export function pageGraph({ trail, sources, ...facts }: Facts, own?: PageNode): Thing[] {
  const { path, title, language, siteName } = facts;
  // A page of many entries cites so much that it names only where each report is described: in the register.
  const inFull = own?.['@type'] !== 'CollectionPage' && own?.['@type'] !== 'FAQPage';
  const citation = sources.map((source) =>
    inFull ? report(source, language) : { '@id': idOf('source', source.id, language) },
  );
  const home = { href: address(language), title: wordsIn(language).home };
  const around = path === home.href ? searchableSite(siteName, language) : breadcrumbs([home, ...trail], title);
  return [pageNode({ ...facts, citation }, own), around];
}
