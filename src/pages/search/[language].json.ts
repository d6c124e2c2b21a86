import type { APIRoute } from 'astro';
import { searchIndex } from '../../search/passages.ts';
import { type Language, languages } from '../../site.config.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language }, props: { language } }));

/** The search index of a language, which the search page loads. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) =>
  Response.json(await searchIndex(language));
