import { publishedFile } from '../../data/published/files.ts';

/** The events as a table for spreadsheets. */
export async function GET(): Promise<Response> {
  const { text, type } = await publishedFile('timeline.csv');
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
