import mdx from '@astrojs/mdx/server.js';
import type { Element } from 'hast';
import { experimental_AstroContainer as Container } from 'astro/container';
import FeedContent from './FeedContent.astro';
import type { News } from '../../data/news.ts';
import { addressesIn } from '../../data/references.ts';
import { markCitations, placeBySource } from '../../html/citations.ts';
import { embed, fillSections } from '../../html/embedding.ts';
import { markForeignScript } from '../../html/finish.ts';
import { renderLateParts, type LatePart } from '../../html/late-parts.ts';
import { readable, without } from '../../html/readable.ts';
import { nameParagraphLinks, resolveReferences } from '../../html/references.ts';
import { elementsOf, readFragment } from '../../html/tree.ts';
import { absolute, feedAddress } from '../../utils/routes.ts';
import type { Language } from '../../site.config.ts';

/**
 * Returns a function that renders an entry's text by the components of its page, as one `div`: corrections first, then the
 * text with its citations as numbers, then their sources. Ids are unique in the whole feed.
 */
export async function feedTexts(language: Language): Promise<(news: News) => Promise<Element>> {
  const container = await Container.create();
  container.addServerRenderer({ renderer: mdx });
  const addresses = await addressesIn(language);
  return async (news) => {
    // Components read the address and the language of their page.
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
    const [content] = elementsOf(tree);
    if (!content) throw new Error(`${news.address} has no text for the feed.`);
    content.children.unshift(...without(content, ['.corrections']));
    return content;
  };
}
