import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { integrations } from './src/build/integrations.ts';
import { contentCacheDir } from './src/build/cache/content-cache.ts';
import { markdown } from './src/collections/markdown/index.ts';
import { browserFloor, settings } from './src/site.config.ts';

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  cacheDir: contentCacheDir(),
  trailingSlash: 'always',
  // As in JSX, a line break in a component is not a space; {' '} adds one. Line breaks in Markdown are not affected.
  compressHTML: 'jsx',
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  markdown,
  integrations,
  logger: { entrypoint: new URL('./src/build/build-log.mjs', import.meta.url) },
  vite: {
    plugins: [tailwindcss()],
    // Of a directive in every MDX file that Astro has read by then.
    build: {
      target: browserFloor,
      cssTarget: browserFloor,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
