import { guide } from '../data/guide.ts';
import { guideText } from '../build/markdown-export/guide.ts';

/** What a program that reads should know of the site, and where it finds the texts as Markdown. */
export async function GET(): Promise<Response> {
  return new Response(guideText(await guide()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
