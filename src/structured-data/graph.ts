import type { Thing } from 'schema-dts';
import { wordsIn } from '../i18n/index.ts';
import { limits } from '../library/limits.ts';
import { address } from '../library/routes.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { idOf } from './ids.ts';
import { pageNode, type PageFacts, type PageNode } from './page.ts';
import { searchableSite } from './site.ts';

interface Facts extends Omit<PageFacts, 'citation'> {
  /** The pages above it, outermost first, without the first page. */
  trail: readonly { href: string; title: string }[];
  /** The reports that it cites. */
  cited: readonly string[];
}

/** All that a page in one language says of itself: the first page what the site is, the others where they stand. */
export function pageGraph({ trail, cited, ...facts }: Facts, own?: PageNode): Thing[] {
  const { path, title, language, siteName } = facts;
  // Each report is described in the register; of many, the page that readers see names them.
  const citation =
    cited.length > limits.sourcesToPrograms ? [] : cited.map((id) => ({ '@id': idOf('source', id, language) }));
  const home = { href: address(language), title: wordsIn(language).home };
  const around = path === home.href ? searchableSite(siteName, language) : breadcrumbs([home, ...trail], title);
  return [pageNode({ ...facts, citation }, own), around];
}
