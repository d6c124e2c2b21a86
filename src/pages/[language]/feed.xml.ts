import type { APIRoute } from 'astro';
import { atomFeed } from '../../components/feed/atom.ts';
import { languagePaths } from '../../data/paths.ts';
import type { Language } from '../../site.config.ts';

export const getStaticPaths = languagePaths;

/** What is new and what was corrected, for feed readers. */
export const GET: APIRoute<{ language: Language }> = async ({ props }) => {
  return new Response(await atomFeed(props.language), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
