import { icons } from '../build/og-images/icon.ts';
import { siteDetails } from '../data/pages.ts';
import { languages, originalLanguage, settings } from '../site.config.ts';
import { palette } from '../utils/palette.ts';
import { iconAddresses } from '../utils/routes.ts';

/** The name and the look of the site on a phone's home screen (https://www.w3.org/TR/appmanifest/). */
export async function GET(): Promise<Response> {
  const sites = await Promise.all(languages.map(siteDetails));
  const paper = palette().light('paper');
  const manifest = {
    name: sites.map(({ name }) => name).join(' · '),
    description: sites.map(({ description }) => description).join(' '),
    lang: originalLanguage,
    dir: 'auto',
    id: settings.basePath,
    start_url: settings.basePath,
    scope: settings.basePath,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: iconAddresses.drawing, type: 'image/svg+xml', sizes: 'any' },
      ...icons.map(({ name, size, maskable }) => ({
        src: iconAddresses.png(name),
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose: maskable ? 'maskable' : 'any',
      })),
    ],
  };
  return new Response(JSON.stringify(manifest, undefined, 2), {
    headers: { 'content-type': 'application/manifest+json' },
  });
}
