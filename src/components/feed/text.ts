import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import { select } from 'hast-util-select';
import { toXast } from 'hast-util-to-xast';
import type { Nodes } from 'xast';
import FeedContent from './FeedContent.astro';
import type { News } from '../../data/news.ts';
import { addressesIn } from '../../data/references.ts';
import { markCitations, placeBySource } from '../../html/citations.ts';
import { embed, fillSections } from '../../html/embedding.ts';
import { markForeignScript } from '../../html/finish.ts';
import { renderLateParts, type LatePart } from '../../html/late-parts.ts';
import { readable, without } from '../../html/readable.ts';
import { nameParagraphLinks, resolveReferences } from '../../html/references.ts';
import { readFragment } from '../../html/tree.ts';
import { absolute, feedAddress } from '../../utils/routes.ts';
import type { Language } from '../../site.config.ts';

/**
 * The text of entries as XHTML, made by the components that make it on pages: corrections first, then the text, with its
 * citations as numbers, then their sources. Ids are the entry's own in the whole feed.
 */
export async function feedTexts(language: Language): Promise<(news: News) => Promise<Nodes>> {
  const container = await Container.create();
  container.addServerRenderer({ renderer: mdx });
  const addresses = await addressesIn(language);
  return async (news) => {
    // As on the page that the entry stands on, which its components ask for its address and its language.
    const page = { params: { language }, request: new Request(absolute(news.address)) };
    const late: LatePart[] = [];
    const options = { ...page, props: { news, language }, locals: { late } };
    // oxlint-disable-next-line typescript/no-unsafe-argument -- the linter cannot read components; the compiler can
    const tree = readFragment(await container.renderToString(FeedContent, options));
    fillSections(tree);
    resolveReferences(tree, addresses);
    nameParagraphLinks(tree, language);
    const citations = markCitations(tree, { placeOf: placeBySource });
    await renderLateParts(tree, late, { ...citations, terms: [], text: '' });
    markForeignScript(tree, language);
    embed(tree, { prefix: `${news.kind}-${news.slug}`, deeper: 1, paths: [] });
    readable(tree, absolute(feedAddress(language)), ['.entry-heading']);
    select('div', tree)?.children.unshift(...without(tree, ['.corrections']));
    return toXast(tree);
  };
}
