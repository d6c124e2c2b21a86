import { settings } from '../site.config.ts';
import { absolute } from '../utils/routes.ts';

/** Crawlers may read everything; the sitemap lists it. */
export function GET(): Response {
  const sitemap = absolute(`${settings.basePath}sitemap-index.xml`);
  return new Response(`User-agent: *\nAllow: ${settings.basePath}\n\nSitemap: ${sitemap}\n`);
}
