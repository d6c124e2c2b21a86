import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { fonts } from './src/styles/fonts.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { markdown } from './src/markdown/index.ts';
import { cacheDir, settings } from './src/site.config.ts';

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  cacheDir,
  trailingSlash: 'always',
  // The default removes the space between inline elements on separate lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  fonts,
  markdown,
  integrations: [mdx(), sitemap()],
  vite: { plugins: [tailwindcss()] },
});
