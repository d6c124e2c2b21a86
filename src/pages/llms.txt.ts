import { guide } from '../data/guide.ts';
import { guideText } from '../build/markdown-export/guide.ts';

/** The site for language models: its subject and the addresses of its texts in Markdown (https://llmstxt.org). */
export async function GET(): Promise<Response> {
  return new Response(guideText(await guide()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
