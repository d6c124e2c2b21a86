import type { APIRoute } from 'astro';
import { publishedFiles, publishedSchemas } from '../../data/published/files.ts';

interface Props {
  text: string;
  type: string;
}

export async function getStaticPaths() {
  const files = (await publishedFiles()).filter(({ name }) => name.endsWith('.json'));
  return [...files, ...publishedSchemas()].map(({ name, text, type }) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { text, type },
  }));
}

/** The entries of a collection, the schema of such a file, or the sources in CSL-JSON. */
export const GET: APIRoute<Props> = ({ props: { text, type } }) =>
  new Response(text, { headers: { 'content-type': type } });
