import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toXast } from 'hast-util-to-xast';
import type { Nodes } from 'xast';
import FeedContent from '../components/feed/FeedContent.astro';
import NewsText from '../components/feed/NewsText.astro';
import type { News } from '../data/news.ts';
import { embed } from '../library/embedded.ts';
import { readable, without } from '../library/readable.ts';
import { absolute, feedAddress } from '../library/routes.ts';
import type { Language } from '../site.config.ts';

/**
 * The text of entries as XHTML, made by the components that make it on pages: corrections first, then the text, with its
 * citations as numbers, then their sources. Ids are the entry's own in the whole feed.
 */
export async function feedTexts(language: Language): Promise<(news: News) => Promise<Nodes>> {
  const container = await Container.create();
  container.addServerRenderer({ renderer: mdx });
  return async (news) => {
    // As on the page that the entry stands on, which its components ask for its address and its language.
    const page = { params: { language }, request: new Request(absolute(news.address)) };
    const options = { ...page, props: { news, language } };
    /* eslint-disable @typescript-eslint/no-unsafe-argument -- the linter cannot read components; the compiler can */
    const text = await container.renderToString(NewsText, options);
    const html = await container.renderToString(FeedContent, { ...options, slots: { default: text } });
    /* eslint-enable @typescript-eslint/no-unsafe-argument */
    const own = embed(html, { prefix: `${news.kind}-${news.slug}`, deeper: 1, paths: [] });
    const tree = readable(fromHtml(own, { fragment: true }), absolute(feedAddress(language)), ['.entry-heading']);
    select('div', tree)?.children.unshift(...without(tree, ['.corrections']));
    return toXast(tree);
  };
}
