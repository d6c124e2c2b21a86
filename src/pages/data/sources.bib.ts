import { publishedFile } from '../../data/published/files.ts';

/** The sources as BibTeX. */
export async function GET(): Promise<Response> {
  const { text, type } = await publishedFile('sources.bib');
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
