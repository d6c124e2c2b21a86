import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Fragment } from 'astro/jsx-runtime';
import { render, type CollectionEntry } from 'astro:content';
import { placeable } from '../../markdown/components.ts';
import type { Bilingual, Entry } from '../entries.ts';
import { once } from '../once.ts';

const container = once(async () => {
  const made = await AstroContainer.create();
  made.addServerRenderer({ renderer: mdx });
  return made;
});

/** Of components only what stands between their tags is of interest here. */
const components = Object.fromEntries(Object.keys(placeable).map((name) => [name, Fragment]));

/** The paths of a text's pictures as the site serves them, in their order. Only rendering a text tells them. */
export async function picturesOf(document: Entry<Bilingual>['document']): Promise<string[]> {
  const { Content } = await render(document as CollectionEntry<Bilingual>);
  const html = await (await container()).renderToString(Content, { props: { components } });
  return [...html.matchAll(/<img\b[^>]*? src="([^"]*)"/g)].map(([, path = '']) => path);
}
