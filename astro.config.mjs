import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { fonts } from './src/styles/fonts.ts';
import { check } from './src/integrations/check.ts';
import { desk } from './src/integrations/desk.ts';
import { pdfs } from './src/integrations/pdfs.ts';
import { plain } from './src/integrations/plain.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { markdown } from './src/markdown/index.ts';
import { cacheDir } from './src/loaders/cache.ts';
import { settings } from './src/site.config.ts';

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  cacheDir: cacheDir(),
  trailingSlash: 'always',
  // As in JSX, a line break in a component is no space: where one is meant, it is written {' '}. Markdown keeps its own.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  fonts,
  markdown,
  integrations: [check(), mdx(), sitemap(), pdfs(), plain(), desk()],
  vite: { plugins: [tailwindcss()] },
});
