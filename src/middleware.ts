import { defineMiddleware } from 'astro:middleware';
import { readHtml, writeHtml } from './html/tree.ts';

/**
 * Reads each page once, where it is rendered, has it finished by what its frame has named in `locals.finish`, and writes it.
 * The steps come from the page, not from here: Astro renders a page anew when a module that the page imports has changed, and
 * a middleware does not count as one (https://docs.astro.build/en/reference/experimental-flags/incremental-build/).
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.late = [];
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  if (!locals.finish) return new Response(html, response);
  const tree = readHtml(html);
  await locals.finish(tree);
  return new Response(writeHtml(tree), response);
});
