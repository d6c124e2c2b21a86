import type { APIRoute } from 'astro';
import { searchIndex } from '../../search/passages.ts';
import { type Language, languages } from '../../site.config.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language }, props: { language } }));

/** What the search page loads to search the texts in a language. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) =>
  Response.json(await searchIndex(language));
