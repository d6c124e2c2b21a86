import type { APIRoute } from 'astro';
import { feedTexts } from '../../components/feed/text.ts';
import { languagePaths } from '../../data/paths.ts';
import { feed } from '../../data/feed/index.ts';
import type { Language } from '../../site.config.ts';

export const getStaticPaths = languagePaths;

/** What is new and what was corrected, for feed readers. */
export const GET: APIRoute<{ language: Language }> = async ({ props }) => {
  const xml = await feed(props.language, await feedTexts(props.language));
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
