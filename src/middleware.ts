import { defineMiddleware } from 'astro:middleware';
import { readHtml, writeHtml } from './html/tree.ts';

/**
 * Parses each rendered page once, lets the function in `locals.finish` change its tree, and serializes it. The page's
 * layout provides that function: Astro renders a page again if a module that it imports has changed, and a middleware
 * is not among these (https://docs.astro.build/en/reference/experimental-flags/incremental-build/).
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
