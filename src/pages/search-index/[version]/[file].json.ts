import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFiles } from '../../../search/searchable.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { version, manifest, words, passages } = await searchFiles();
  const files: [name: string, content: unknown][] = [
    ['manifest', manifest],
    ...words.map((content, number): [string, unknown] => [`words-${number}`, content]),
    ...passages.map((content, number): [string, unknown] => [`passages-${number}`, content]),
  ];
  return files.map(([file, content]) => ({ params: { version, file }, props: { content } }));
};

/** A file of the search index. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
