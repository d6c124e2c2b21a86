import { guide } from '../data/guide.ts';
import { guideText } from '../build/markdown-export/guide.ts';

/** What language models should know of the site, and where its texts are as Markdown (https://llmstxt.org). */
export async function GET(): Promise<Response> {
  return new Response(guideText(await guide()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
