import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { attributes } from './src/integrations/attributes.ts';
import { budgets } from './src/integrations/budgets.ts';
import { check } from './src/integrations/check.ts';
import { desk } from './src/integrations/desk.ts';
import { fonts as cutFonts } from './src/integrations/fonts.ts';
import { licences } from './src/integrations/licences.ts';
import { notFound } from './src/integrations/not-found.ts';
import { pagePolicy } from './src/integrations/page-policy.ts';
import { pageStyles } from './src/integrations/page-styles.ts';
import { pdfs } from './src/integrations/pdfs.ts';
import { plain } from './src/integrations/plain.ts';
import { publish } from './src/integrations/publish.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { stage } from './src/integrations/stage.ts';
import { markdown } from './src/markdown/index.ts';
import { cacheDir } from './src/loaders/cache.ts';
import { settings } from './src/site.config.ts';
import { fonts } from './src/styles/fonts.ts';

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  cacheDir: cacheDir(),
  trailingSlash: 'always',
  // As in JSX, a line break in a component is no space: where one is meant, it is written {' '}. Markdown keeps its own.
  compressHTML: 'jsx',
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  fonts,
  markdown,
  integrations: [
    stage(),
    check(),
    mdx(),
    attributes(),
    sitemap(),
    pdfs(),
    plain(),
    notFound(),
    cutFonts(),
    desk(),
    licences(),
    pageStyles(),
    pagePolicy(),
    budgets(),
    publish(),
  ],
  vite: { plugins: [tailwindcss()] },
});
