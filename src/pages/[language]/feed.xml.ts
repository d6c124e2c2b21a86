import type { APIRoute } from 'astro';
import { atomFeed } from '../../components/feed/atom.ts';
import { languagePaths } from '../../data/paths.ts';
import type { Language } from '../../site.config.ts';

export const getStaticPaths = languagePaths;

/** The feed of news and corrections. */
export const GET: APIRoute<{ language: Language }> = async ({ props }) => {
  return new Response(await atomFeed(props.language), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
